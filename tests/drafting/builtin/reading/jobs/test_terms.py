"""Hours and terms before a role are left out whole, and stay where they are part of a trade's name."""

import pytest

from drafting.builtin.reading.reader import read
from drafting.models import Notes


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("24 hour nurse", "nurse"),
        ("37 hours nurse", "nurse"),
        ("24 hr nurse", "nurse"),
        ("this time nurse", "nurse"),
        ("full time nurse", "nurse"),
        ("temp nurse", "nurse"),
        ("permanent makeup artist", "permanent makeup artist"),
        ("temporary works engineer", "temporary works engineer"),
        ("time clerk", "time clerk"),
        ("Temp agency manager", "Temp agency manager"),
        ("Casual dining chef", "Casual dining chef"),
    ],
)
def test_a_role_begins_behind_its_terms_and_not_inside_them(words, role):
    told = read(Notes.of(f"Interview for {words} at Orlo House")).facts.role
    assert told
    assert told.text == role


@pytest.mark.parametrize(
    "told",
    [
        "It is 48 hours a week.",
        "It is 48 hours per week.",
        "The moment she saw my hands she said they would decide.",
    ],
)
def test_hours_of_work_and_what_set_somebody_off_are_no_day_of_the_talk(told):
    assert read(Notes.of(f"Met Ana Ruiz at Orlo Mills, night baker. {told}")).facts.met is None


@pytest.mark.parametrize(
    "role",
    [
        "Data Analyst (Power BI)",
        "Developer (Node JS)",
        "Technician (Site QA)",
        "Driver (Class C)",
    ],
)
def test_a_field_in_brackets_that_ends_in_capitals_stays(role):
    told = read(Notes.of(f"Interview at Orlo House\nRole: {role}\nMet Ana Silva.")).facts.role
    assert told
    assert told.text == role


@pytest.mark.parametrize(
    "name", ["N. Farrow", "Farrow, N.", "Farrow N", "Farrow, JP", "J.P. Farrow", "Gurpreet D."]
)
def test_whose_interview_it_is_goes(name):
    told = read(Notes.of(f"Interview at Orlo House\nRole: Baker ({name})\nMet Ana Silva.")).facts
    assert told.role
    assert told.role.text == "Baker"
