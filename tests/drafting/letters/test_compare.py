"""A comparison holds both texts to the letter, marks the words that differ, and offers what only one text has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.letters.compare import compare, takings

TEXTS = st.text(alphabet="ab \n\u00e9", max_size=40)


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_off(old, new):
    stretches = compare(old, new)
    assert "".join(one.text for one in stretches if one.change != "new") == old
    assert "".join(one.text for one in stretches if one.change != "gone") == new


@pytest.mark.parametrize(
    ("old", "new", "gone", "added"),
    [
        ("Dear Priya,", "Dear Priya,", [], []),
        ("I wish to thank you", "I want to thank you", ["wish"], ["want"]),
        ("Thank you.", "Thank you. And good luck.", [], [" And good luck."]),
        ("", "new", [], ["new"]),
    ],
)
def test_only_words_that_differ_are_marked(old, new, gone, added):
    stretches = compare(old, new)
    assert [one.text for one in stretches if one.change == "gone"] == gone
    assert [one.text for one in stretches if one.change == "new"] == added


@pytest.mark.parametrize(
    ("old", "new", "taken"),
    [
        ("Dear Priya,\n\nMira", "Dear Priya,\n\nMira", []),
        (
            "Dear Priya,\n\nYou keep bees.\n\nMira",
            "Dear Priya,\n\nMira",
            ["Dear Priya,\n\nYou keep bees.\n\nMira"],
        ),
        (
            "Dear Priya,\n\nYou keep three hives on the roof.\n\nMira",
            "Dear Priya,\n\nYou keep three hives in the yard.\n\nMira",
            ["Dear Priya,\n\nYou keep three hives on the roof.\n\nMira"],
        ),
        (
            "Dear Priya,\n\nYou keep bees.\n\nMira",
            "Dear Priya,\n\nI ran the night shift.\n\nMira",
            ["Dear Priya,\n\nI ran the night shift.\n\nYou keep bees.\n\nMira"],
        ),
    ],
)
def test_a_paragraph_takes_the_place_of_what_tells_the_same_and_else_stands_beside(old, new, taken):
    assert [one.text for one in takings(old, new)] == taken


def test_a_paragraph_that_only_stands_elsewhere_is_not_offered_again():
    old = "Dear Priya,\n\nYou keep bees.\n\nI ran the night shift.\n\nMira"
    new = "Dear Priya,\n\nI ran the night shift.\n\nYou keep bees.\n\nMira"
    assert takings(old, new) == ()


def test_the_senders_own_words_are_never_replaced():
    old = "Dear Priya,\n\nYou keep three hives on the roof.\n\nMira"
    new = "Dear Priya,\n\nYou keep three hives in the yard.\n\nMira"
    (taking,) = takings(old, new, own="three hives in the yard")
    assert taking.text == (
        "Dear Priya,\n\nYou keep three hives in the yard.\n\nYou keep three hives on the roof.\n\nMira"
    )


@given(TEXTS, TEXTS)
def test_a_paragraph_comes_over_to_the_letter(old, new):
    for one in takings(old, new):
        assert one.paragraph in old.split("\n\n")
        assert one.paragraph in one.text
