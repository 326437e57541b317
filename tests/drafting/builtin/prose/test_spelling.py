"""A slip that can mean one word only is mended, and a misspelt line is known."""

import pytest

from drafting.builtin.prose.spelling import is_clean, mended


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("punctualty", "punctuality"),
        ("propperly", "properly"),
        ("sayin", "saying"),
        ("a hour and a apprentice", "an hour and an apprentice"),
        ("a one-off, a user, a uniform, a European", "a one-off, a user, a uniform, a European"),
        ("grade a is best", "grade a is best"),
        ("bklog", "bklog"),
        ("legionella", "legionella"),
        ("Kozioł", "Kozioł"),
    ],
)
def test_only_a_slip_with_one_meaning_is_mended(typed: str, meant: str) -> None:
    assert mended(typed) == meant


def test_a_misspelt_line_is_not_clean() -> None:
    assert is_clean("the load takes seven hours")
    assert not is_clean("the bklog of ctrls")
