"""The eve of a feast is the day before it."""

from datetime import date

import pytest

from drafting.calendar.dates import meant


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("thanksgiving eve", date(2025, 11, 26)),
        ("st patrick's eve", date(2025, 3, 16)),
        ("easter eve", date(2025, 4, 19)),
        ("christmas eve", date(2025, 12, 24)),
        ("new year's eve", date(2025, 12, 31)),
    ],
)
def test_the_eve_of_a_feast_is_the_day_before(words, day):
    found = meant(words, date(2025, 1, 3), ahead=True)
    assert (found.first, found.last) == (day, day)


def test_a_feast_by_the_moon_has_no_day_that_is_reckoned():
    assert meant("lunar new year's eve", date(2025, 1, 3), ahead=True) is None
