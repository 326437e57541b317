"""What a problem is about is named before it is told, where the notes name it, and never told alone for its sake."""

import re

import pytest

from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.telling.manner import Mode
from drafting.models import AnchorKind
from tests.telling import told


@pytest.mark.parametrize(
    ("before", "words", "problem"),
    [
        (
            "",
            "Their trouble is drift. Two people split one line and their counts differ",
            "the trouble is drift: two people split one line and their counts differ",
        ),
        (
            "",
            "Return loads are the issue: most nights 21 of the 34 vans come back empty",
            "the issue is return loads: most nights 21 of the 34 vans come back empty",
        ),
        (
            "",
            "our trouble is the roof over bay two, buckets are out on Mondays",
            "the trouble is the roof over bay two: buckets are out on Mondays",
        ),
        (
            "",
            "craig reckons the trouble is quotes. takes 8 days to get one out of the office",
            "the trouble is quotes: it takes 8 days to get one out of the office",
        ),
        (
            "phones are the trouble. ",
            "Only two lines work and callers give up",
            "the trouble is phones: only two lines work and callers give up",
        ),
        (
            "so the big thing, she kept coming back to it, is fitting rooms. like ",
            "people take six things in and leave six things in there",
            "you kept coming back to fitting rooms: people take six things in and leave six things in there",
        ),
        (
            "",
            "He said the main problem is lead times, they went from 5 days to 9",
            "lead times went from 5 days to 9",
        ),
        (
            "",
            "The trouble is the inventory. It was typed in 1974 and retyped in 1988",
            "the inventory was typed in 1974 and retyped in 1988",
        ),
    ],
)
def test_the_matter_is_named_before_the_problem(before: str, words: str, problem: str) -> None:
    assert told(words, before, AnchorKind.PROBLEM).words == problem


def test_a_trouble_that_is_only_called_one_tells_next_to_nothing() -> None:
    assert poverty(told("The issue is the lorry.", "", AnchorKind.PROBLEM)) >= 3


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("She asked what I would change. ", "The ovens stand cold until nine in the morning"),
        ("", "the trouble is that the ovens stand cold until nine in the morning"),
    ],
)
def test_nothing_is_put_before_a_problem_whose_matter_the_notes_do_not_name(
    before: str, words: str
) -> None:
    assert ":" not in told(words, before, AnchorKind.PROBLEM).words


@pytest.mark.parametrize(
    "named",
    [
        "Tom is the main headache",
        "The main headache is Tom",
        "the trouble is tom",
        "Priyanka is the trouble",
        "the trouble is her boss",
        "the worry is one staff member",
        "the problem is the yard supervisor on nights",
        "the trouble is the picker in bay two",
        "no one is the trouble",
        "the trouble is nothing",
        "the problem was drivers until 2020",
        "drivers were the problem",
    ],
)
@pytest.mark.parametrize("joined", ["whole", "apart"])
def test_somebody_nobody_and_what_is_over_are_no_matter(named: str, joined: str) -> None:
    words = "the vans wait in the yard for nine hours"

    if joined == "apart":
        assert told(words, f"{named}: ", AnchorKind.PROBLEM).words == words
    else:
        telling = told(f"{named}: {words}", "", AnchorKind.PROBLEM)
        over = f"{named}: " in telling.words and re.search(r" (?:was|were) ", named)
        assert telling.mode is not Mode.THAT or telling.words == words or over


def test_one_who_is_called_the_trouble_is_not_told_of() -> None:
    telling = told(
        "the main headache is tom, the vans wait in the yard for nine hours", "", AnchorKind.PROBLEM
    )

    assert telling.mode is not Mode.THAT


@pytest.mark.parametrize("named", ["drivers", "driver shortages", "picking"])
def test_a_thing_and_those_of_a_trade_are_a_matter(named: str) -> None:
    telling = told(f"the trouble is {named}: vans wait in the yard", "", AnchorKind.PROBLEM)

    assert telling.words == f"the trouble is {named}: vans wait in the yard"
