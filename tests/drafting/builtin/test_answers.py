"""`said ...` behind another's question is the sender's answer, in the cards and in the letter."""

import pytest

from drafting.builtin.answers import is_answer
from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.reading.reader import read
from drafting.builtin.writing.writer import write
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Notes, Person, Profile, Tone

JOTTED = (
    "met dan okafor at Brixly thurs, ops analyst job. "
    "dan asked how i'd get drivers to trust a forecast. said id ride along one week first."
)


@pytest.mark.parametrize("tone", Tone)
def test_no_tone_gives_the_sender_s_answer_to_the_reader(tone: Tone) -> None:
    notes = Notes.of(JOTTED)
    letter = "".join(write(notes, read(notes), Profile(), Brief(to="Dan Okafor", tone=tone)))

    assert "you said" not in letter.lower()
    assert "I would ride along one week first" in letter.replace("I'd", "I would")


def test_the_answer_is_nobody_else_s() -> None:
    notes = Notes.of(JOTTED)
    said = {item.quote.words(notes): item.said_by for item in read(notes).items}

    assert {who for words, who in said.items() if "ride along" in words} == {""}


@pytest.mark.parametrize("kind", [AnchorKind.MOMENT, AnchorKind.TOPIC, AnchorKind.NEXT_STEP])
def test_an_answer_that_a_person_filed_otherwise_is_still_not_the_reader_s(
    kind: AnchorKind,
) -> None:
    notes = Notes.of("Dan asked about waste. said I'd weigh the bins every night.")
    quote = notes.find("said I'd weigh the bins every night")
    assert quote
    anchors = Anchors(people=(Person(name="Dan"),), items=(Anchor(id="1", kind=kind, quote=quote),))
    letter = "".join(write(notes, anchors, Profile(), Brief(to="Dan")))

    assert "you said" not in letter.lower()


@pytest.mark.parametrize(
    ("before", "words", "answer"),
    [
        ("", "said id ride along one week", True),
        ("", "said I would start with the log", True),
        ("Dan asked how I'd cut waste.", "said weigh the bins", True),
        ("He wanted to know what I do first.", "told him the gauge comes first", True),
        ("I asked about the rota.", "said it is four on, four off", False),
        ("Dan liked it.", "said I'd hear by Friday", False),
        ("", "said I was the best so far", False),
        ("Dan asked how I'd cut waste.", "laughed at that", False),
    ],
)
def test_what_stands_before_and_behind_said_tells_whose_it_is(
    before: str, words: str, *, answer: bool
) -> None:
    assert is_answer(before, words) is answer


@pytest.mark.parametrize(
    ("jotted", "written"),
    [
        ("said id ride along", "said I'd ride along"),
        ("i think ill count first", "I think I'll count first"),
        ("asked how i'd do it", "asked how I'd do it"),
        ("the id badge wall", "the id badge wall"),
        ("said id cards are printed here", "said id cards are printed here"),
        ("she was ill at ease", "she was ill at ease"),
    ],
)
def test_a_first_person_without_its_apostrophe_gets_it(jotted: str, written: str) -> None:
    assert spelled_out(jotted) == written
