"""A passage of the notes is told as what it is, with what belongs to it and nothing that is another's."""

import pytest

from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.series import tell_all
from drafting.builtin.writing.telling.telling import tell
from drafting.models import Anchor, AnchorKind, Notes, Person, Quote

ANA, BO = Person(name="Ana Ruiz"), Person(name="Bo Lind")


@pytest.mark.parametrize(
    ("words", "kind", "said_by", "mode", "told"),
    [
        ("“the moon runs it”", "moment", "Ana Ruiz", Mode.SPEECH, "the moon runs it"),
        (
            "“I kept it for a year. That's it there.”",
            "moment",
            "Ana Ruiz",
            Mode.SPEECH,
            "I kept it for a year",
        ),
        ("Ana drew the graph", "moment", "Ana Ruiz", Mode.YOU, "you drew the graph"),
        (
            "Bo thinks it needs servers",
            "problem",
            "Bo Lind",
            Mode.THAT,
            "Bo thinks it needs servers",
        ),
        ("we shut six wards", "problem", "Ana Ruiz", Mode.SPEECH, "we shut six wards"),
        ("found a borrowed neutral", "strength", "", Mode.OWN, "I found a borrowed neutral"),
        ("forgot to say I hold a licence", "missed", "", Mode.OWN, "I hold a licence"),
        ("I fluffed the question", "missed", "", Mode.JOTTED, "I fluffed the question"),
        ("I said a board by the gate", "strength", "", Mode.OWN, "I suggested a board by the gate"),
        (
            "i keep their bdays in a book",
            "strength",
            "",
            Mode.JOTTED,
            "i keep their bdays in a book",
        ),
        (
            "I wrote the drivers their own list",
            "strength",
            "",
            Mode.OWN,
            "I wrote the drivers their own list",
        ),
        ("I told about my kit", "strength", "", Mode.TOLD, "I talked about my kit"),
        ("said the same thing again", "strength", "", Mode.JOTTED, "said the same thing again"),
        (
            "at Orlo I began my Sunday swap board",
            "strength",
            "",
            Mode.OWN,
            "at Orlo I began my Sunday swap board",
        ),
        ("ask them when they are well", "missed", "", Mode.WOULD, "ask them when they are well"),
        ("Bo to send a sample", "next_step", "", Mode.THAT, "Bo will send a sample"),
        ("she has a puppet", "moment", "Bo Lind", Mode.THAT, "Bo has a puppet"),
        ("she has a puppet", "moment", "", Mode.JOTTED, "she has a puppet"),
        ("Ana hands me a clock", "moment", "Ana Ruiz", Mode.YOU, "you handed me a clock"),
        (
            "Ana handed me a clock, would I mend it?",
            "moment",
            "Ana Ruiz",
            Mode.JOTTED,
            "Ana handed me a clock, would I mend it?",
        ),
        (
            "a man who was a baker and comes down at 4",
            "moment",
            "",
            Mode.NOUN,
            "a man who was a baker and comes down at 4",
        ),
        (
            "the late ones lose their labels",
            "problem",
            "",
            Mode.JOTTED,
            "the late ones lose their labels",
        ),
        (
            "Ana threw me a glove, which hand is it for",
            "moment",
            "Ana Ruiz",
            Mode.YOU,
            "you threw me a glove",
        ),
        (
            "According to Ana the press is slow",
            "problem",
            "Ana Ruiz",
            Mode.THAT,
            "the press is slow",
        ),
        (
            'She frowned and then said, "We could post it. Why not?" I wrote it down.',
            "moment",
            "Ana Ruiz",
            Mode.SPEECH,
            "We could post it. Why not?",
        ),
    ],
)
def test_a_passage_is_told_as_what_it_is(
    words: str, kind: str, said_by: str, mode: Mode, told: str
) -> None:
    notes = Notes(text=f"- {words} -")
    quote = Quote(start=2, end=2 + len(words))
    anchor = Anchor(id="a", kind=AnchorKind(kind), quote=quote, said_by=said_by)

    telling = tell(anchor, Listener(notes, ANA, (ANA, BO)))

    assert (telling.mode, telling.words) == (mode, told)


@pytest.mark.parametrize(
    ("words", "mode", "told"),
    [
        (
            "I said I did pick audit at Lidbury, 20 pallets per shift, errors went from 2.2 to 1.1",
            Mode.OWN,
            "I did a pick audit at Lidbury, 20 pallets per shift, and errors went from 2.2 to 1.1",
        ),
        (
            "I said ring them all at 2. did that at Crowther's, empty runs 28 down to 19",
            Mode.WOULD,
            "ring them all at 2. I did that at Crowther's, and empty runs went from 28 down to 19",
        ),
        (
            "At Heron I posted routes the day before. Overtime dropped 19 percent",
            Mode.OWN,
            "at Heron I posted routes the day before. Overtime dropped 19 percent",
        ),
        (
            "put a proxy in front, logged every call for 6 weeks, then swapped it piece by piece",
            Mode.OWN,
            "I put a proxy in front, logged every call for 6 weeks, and then swapped it piece by piece",
        ),
        ("taught a maths lesson. went ok", Mode.OWN, "I taught a maths lesson"),
    ],
)
def test_a_deed_is_told_with_how_it_came_out(words: str, mode: Mode, told: str) -> None:
    notes = Notes(text=words)
    anchor = Anchor(id="a", kind=AnchorKind.STRENGTH, quote=Quote(start=0, end=len(words)))
    telling = tell(anchor, Listener(notes, ANA, (ANA,)))

    assert (telling.mode, telling.words) == (mode, told)


def test_a_deed_and_the_passage_right_behind_it_are_told_together_unless_that_is_anothers() -> None:
    words = "I met the families at the gate. We went from five families to twenty-six."
    first, second = Quote(start=0, end=30), Quote(start=32, end=len(words) - 1)
    anchors = tuple(
        Anchor(id=name, kind=AnchorKind.STRENGTH, quote=quote)
        for name, quote in (("a", first), ("b", second))
    )
    listener = Listener(Notes(text=words), ANA, (ANA,))

    assert tell_all(anchors, listener, frozenset())[0].words == words[:-1]
    assert tell_all(anchors, listener, frozenset({"b"}))[0].words == words[:30]
