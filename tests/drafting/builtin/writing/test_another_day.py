"""No letter thanks for a day on which something else was, or waits for the day of another firm."""

import pytest

from drafting.builtin.writing.frames.occasion import by_when, on_day
from drafting.models import Fact, Notes


@pytest.mark.parametrize(
    ("line", "named", "told"),
    [
        ("every customer got a text on a Monday", "Monday", ""),
        ("in case you forget by Sunday, you drove there", "Sunday", ""),
        ("What hurts: Sunday night. The houses are empty", "Sunday night", ""),
        ("Monday, 10.30, they started late", "Monday", "on Monday"),
        ("it was today, Saturday, on a distribution day", "Saturday", "on Saturday"),
        ("met them on Friday", "Friday", "on Friday"),
        ("they ring by Tuesday 4 March", "Tuesday 4 March", "on Tuesday 4 March"),
    ],
)
def test_a_weekday_on_which_something_else_is_is_not_the_interviews(
    line: str, named: str, told: str
) -> None:
    notes = Notes.of(line)
    assert on_day(Fact(text=named, quote=notes.find(named)), notes) == told


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
