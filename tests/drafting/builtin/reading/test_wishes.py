"""A sentence that calls itself the reason is one, whatever stands before it, and is held back where it is private."""

import pytest

from drafting.builtin.reading.clauses import clauses
from drafting.builtin.reading.reader import read
from drafting.builtin.reading.wishes import wished
from drafting.models import AnchorKind, Notes

NOTES = """Thursday, Orrin Labs, planner. Met Ines Roth, head of planning.
She asked how I plan a week and I waffled. Should have said I count the orders first. {} They decide on Friday.
"""


def _kinds(sentence: str) -> set[AnchorKind]:
    notes = Notes.of(NOTES.format(sentence))
    start = notes.text.index(sentence)
    end = start + len(sentence)
    return {i.kind for i in read(notes).items if i.quote.start < end and i.quote.end > start}


@pytest.mark.parametrize(
    "reason",
    [
        "I want it because things there are made to last.",
        "Why I want it: the boards are drawn by hand.",
        "Why I want this job, me and my lad walk past it every Saturday.",
        "I really want the job as they let planners stand in the press room.",
    ],
)
def test_a_reason_that_says_so_is_a_reason_alone(reason: str) -> None:
    assert _kinds(reason) == {AnchorKind.MOTIVATION}


@pytest.mark.parametrize(
    "other",
    [
        "She asked why I want it and I laughed.",
        "They want it because the old one leaks.",
        "I want it signed by Friday.",
        "I do not know why I want it",
    ],
)
def test_what_only_sounds_like_one_is_none(other: str) -> None:
    found = clauses(other)
    labels = ["B-topic"] * len(found)
    assert wished(labels, found) == labels


def test_what_is_held_back_stays_so() -> None:
    found = clauses("I want it because my debts are killing me.")
    labels = ["B-private"] * len(found)
    assert wished(labels, found) == labels


def test_what_stands_behind_a_reason_is_no_part_of_it() -> None:
    found = clauses("I want it because things are made to last. They decide on Friday.")
    labels = ["B-topic", *["I-topic"] * (len(found) - 1)]
    told = wished(labels, found)
    assert told[0] == "B-motivation"
    assert told[-1] == "B-topic"
