"""Every way to spell a part of something is read as that part."""

import pytest

from guardrails.figures.fractions import fractions


@pytest.mark.parametrize(
    ("told", "share"),
    [
        ("only half", 0.5),
        ("two halves", 1.0),
        ("a third", 1 / 3),
        ("two thirds", 2 / 3),
        ("three quarters", 0.75),
        ("two fifths", 0.4),
        ("a sixth", 1 / 6),
        ("three eighths", 0.375),
        ("a tenth", 0.1),
    ],
)
def test_a_part_has_its_share(told: str, share: float) -> None:
    assert [found.amount for found in fractions(told)] == [pytest.approx(share)]


@pytest.mark.parametrize("told", ["halves", "half expected", "a third trip", "the fifth of May"])
def test_what_measures_nothing_is_no_part(told: str) -> None:
    assert list(fractions(told)) == []
