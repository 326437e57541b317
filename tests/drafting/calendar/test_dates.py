"""Written dates mean the days a person would look up in a calendar on the day the notes were written."""

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.calendar.dates import meant
from drafting.calendar.feasts import easter

WRITTEN = date(2025, 3, 4)
"""A Tuesday."""
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("words", "on", "day"),
    [
        ("Tues 4 March", "2025-03-04", "2025-03-04"),
        ("Tues 4 March", "2025-03-06", "2025-03-04"),
        ("Tues 4 March", "2026-02-10", "2025-03-04"),
        ("3/18", "2025-03-20", "2025-03-18"),
        ("18/3", "2025-03-20", "2025-03-18"),
        ("9/9", "2025-09-10", "2025-09-09"),
        ("wed 12/2", "2025-02-13", "2025-02-12"),
        ("Tue 3/4", "2025-03-05", "2025-03-04"),
        ("4/10/25", "2025-04-11", "2025-04-10"),
        ("2025-03-04", "2025-11-30", "2025-03-04"),
        ("Monday the 19th of May", "2025-05-20", "2025-05-19"),
        ("second of September", "2025-09-04", "2025-09-02"),
        ("Tuesday the fourth of February", "2025-02-05", "2025-02-04"),
        ("Thursday the 13th", "2025-03-14", "2025-03-13"),
        ("October second", "2025-10-03", "2025-10-02"),
        ("Dec 30", "2026-01-02", "2025-12-30"),
        ("29 Feb", "2024-03-01", "2024-02-29"),
        ("yesterday", "2025-03-01", "2025-02-28"),
        ("this morning", "2025-03-04", "2025-03-04"),
        ("Wednesday", "2025-03-06", "2025-03-05"),
        ("Tuesday", "2025-03-04", "2025-03-04"),
        ("last Tuesday", "2025-03-04", "2025-02-25"),
    ],
)
def test_a_day_that_has_been(words, on, day):
    found = meant(words, date.fromisoformat(on), ahead=False)
    assert (found.first, found.last) == (date.fromisoformat(day),) * 2


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("28 March", "2025-03-28"),
        ("by Fri 14 March", "2025-03-14"),
        ("4/11", "2025-04-11"),
        ("11-Aug", "2025-08-11"),
        ("3 de junho", "2025-06-03"),
        ("12. März", "2025-03-12"),
        ("within two weeks, so latest 20 March", "2025-03-20"),
        ("the 16th", "2025-03-16"),
        ("the 3rd", "2025-04-03"),
        ("the eighteenth", "2025-03-18"),
        ("Friday 11th", "2025-04-11"),
        ("fri 14", "2025-03-14"),
        ("January 31", "2026-01-31"),
        ("by the end of June", "2025-06-30"),
        ("end of nov", "2025-11-30"),
        ("before the end of September", "2025-09-30"),
        ("the end of February", "2026-02-28"),
        ("the end of the month", "2025-03-31"),
        ("end of next month", "2025-04-30"),
        ("end of the year", "2025-12-31"),
        ("end of the quarter", "2025-03-31"),
        ("EOM", "2025-03-31"),
        ("eow", "2025-03-07"),
        ("by end of next week", "2025-03-14"),
        ("next week", "2025-03-14"),
        ("early next week", "2025-03-11"),
        ("this week", "2025-03-07"),
        ("mid-April", "2025-04-20"),
        ("early May", "2025-05-10"),
        ("first week of dec", "2025-12-07"),
        ("the week of April 21", "2025-04-25"),
        ("w/c 17 March", "2025-03-21"),
        ("wk beg 17 March", "2025-03-21"),
        ("in two weeks", "2025-03-18"),
        ("w/in 2 wks", "2025-03-18"),
        ("within a fortnight", "2025-03-18"),
        ("in a couple of days", "2025-03-06"),
        ("within five working days", "2025-03-11"),
        ("in a month", "2025-04-04"),
        ("by tomorrow evening", "2025-03-05"),
        ("the day after tomorrow", "2025-03-06"),
        ("Friday", "2025-03-07"),
        ("Tuesday", "2025-03-11"),
        ("the Monday after", "2025-03-10"),
        ("by next Weds", "2025-03-12"),
        ("Monday after next", "2025-03-17"),
        ("Friday week", "2025-03-14"),
        ("before Friday", "2025-03-06"),
        ("before Christmas", "2025-12-24"),
        ("Hallowe'en", "2025-10-31"),
        ("Hallowe’en", "2025-10-31"),
        ("Thanksgiving", "2025-11-27"),
        ("by Easter", "2025-04-20"),
        ("Good Friday", "2025-04-18"),
        ("New Year", "2026-01-01"),
        ("thanksgiving friday", "2025-11-28"),
        ("by veterans’ day", "2025-11-11"),
        ("victoria day", "2025-05-19"),
        ("remembrance sunday", "2025-11-09"),
        ("by Mardi Gras", "2025-03-04"),
        ("Palm Sunday", "2025-04-13"),
        ("by ash wednesday", "2025-03-05"),
        ("Easter Tuesday", "2025-04-22"),
        ("Whit Monday", "2025-06-09"),
        ("Martin Luther King Day", "2026-01-19"),
        ("after Cyber Monday", "2025-12-01"),
    ],
)
def test_a_day_to_come(words, last):
    assert meant(words, WRITTEN, ahead=True).last == date.fromisoformat(last)


@pytest.mark.parametrize(
    ("country", "name", "words"),
    [
        ("CA-ON", "Victoria Day", "victoria day"),
        ("US", "Martin Luther King Jr. Day", "MLK day"),
        ("US", "Washington's Birthday", "presidents’ day"),
        ("US", "Memorial Day", "memorial day"),
        ("DE", "Pentecost Monday", "whit monday"),
        ("DE", "Ascension Day", "ascension day"),
        ("NZ", "Waitangi Day", "waitangi day"),
    ],
)
def test_a_feast_falls_where_public_calendars_have_it(country, name, words):
    for year in range(2020, 2040):
        where, _, part = country.partition("-")
        kept = holidays.country_holidays(
            where, subdiv=part or None, years=year, observed=False, language="en_US"
        )
        on = next(day for day, called in kept.items() if called.startswith(name))
        assert meant(words, on - timedelta(30), ahead=True).last == on


@pytest.mark.parametrize(
    "words",
    [
        "lunar new year",
        "marathon",
        "",
        "soon",
        "when the snow melts",
        "after the board sits",
        "31/31",
        "room 12",
        "30 Feb",
    ],
)
def test_what_means_no_day_is_not_guessed(words):
    assert meant(words, WRITTEN, ahead=True) is None


@given(on=DAYS, days=st.integers(0, 180))
def test_a_day_and_month_are_found_again(on, days):
    day = on + timedelta(days)
    written = f"{day:%A} {day.day} {day:%B}"
    assert meant(written, on, ahead=True).last == day
    assert meant(written, day + timedelta(days), ahead=False).last == day


@given(words=st.text(), on=DAYS, ahead=st.booleans())
def test_no_text_makes_it_fail(words, on, ahead):
    found = meant(words, on, ahead=ahead)
    assert found is None or found.first <= found.last


def test_easter_is_the_day_the_churches_keep():
    years = range(1995, 2100)
    brandenburg = holidays.country_holidays("DE", subdiv="BB", years=years, language="en_US")
    kept = {day for day, name in brandenburg.items() if name == "Easter Sunday"}
    assert kept == {easter(year) for year in years}
