"""What is added to an answer stands in a first letter only where its reader can know what it adds to."""

import pytest

from drafting.builtin.writing.choosing.fitness import fits
from drafting.builtin.writing.choosing.parts import elsewhere
from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.choosing.troubles import is_measure
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.repairs.lone_answers import puzzles
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling, tell
from drafting.models import Anchor, AnchorKind, Notes, Person

ANA, OLE = Person(name="Ana Ruiz"), Person(name="Ole Berg")


@pytest.mark.parametrize(
    ("before", "words", "dark"),
    [
        ("Forgot: ", "I hold the crane licence", False),
        ("Forgot: ", "I ran the evening kitchen at Elmwick for two winters", False),
        ("They asked about Spanish, I froze. ", "I speak Spanish well enough to work the counter", False),
        ("Two call in sick, what do I do? I said ring round. Should have said ", "I close the pastry side first", True),
        ("I mixed up the slab question. ", "I know it is span over depth", True),
        ("Ana asked how I isolate a line. I forgot: ", "I prove the tester first", False),
        ("Ana cut the lemon and gave me half. ", "I keep the peel of every lemon", True),
    ],
)  # fmt: skip
def test_an_answer_without_its_question_is_left_out(before: str, words: str, *, dark: bool) -> None:
    notes = Notes.of(before + words)
    quote = notes.find(words)
    assert quote
    listener = Listener(notes, ANA, (ANA, OLE))
    told = tell(Anchor(id="1", kind=AnchorKind.MISSED, quote=quote), listener)
    assert told.words == words
    assert puzzles(told, listener) is dark


def _told(before: str, words: str, kind: AnchorKind, said_by: str = "") -> tuple[Telling, Listener]:
    notes = Notes.of(before + words)
    quote = notes.find(words)
    assert quote
    listener = Listener(notes, ANA, (ANA, OLE))
    return tell(Anchor(id="1", kind=kind, quote=quote, said_by=said_by), listener), listener


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Should have said I close the pastry side first", False),
        ("I closed the pastry side at Elmwick and ran three people on bar", True),
    ],
)
def test_what_should_have_been_said_is_no_deed(words: str, *, kept: bool) -> None:
    assert fits(*_told("Two call in sick. ", words, AnchorKind.STRENGTH)) is kept


@pytest.mark.parametrize(
    ("words", "alone"),
    [("I bang the door three times", False), ("I hold the crane licence", True)],
)
def test_a_habit_is_told_beside_no_other_deed(words: str, *, alone: bool) -> None:
    told, _ = _told("Me: ", words, AnchorKind.STRENGTH)
    assert elsewhere("another_strength", told) is not alone


@pytest.mark.parametrize(
    ("words", "told_as"),
    [("a child with a hamster in a jar", False), ("too few drivers in the yard", True)],
)
def test_a_thing_is_a_problem_only_where_something_is_amiss(words: str, *, told_as: bool) -> None:
    told, _ = _told("", words, AnchorKind.PROBLEM)
    assert told.mode is Mode.NOUN
    assert elsewhere("problem", told) is not told_as


def test_what_somebody_thinks_of_an_it_that_is_not_named_points_elsewhere() -> None:
    told, _ = _told("", "Ana thinks it is the heat detection", AnchorKind.MOMENT, ANA.name)
    assert poverty(told) > 1


def test_an_initial_with_a_stop_is_whoever_speaks() -> None:
    told, _ = _told("", "O. said the agents never answer the letters", AnchorKind.PROBLEM, OLE.name)
    assert (told.who, told.words) == (OLE.name, "the agents never answer the letters")


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ("the interval is 15 minutes", True),
        ("the interval is 15 minutes and nobody counts them", False),
        ("the last two tables get a flatter soup", False),
    ],
)
def test_how_much_there_is_of_something_is_nothing_to_help_with(words: str, *, bare: bool) -> None:
    told, _ = _told("", words, AnchorKind.PROBLEM)
    assert is_measure(told) is bare


def test_how_somebody_took_an_answer_is_no_reason_for_wanting_the_job() -> None:
    words = "Ole liked the three calls in the first ten days"
    assert not fits(*_told("Why: ", words, AnchorKind.MOTIVATION))
