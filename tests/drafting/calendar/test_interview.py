"""An interview is when and where the notes or the person say, in a place that is known."""

from datetime import date, time

import pytest
from pydantic import ValidationError

from drafting.calendar.interview import Interview
from drafting.calendar.workdays import countries
from drafting.errors import SetUpIncomplete
from drafting.models import Fact, Facts, Notes


def test_notes_tell_the_day_the_hour_and_the_decision():
    notes = Notes.of("Lumen, Tues 4 March 10:30\nby the end of the month")
    met = Fact(text="Tues 4 March", quote=notes.find("Tues 4 March"))
    facts = Facts(met=met, decision_by=Fact(text="by the end of the month"))
    interview = Interview.of(notes, facts, date(2025, 3, 5), "Europe/London", "GB")
    assert (interview.day, interview.ended) == (date(2025, 3, 4), time(11, 30))
    assert interview.decision_by == date(2025, 3, 31)
    assert Interview.of(notes, Facts(), date(2025, 3, 5)) is None


@pytest.mark.parametrize("wrong", [{"zone": "Middle/Earth"}, {"country": "gb"}, {"country": "GBR"}])
def test_a_place_that_is_not_known_is_turned_down(wrong):
    with pytest.raises(ValidationError):
        Interview(day=date(2025, 3, 4), **wrong)


@pytest.mark.parametrize(
    ("zone", "country", "sentence"),
    [
        ("Middle/Earth", "", "Middle/Earth is no time zone that is known."),
        ("", "", "An empty field is no time zone"),
        ("../../etc/passwd", "", "is no time zone"),
        ("UTC", "England", "No holidays are known for England."),
        (
            "Europe/London",
            "UK",
            "No holidays are known for UK. Name a country by its code, such as GB",
        ),
        ("Europe/London", "GB-XYZ", "No holidays are known for GB-XYZ."),
    ],
)
def test_a_place_that_is_not_known_is_turned_down_in_a_sentence(zone, country, sentence):
    with pytest.raises(SetUpIncomplete, match=sentence) as fault:
        Interview.at(date(2026, 5, 4), None, zone, country)
    assert "validation" not in str(fault.value)


def test_every_place_that_can_be_chosen_is_taken():
    day = date(2026, 5, 4)
    assert all(Interview.at(day, None, "UTC", one).country == one for one in countries())
