"""A feast that is read as a day is written as one: whatever it is called, its name has capitals in a letter."""

from datetime import date

import pytest

from drafting.builtin.dates import date_spans, has_date
from drafting.builtin.writing.frames.occasion import by_when
from drafting.calendar.feasts import feast
from drafting.models import Fact, Notes

NAMES = {
    "hogmanay": "Hogmanay",
    "martinmas": "Martinmas",
    "chinese new year": "Chinese New Year",
    "new year's day": "New Year's Day",
    "st andrew's day": "St Andrew's Day",
    "bastille day": "Bastille Day",
    "diwali": "Diwali",
}


@pytest.mark.parametrize(("jotted", "written"), NAMES.items())
def test_a_feast_has_capitals(jotted, written):
    notes = Notes.of(f"they decide before {jotted}")
    fact = Fact(text=f"before {jotted}", quote=notes.find(f"before {jotted}"))
    assert written in by_when(fact, notes, later=False)


@pytest.mark.parametrize(
    "name", ["christmas break", "all saints holiday", "month end", "xmas", "labor day"]
)
def test_what_a_date_may_hang_on_is_read(name):
    assert has_date(f"they decide by {name}, she said")


@pytest.mark.parametrize(
    "name",
    [
        *(
            "veterans day",
            "melbourne cup day",
            "thanksgiving monday",
            "easter monday",
            "good friday",
        ),
        *("christmas eve", "vishu", "rosh hashanah", "burns night", "the king's birthday", "onam"),
    ],
)
def test_a_feast_is_read_whole(name):
    text = f"they decide by {name}, she said"
    assert [found.group().removeprefix("by ") for found in date_spans(text)] == [name]


def test_canada_gives_thanks_on_a_monday_in_october():
    assert feast("thanksgiving monday", 2025) == date(2025, 10, 13)
    assert feast("veterans day", 2025) == date(2025, 11, 11)
