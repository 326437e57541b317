"""How a clarification names its question, and what was promised in answer to it."""

import pytest

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
    Tone,
)


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("forgot to say I can play the piano", "I can play the piano."),
        ("I never mentioned that I speak Polish", "I speak Polish."),
        ("forgot to mention my forklift licence", "my forklift licence."),
        ("never brought up my fire training (in May) though they ask for it", "my fire training."),
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
