"""Dates as people write them on Wednesday 5 March 2025, and the day each means."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.builtin.calendar import resolve

TODAY = date(2025, 3, 5)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2025-03-21", date(2025, 3, 21)),
        ("14 March", date(2025, 3, 14)),
        ("by Fri 14 March", date(2025, 3, 14)),
        ("March 8", date(2025, 3, 8)),
        ("Tues 2 Jan", date(2025, 1, 2)),
        ("2 Jan 2026", date(2026, 1, 2)),
        ("14/3", date(2025, 3, 14)),
        ("3/14", date(2025, 3, 14)),
        ("18.06.2025", date(2025, 6, 18)),
        ("the 16th", date(2025, 3, 16)),
        ("the eighteenth", date(2025, 3, 18)),
        ("the twenty-first", date(2025, 3, 21)),
        ("the 3rd", date(2025, 4, 3)),
        ("friday", date(2025, 3, 7)),
        ("next weds", date(2025, 3, 12)),
        ("tomorrow evening", date(2025, 3, 6)),
        ("the end of the month", date(2025, 3, 31)),
        ("end of June", date(2025, 6, 30)),
        ("end of next week", date(2025, 3, 14)),
        ("in two weeks", date(2025, 3, 19)),
        ("w/in 2 wks", date(2025, 3, 19)),
        ("before the book fair", None),
    ],
)
def test_a_written_date_means_a_day(written, day):
    assert resolve(written, TODAY) == day


def test_the_american_order_is_read_when_asked_for():
    assert resolve("3/4", TODAY, day_first=False) == date(2025, 3, 4)
    assert resolve("3/4", TODAY) == date(2025, 4, 3)


@given(st.text(max_size=60), st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)))
def test_any_words_at_all_give_a_day_or_nothing(words, today):
    found = resolve(words, today)
    assert found is None or isinstance(found, date)
