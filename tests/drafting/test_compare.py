"""A comparison holds both texts to the letter, and marks the words that differ and no others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.compare import compare

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
