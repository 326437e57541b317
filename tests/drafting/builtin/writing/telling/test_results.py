"""How a deed came out is told with it, in whatever sentence it stands, and whose short name it is."""

import pytest

from drafting.builtin.prose.verbless import with_verbs
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.preambles import reason
from drafting.builtin.writing.telling.reported import untold
from drafting.builtin.writing.telling.telling import tell
from drafting.models import Anchor, AnchorKind, Notes, Person, Quote

INES, THEO = Person(name="Devika Vale"), Person(name="Theodora Lind")


def told(before: str, words: str) -> str:
    """How a deed is told that stands behind other words in the notes."""
    notes = Notes.of(before + words)
    quote = Quote(start=len(before), end=len(before) + len(words))
    listener = Listener(notes, INES, (INES, THEO))
    return tell(Anchor(id="1", kind=AnchorKind.STRENGTH, quote=quote), listener).words


@pytest.mark.parametrize(
    ("before", "words", "said"),
    [
        (
            "",
            "At Orlo House I moved the tea round to two. Went from 9 a month to 3",
            "at Orlo House I moved the tea round to two, and it went from 9 a month to 3",
        ),
        (
            "",
            "At Orlo House I greased the winch weekly. Dropped from 40% to 12% by May.",
            "at Orlo House I greased the winch weekly, and it dropped from 40% to 12% by May",
        ),
        (
            "08.35 told them of Larkspur Varrick: ",
            "I gave the night man a thermometer and a page to sign.",
            "at Larkspur Varrick I gave the night man a thermometer and a page to sign",
        ),
        ("", "I greased the winch weekly. Went from Orlo to Gdynia", "I greased the winch weekly"),
    ],
)
def test_what_came_of_a_deed_is_told_with_it(before: str, words: str, said: str) -> None:
    assert told(before, words) == said


@pytest.mark.parametrize(
    ("jotted", "said"),
    [
        ("the waste go from 6 bags to 2", "the waste went from 6 bags to 2"),
        ("they can go from 6 bags to 2", "they can go from 6 bags to 2"),
        ("leaks fall from 9 a week to 1", "leaks fell from 9 a week to 1"),
        ("waste goes down from 6 to 2", "waste went down from 6 to 2"),
        ("the buses go from 6 to 11 on weekdays", "the buses go from 6 to 11 on weekdays"),
        ("the buses go from 6 am to 11", "the buses go from 6 am to 11"),
        ("their lorries go from 6 sites to 11", "their lorries go from 6 sites to 11"),
    ],
)
def test_a_change_told_in_the_present_has_one_verb(jotted: str, said: str) -> None:
    assert with_verbs(jotted) == said


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("Devi will show the winch", "Devika will show the winch"),
        ("Theo and Devika laughed", "Theodora and Devika laughed"),
        ("The winch is slow", "The winch is slow"),
        ("Lin has the key", "Lin has the key"),
    ],
)
def test_a_name_cut_short_is_written_in_full(noted: str, said: str) -> None:
    assert Listener(Notes.of(noted), INES, (INES, THEO)).spelled(noted) == said


@pytest.mark.parametrize(
    ("noted", "met"),
    [
        ("we met by Christ Church", "Christina Bell"),
        ("the yard in Ash Street floods", "Ashley Moor"),
        ("Paul has the key", "Paula Reyes"),
        ("Paul in stores has the key", "Paula Reyes"),
        ("Pat in stores has the key", "Patience Reyes"),
        ("Pat the foreman has the key", "Patience Reyes"),
        ("Martin counts the pallets", "Martina Bell"),
    ],
)
def test_another_name_is_not_lengthened(noted: str, met: str) -> None:
    person = Person(name=met)

    assert Listener(Notes.of(noted), person, (person,)).spelled(noted) == noted


@pytest.mark.parametrize(
    ("jotted", "said"),
    [
        ("I still want it, I like being near the water", "I like being near the water"),
        ("still want it - I like the nights", "I like the nights"),
        ("I want it, but not on Sundays", "I want it, but not on Sundays"),
    ],
)
def test_that_the_job_is_wanted_only_announces_the_reason(jotted: str, said: str) -> None:
    assert reason(jotted) == said


@pytest.mark.parametrize(
    ("jotted", "said"),
    [
        ("never said i've got level 3 first aid either", "I've got level 3 first aid"),
        ("didn't mention I ran a till either", "I ran a till"),
        ("I ran no till either", "I ran no till either"),
    ],
)
def test_what_was_not_said_either_is_told_without_that(jotted: str, said: str) -> None:
    assert untold(jotted, frozenset()) == said
