"""No letter thanks for a day on which something else was, or waits for the day of another firm."""

import pytest

from drafting.builtin.writing.frames.occasion import by_when, on_day
from drafting.builtin.writing.frames.position import company, role
from drafting.models import Fact, Facts, Notes


@pytest.mark.parametrize(
    ("line", "named", "told"),
    [
        ("every customer got a text on a Monday", "Monday", ""),
        ("I told her about the Monday text I started", "Monday", ""),
        ("we met on the Monday after", "Monday", "on Monday"),
        ("in case you forget by Sunday, you drove there", "Sunday", ""),
        ("What hurts: Sunday night. The houses are empty", "Sunday night", ""),
        ("Monday, 10.30, they started late", "Monday", "on Monday"),
        ("it was today, Saturday, on a distribution day", "Saturday", "on Saturday"),
        ("met them on Friday", "Friday", "on Friday"),
        ("DTSTART:20251120T093000", "20251120", "on 20 November"),
        ("they ring by Tuesday 4 March", "Tuesday 4 March", "on Tuesday 4 March"),
    ],
)
def test_a_weekday_on_which_something_else_is_is_not_the_interviews(
    line: str, named: str, told: str
) -> None:
    notes = Notes.of(line)
    assert on_day(Fact(text=named, quote=notes.find(named)), notes) == told


def test_who_sent_the_invitation_is_no_company() -> None:
    notes = "From: Dana Reed, Talent Team\nYou will meet Ole Berg of Sowden Water."
    for named, said in (("Dana Reed", ""), ("Sowden Water", "Sowden Water")):
        assert company(Facts(company=Fact(text=named)), notes) == said


def test_a_role_that_is_the_company_is_none() -> None:
    both = Fact(text="Sowden School")
    assert role(Facts(company=both, role=both)) == ""


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Other process: Stell & Co, they decide on the 19th", ""),
        ("another firm lets me know by the 19th", ""),
        ("Other process: Stell & Co. Here they decide on the 19th", "on the 19th"),
        ("I have another offer, they decide on the 19th", "on the 19th"),
        ("The other interviewer was late, they decide on the 19th", "on the 19th"),
    ],
)
def test_the_day_of_another_firm_is_not_theirs(line: str, told: str) -> None:
    notes = Notes.of(line)
    assert by_when(Fact(text="the 19th", quote=notes.find("the 19th")), notes, later=False) == told


def test_a_day_that_was_noted_with_its_preposition_has_one() -> None:
    notes = Notes.of("Tour on Wednesday with Ana")

    assert (
        on_day(Fact(text="on Wednesday", quote=notes.find("on Wednesday")), notes) == "on Wednesday"
    )


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("in September", ""),
        ("early May 2026", ""),
        ("4 May", "on 4 May"),
        ("The 9th. Of December", "on the 9th of December"),
        ("9th. Dec", "on 9 December"),
    ],
)
def test_a_day_is_told_as_one_and_a_month_is_none(said: str, told: str) -> None:
    notes = Notes.of(f"Penhallow Foods, falls {said}")
    quote = notes.find(said)
    assert quote
    assert on_day(Fact(text=said, quote=quote), notes) == told
