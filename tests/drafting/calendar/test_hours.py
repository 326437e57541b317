"""The hour an interview ended is read from the line that gives its day, and from nowhere else."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.calendar.hours import ended, is_reckoned
from drafting.models import Notes, Quote


@pytest.mark.parametrize(
    ("line", "end"),
    [
        ("DAY 10:30, video call", "11:30"),
        ("DAY, 2pm", "15:00"),
        ("DAY 2.30 pm with Ann", "15:30"),
        ("DAY at 3", "16:00"),
        ("DAY at 9", "10:00"),
        ("DAY 14:00-15:15", "15:15"),
        ("DAY 10 - 11.30am", "11:30"),
        ("DAY 9am to 1pm", "13:00"),
        ("DAY, noon", "13:00"),
        ("2:30, DAY, Lumen", "15:30"),
        ("DAY 15 Uhr", "16:00"),
        ("DAY 12:15pm", "13:15"),
        ("DAY 11:30 p.m.", "23:59"),
        ("DAY from 10 till noon", "12:00"),
    ],
)
def test_an_hour_beside_the_day_is_the_interviews(line, end):
    notes = Notes.of(f"Lumen at 8am\n{line}\nhear by 5pm")
    assert ended(notes, notes.find("DAY")) == time.fromisoformat(end)


@pytest.mark.parametrize(
    ("line", "guessed"),
    [("DAY at 9", True), ("DAY, noon", True), ("DAY 14:00-15:15", False), ("DAY from 10 till noon", False),
     ("DAY", False)],
)  # fmt: skip
def test_an_end_that_only_its_beginning_tells_is_known_as_a_guess(line, guessed):
    notes = Notes.of(line)
    assert is_reckoned(notes, notes.find("DAY")) is guessed


@pytest.mark.parametrize(
    "line",
    ["DAY", "DAY, 3 people", "DAY, room 4.12", "DAY - data engineer", "DAY, 7 hrs of load", "DAY 2025",
     "DAY, £9.50", "DAY, 40%"],
)  # fmt: skip
def test_other_numbers_are_no_hours(line):
    notes = Notes.of(f"{line}\nhear by 5pm")
    assert ended(notes, notes.find("DAY")) is None


def test_the_days_own_numbers_are_not_taken():
    notes = Notes.of("Tues 4.03 with Priya")
    assert ended(notes, notes.find("Tues 4.03")) is None


@given(text=st.text(st.sampled_from("0123456789:.-apmAPM \nnoonattil"), min_size=1), at=st.data())
def test_no_notes_make_it_fail(text, at):
    notes = Notes.of(text)
    start = at.draw(st.integers(0, len(notes.text) - 1))
    ended(notes, Quote(start=start, end=start + 1))
