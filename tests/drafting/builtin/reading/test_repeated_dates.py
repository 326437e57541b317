"""A day that is told twice: put right, or pointed back to from what follows it."""

from datetime import date

import pytest

from drafting.builtin.reading.reader import read
from drafting.calendar.dates import meant
from drafting.models import Notes

HEAD = "Cutter, Varley Sails. Met Ana Pires, loft manager, on 3 May. Hems fray.\n"


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("They will decide by the tenth, no, she corrected herself, by the twentieth.", "twentieth"),
        ("They will let me know by 20 May, sorry, 27 May.", "27 May"),
        ("They will let me know by 14 May... no wait, by 21 May.", "21 May"),
        ("They will let me know by 14 May (no wait, 21 May).", "21 May"),
        ("Decision 14/05 -> actually 21/05", "21/05"),
        ("They decide on Friday. No, Monday.", "Monday"),
        ("they decide by friday / scratch that, by monday", "monday"),
        ("They decide on Friday. No news before.", "Friday"),
        ("She decides on Friday and texts the same evening.", "Friday"),
        ("Panel meets 28 May & they'll tell us that night", "28 May"),
        ("They are seeing two others on Monday and will decide that night.", "Monday"),
        ("The panel meets on 28 May. They told us little of that night. Answer in two weeks.", "in two weeks"),
    ],
)  # fmt: skip
def test_the_day_of_a_decision_is_the_one_that_stands(told, day):
    fact = read(Notes.of(HEAD + told)).facts.decision_by
    assert fact
    assert fact.text.endswith(day)


def test_a_day_that_was_put_right_is_not_the_interviews():
    fact = read(
        Notes.of("Cutter, Varley Sails. Met Ana Pires on Tuesday, no sorry, Wednesday.")
    ).facts.met
    assert fact
    assert fact.text == "Wednesday"


def test_no_day_decides_where_nobody_named_one():
    told = "* no date for a decision\nI'd want this because the answer gets used the same afternoon"
    assert read(Notes.of(HEAD + told)).facts.decision_by is None


@pytest.mark.parametrize(
    ("told", "day", "last"),
    [
        ("Answer within two weeks, so latest 17 May.", "within two weeks, so latest 17 May", 17),
        ("They decide mid June, not later than the 13th.", "mid June, not later than the 13th", 13),
        ("She'll ring by the end of that week, i.e. 9 May.", "by the end of that week, i.e. 9 May", 9),
    ],
)  # fmt: skip
def test_a_span_is_told_with_the_day_that_it_comes_to(told, day, last):
    fact = read(Notes.of(HEAD + told)).facts.decision_by
    assert fact
    assert day.endswith(fact.text)
    found = meant(fact.text, date(2025, 5, 3), ahead=True)
    assert found
    assert found.last.day == last
