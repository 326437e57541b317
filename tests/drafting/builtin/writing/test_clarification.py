"""A clarification says what mends an answer, and nothing beside it; it says so only where it does."""

import re

import pytest

from drafting.ask import for_reader
from drafting.builtin.writing import writer
from drafting.models import (
    Anchor,
    AnchorKind,
    Anchors,
    Brief,
    Kind,
    Notes,
    Person,
    Profile,
    Quote,
    Tone,
)
from tests.jotted import row, written


def test_a_clarification_that_mends_an_answer_says_nothing_beside_it() -> None:
    source = row("a-01")
    to = source.anchors.people[0].name
    body = written(source, Brief(to=to, kind=Kind.CLARIFICATION)).body
    paragraphs = body.split("\n\n")[1:-1]

    assert "event time" in paragraphs[1]
    assert len(paragraphs) == len(("opening", "answer", "close"))


def test_a_clarification_says_that_it_mends_an_answer_only_where_it_does() -> None:
    notes = Notes.of(
        "Ana Ruiz, Bolt Ltd. She asked about unions. I gave her law.\nThe load fails on Mondays."
    )
    items = tuple(
        Anchor(id=kind, kind=kind, quote=Quote(start=start, end=start + len(words)))
        for kind, words in (
            (AnchorKind.MISSED, "I gave her law"),
            (AnchorKind.PROBLEM, "The load fails on Mondays"),
        )
        for start in [notes.text.index(words)]
    )
    anchors = Anchors(people=(Person(name="Ana Ruiz"),), items=items)
    brief = Brief(to="Ana Ruiz", kind=Kind.CLARIFICATION)
    body = "".join(writer.write(notes, anchors, Profile(name="Bo Lind"), brief))

    assert (
        "something that I would like to add to what I told you when you asked about unions." in body
    )
    assert "Mondays" not in body
    assert "deserved more" not in body
    assert "law" not in body


def test_what_only_says_that_an_answer_went_wrong_is_no_better_answer() -> None:
    notes = Notes.of("Ana Ruiz, Bolt Ltd.\nI fumbled the wet August question.")
    quote = notes.find("I fumbled the wet August question")
    assert quote is not None
    anchors = Anchors(
        people=(Person(name="Ana Ruiz"),),
        items=(Anchor(id="missed", kind=AnchorKind.MISSED, quote=quote),),
    )
    for kind in (Kind.CLARIFICATION, Kind.THANK_YOU):
        brief = Brief(to="Ana Ruiz", kind=kind)
        body = "".join(writer.write(notes, anchors, Profile(name="Bo Lind"), brief))
        assert "fumbled" not in body


def test_a_clarification_asks_its_sender_about_what_went_wrong() -> None:
    source = row("a-01")
    brief = Brief(to=source.anchors.people[0].name, kind=Kind.CLARIFICATION)
    kinds = {one.kind for one in for_reader(source.anchors, brief).items}

    assert AnchorKind.MISSED in kinds
    assert kinds <= {AnchorKind.MISSED, AnchorKind.PRIVATE}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "She asked how I'd tell a supplier. I rambled. Should have said: show last month, one page.",
            "You asked how I would tell a supplier. Here is my full answer: show last month, one page.",
        ),
        (
            "Asked about nights, I was slow. Better: one list on the wall, read out at seven.",
            "You asked about nights. Here is my full answer: one list on the wall, read out at seven.",
        ),
        (
            "I never mentioned my first aid certificate.",
            "One thing I did not get to tell you about is my first aid certificate.",
        ),
        (
            "What I did not say, and should have, is I've got my crane ticket.",
            "I did not mention it when we spoke: I've got my crane ticket.",
        ),
        ("Should have said: show last month, one page.", ""),
        ("She asked about nights. Should have said: tell him first, one page.", ""),
    ],
)
def test_an_answer_in_note_form_is_told_behind_its_question_and_a_thing_by_itself(
    line: str, told: str
) -> None:
    notes = Notes.of(f"Ana Ruiz, Bolt Ltd.\n{line}")
    words = re.split(r"(?<=rambled\.) |(?<=slow\.) |(?<=nights\.) |, and should have, ", line)[-1]
    quote = notes.find(words)
    assert quote is not None
    anchors = Anchors(
        people=(Person(name="Ana Ruiz"),),
        items=(Anchor(id="missed", kind=AnchorKind.MISSED, quote=quote),),
    )
    brief = Brief(to="Ana Ruiz", kind=Kind.CLARIFICATION)
    body = "".join(writer.write(notes, anchors, Profile(name="Bo Lind"), brief))

    assert told in body
    assert ("full answer" in body or "did not mention it" in body or "One thing" in body) is bool(
        told
    )


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("forgot to say I can play the piano", "I can play the piano."),
        ("I never mentioned that I speak Polish", "I speak Polish."),
        ("forgot to mention my forklift licence", "my forklift licence."),
    ],
)
def test_what_was_left_out_is_something_to_add_and_no_answer(
    line: str, told: str, tone: Tone
) -> None:
    body = _clarified(f"She asked about nights.\n{line}", line, tone)

    assert told in body
    assert "nights" not in body
    assert "answer" not in body.partition(told)[0]
    assert "deserved" not in body


@pytest.mark.parametrize("tone", Tone)
def test_no_question_stands_alone_where_there_is_nothing_to_tell(tone: Tone) -> None:
    line = "She asked whether I'd managed people older than me and I waffled"
    opening, close = _clarified(line, line, tone).split("\n\n")[2:-1]

    assert "when you asked whether I'd managed people older than me" in opening.replace(
        "I had", "I'd"
    )
    assert "asked" not in close


def _clarified(below: str, quoted: str, tone: Tone) -> str:
    notes = Notes.of(f"Ana Ruiz, Bolt Ltd.\n{below}")
    quote = notes.find(quoted)
    assert quote is not None
    anchors = Anchors(
        people=(Person(name="Ana Ruiz"),),
        items=(Anchor(id="missed", kind=AnchorKind.MISSED, quote=quote),),
    )
    brief = Brief(to="Ana Ruiz", kind=Kind.CLARIFICATION, tone=tone)
    return "".join(writer.write(notes, anchors, Profile(name="Bo Lind"), brief))


@pytest.mark.parametrize("tone", Tone)
def test_a_question_is_named_once(tone: Tone) -> None:
    words = "I worked two years of nights at Hull."
    body = _clarified(f"She asked about nights. Should have said: {words}", words, tone)

    assert body.count("asked about nights") == 1
    assert words in body


@pytest.mark.parametrize(
    ("jotted", "said"),
    [
        (
            "must send Una the write-up of the kiln by friday",
            "I would send you the write-up of the kiln,",
        ),
        ("said I'd send the glaze book tomorrow", "I would send the glaze book,"),
        ("I will send you the glaze book", "I would send you the glaze book,"),
        ("told her I would send the glaze book", "I would send the glaze book,"),
        ("told Ida I would send the glaze book", ""),
        ("I will share the story with my wife", ""),
        ("I will send HR my passport copy", ""),
        ("I said I would send my wife the kiln photos", ""),
        ("I will send off my council tax form", ""),
        ("I said I would show up ten minutes early", ""),
        ("must send Ida the glaze book", ""),
        ("must send a short thank you", ""),
        ("Una will send me the glaze book", ""),
    ],
)
def test_what_was_promised_is_sent_with_the_words_of_the_promise(jotted: str, said: str) -> None:
    notes = Notes.of(f"Una Marsh and Ida Holm, Elm Ltd.\n{jotted}")
    quote = notes.find(jotted)
    assert quote
    people = (Person(name="Una Marsh"), Person(name="Ida Holm"))
    item = Anchor(id="a", kind=AnchorKind.NEXT_STEP, quote=quote)
    brief = Brief(to="Una Marsh", kind=Kind.CLARIFICATION)
    anchors = Anchors(people=people, items=(item,))
    letter = "".join(writer.write(notes, anchors, Profile(name="Eva Lind"), brief))
    assert (said in letter) if said else ("I said" not in letter)
