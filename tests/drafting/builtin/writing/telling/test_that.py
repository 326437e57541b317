"""What was reported behind `that` is told without a second one."""

import pytest

from drafting.builtin.reading.items import _quote
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.telling import tell
from drafting.builtin.writing.writer import write
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Notes, Person, Profile, Tone


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("and that the boxes pile up by noon", "the boxes pile up by noon"),
        ("that there is no lift", "there is no lift"),
        ("and that made me laugh", "that made me laugh"),
        ("that board is never read", "that board is never read"),
    ],
)
def test_a_card_does_not_begin_with_a_that_of_reporting(words: str, kept: str) -> None:
    assert _quote(words, 0, len(words)).words(Notes.of(words)) == kept


@pytest.mark.parametrize("tone", Tone)
def test_no_letter_says_that_that(tone: Tone) -> None:
    notes = Notes.of("Dan Reid said nobody looks and that the boxes are left in the yard by noon.")
    quote = notes.find("that the boxes are left in the yard by noon")
    assert quote
    items = (Anchor(id="1", kind=AnchorKind.PROBLEM, quote=quote, said_by="Dan Reid"),)
    anchors = Anchors(people=(Person(name="Dan Reid"),), items=items)
    letter = "".join(write(notes, anchors, Profile(), Brief(to="Dan Reid", tone=tone)))

    assert "boxes are left" in letter
    assert "that that" not in letter


def test_a_that_of_reporting_is_not_told_twice_before_several_things() -> None:
    words = "that drivers have been off the road for a fortnight"
    notes = Notes.of(f"Dan Reid said it is March, and {words}.")
    quote = notes.find(words)
    assert quote
    dan = Person(name="Dan Reid")
    anchor = Anchor(id="1", kind=AnchorKind.PROBLEM, quote=quote, said_by=dan.name)

    assert tell(anchor, Listener(notes, dan, (dan,))).words == words.removeprefix("that ")
