"""A feast that is read as a day is written as one: whatever it is called, its name has capitals in a letter."""

import pytest

from drafting.builtin.dates import has_date
from drafting.builtin.writing.frames.occasion import by_when
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
