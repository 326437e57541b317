"""A deed is told with its place and what came of it, also where the notes only name it, and turned back in time."""

import pytest

from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.telling.manner import Mode
from tests.telling import told


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "my Monday seed board at Orlo Mills, cut losses from 9 trays a week to 2",
            "my Monday seed board at Orlo Mills, which cut losses from 9 trays a week to 2",
        ),
        (
            "the label trial I ran at Orlo, 1,200 pots in a month",
            "the label trial I ran at Orlo: 1,200 pots in a month",
        ),
        (
            "Orlo Mills, up in Gdynia, one bench a day w/ a soft brush",
            "what I did at Orlo Mills, up in Gdynia: one bench a day with a soft brush",
        ),
    ],
)
def test_work_that_is_only_named_is_told_with_what_came_of_it(words: str, said: str) -> None:
    telling = told(words)
    assert (telling.mode, telling.words, poverty(telling)) == (Mode.WORK, said, 0)


def test_a_list_behind_what_was_done_somewhere_keeps_the_place_and_the_outcome() -> None:
    telling = told(
        "one list per bay with the oldest on top. The median went from 29 days to 12",
        before="described what I did at Orlo Archive: ",
    )
    assert telling.mode is Mode.WORK
    assert telling.words.startswith("what I did at Orlo Archive: one list per bay")
    assert telling.words.endswith("The median went from 29 days to 12")


@pytest.mark.parametrize(
    "words", ["my manager at Orlo, a good man", "my nerves at Orlo, 2 coffees", "our last question"]
)
def test_what_is_mine_and_no_work_is_none(words: str) -> None:
    assert told(words).mode is not Mode.WORK


def test_work_that_says_nothing_of_itself_is_poor() -> None:
    assert poverty(told("my seed board at Orlo Mills")) > 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "Orlo Valley Council, I rang every tenant in week 2 and arrears fell from 21% to 12%",
            "at Orlo Valley Council I rang every tenant in week 2 and arrears fell from 21% to 12%",
        ),
        (
            "i told em about the salt mine in Pugwash, we hung every belt and went from nine splices to two",
            "at the salt mine in Pugwash we hung every belt and went from nine splices to two",
        ),
        (
            "I told him I had done stock counts every morning at Bexley and got the error under 1%",
            "I have done stock counts every morning at Bexley and got the error under 1%",
        ),
        ("I told her I had led a team of six bakers", "I led a team of six bakers"),
        (
            "I said that at Orlo I checked the rents weekly, and that arrears on my list fell to £4,500",
            "at Orlo I checked the rents weekly, and arrears on my list fell to £4,500",
        ),
        (
            "I planned each tour a month ahead and hung the coats in there",
            "I planned each tour a month ahead and hung the coats",
        ),
        (
            "at Ysgol y Bryn I ran a Friday book swap for the parents",
            "at Ysgol y Bryn I ran a Friday book swap for the parents",
        ),
    ],
)
def test_a_deed_is_told_as_it_was_done(words: str, said: str) -> None:
    telling = told(words)
    assert (telling.mode, telling.words, poverty(telling)) == (Mode.OWN, said, 0)


@pytest.mark.parametrize(
    ("words", "poor"),
    [
        ("I put 210 contracts in one list and no contract lapsed for two years", False),
        ("I have my forklift licence, lapsed in March", True),
    ],
)
def test_what_did_not_lapse_speaks_for_the_sender(words: str, *, poor: bool) -> None:
    assert (poverty(told(words)) > 1) is poor
