"""A deed that the reader may have watched is no news to them; one done elsewhere, or told there, is."""

import pytest

from drafting.builtin.writing.choosing.context import is_dark
from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.telling import tell
from drafting.models import Anchor, AnchorKind, Notes
from tests.telling import BOTH, BRIGGS, told, told_to


def dark(before: str, words: str, *, tied: bool = False) -> bool:
    """Whether a letter soon after the interview leaves the deed out."""
    notes = Notes.of(before + words)
    quote = notes.find(words)
    assert quote
    listener = Listener(notes, BRIGGS, BOTH)
    telling = tell(Anchor(id="1", kind=AnchorKind.STRENGTH, quote=quote), listener)
    return is_dark("strength", telling, listener, soon=True, tied=tied)


def test_what_was_done_before_the_readers_eyes_is_left_out() -> None:
    assert dark("", "taught a 30-minute maths lesson")


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("", "taught a 30-minute maths lesson at Marlow Road"),
        ("", "taught the maths club for two years"),
        ("", "taught a maths group, and the pass rate went from 61 to 78%"),
        ("told her I ", "taught a 30-minute maths lesson"),
    ],
)
def test_what_was_done_elsewhere_or_told_there_is_told(before: str, words: str) -> None:
    assert not dark(before, words)


def test_a_deed_that_answers_a_problem_is_told_wherever_it_was_done() -> None:
    assert not dark("", "taught a 30-minute maths lesson", tied=True)


@pytest.mark.parametrize(
    ("words", "harms"),
    [
        ("my backoff had no jitter", True),
        ("at Pell my backoff had no jitter, so I added it and the storms stopped", False),
        ("my list had no errors in a year", False),
        ("I lost two crates on the bridge", True),
        ("I lost two crates on the bridge, and I have tied every load since", False),
    ],
)
def test_a_deed_that_only_went_wrong_is_not_told(words: str, *, harms: bool) -> None:
    assert (poverty(told(words)) >= 3) is harms


@pytest.mark.parametrize(
    ("words", "scene"),
    [
        ("she was warm and direct and showed me the drawer", "you showed me the drawer"),
        (
            "she was open about the waste, showed me the bin log",
            "you were open about the waste, and showed me the bin log",
        ),
    ],
)
def test_nobody_is_told_what_they_are_like(words: str, scene: str) -> None:
    assert told(words, "", AnchorKind.MOMENT).words == scene


def test_nobody_is_told_how_they_feel() -> None:
    assert poverty(told("she is openly fed up with the supplier", "", AnchorKind.PROBLEM)) >= 3


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        (
            "I ran mills for 4 years at Badger Tool. Wrote sheets for 60 parts. Setups went from 90 min to 50.",
            "I ran mills for 4 years at Badger Tool. I wrote sheets for 60 parts. Setups went from 90 minutes to 50",
        ),
        (
            "I ran a freezer rota at Marl House. no live moth since November",
            "I ran a freezer rota at Marl House. There has been no live moth since November",
        ),
        (
            "I said leave the suits in the van; bring one drone in a jar.",
            "leave the suits in the van, and bring one drone in a jar",
        ),
    ],
)
def test_a_deed_goes_on_to_what_came_of_it_and_a_proposal_to_its_second_half(
    words: str, whole: str
) -> None:
    assert told(words).words == whole


def test_a_deed_that_came_out_in_numbers_was_done_and_not_proposed() -> None:
    one = told("cut CI 35m to 9m by sharding on test history")

    assert one.words == "I cut CI from 35m to 9m by sharding on test history"


def test_what_the_sender_described_having_done_is_told_as_done() -> None:
    one = told("I described how I had brought Stanmore down from 62 days to 47")

    assert one.words == "I brought Stanmore down from 62 days to 47"


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("I'm the people manager for the plant, and this is Johan who runs days", False),
        ("We lost two at the tribunal because the notice was wrong", True),
    ],
)
def test_who_somebody_says_they_are_is_not_said_back_to_them(words: str, *, quoted: bool) -> None:
    telling, _ = told_to(f'"{words}"', AnchorKind.MOMENT, BRIGGS.name)

    assert (poverty(telling) < 3) is quoted


def test_a_proposal_whose_end_cannot_be_told_is_told_without_it() -> None:
    assert told("I'd leave an atlas on the desk, open at wherever he's from").words.endswith(
        "leave an atlas on the desk"
    )
