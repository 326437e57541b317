"""What a passage is told as once a lost capital is given back, and what was jotted on behind it is left out."""

import pytest

from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.telling import Telling, tell
from drafting.models import Anchor, AnchorKind, Notes, Person

READER = Person(name="Ines Vale")


def told(words: str, kind: AnchorKind, said_by: str = "") -> Telling:
    """How a passage of that kind is told to the reader."""
    notes = Notes.of(words)
    quote = notes.find(words)
    assert quote
    anchor = Anchor(id="1", kind=kind, quote=quote, said_by=said_by)
    return tell(anchor, Listener(notes, READER, (READER, Person(name="Bo Lund"))))


@pytest.mark.parametrize(
    ("jotted", "words"),
    [
        ("at corvald foods i ran the night line", "at Corvald Foods I ran the night line"),
        ("at busy times i ran the night line", "at busy times I ran the night line"),
        ("I ran the book swap by the gate (parents too) lol", "I ran the book swap by the gate"),
        ("cut waste 30 kg a week to 8 at Corvald", "I cut waste from 30 kg a week to 8 at Corvald"),
        ("ran 2 tills, waits 9 min > 3", "I ran 2 tills, and waits went from 9 minutes to 3"),
        (
            "At Corvald I did the phones, around 60 calls a day, and we had a sheet saying who took which.",
            "at Corvald I did the phones, around 60 calls a day",
        ),
        (
            "At Corvald I put a clerk by the door. A chair, that's all. Queues went from 40 minutes to 10.",
            "at Corvald I put a clerk by the door. Queues went from 40 minutes to 10",
        ),
    ],
)
def test_a_deed_is_told_without_what_kept_it_back(jotted: str, words: str) -> None:
    assert told(jotted, AnchorKind.STRENGTH).words == words


@pytest.mark.parametrize(
    ("said", "poor"),
    [
        ("“I will give it to you on the first day”", True),
        ("“Can it fit in the lift?”", True),
        ("“he carried the heat to them, and you press a button”", False),
    ],
)
def test_a_remark_that_points_at_nothing_it_names_is_no_memory(said: str, *, poor: bool) -> None:
    assert (poverty(told(said, AnchorKind.MOMENT, "Ines Vale")) > 1) is poor
