"""When to write is told in a sentence that is true of the moment: too soon, late, or until when to wait."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from drafting import timing
from drafting.models import Kind
from tests.drafting.interviews import NONE, TO, letters_of, met_on


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("2025-03-04T11:00", "too soon"),
        ("2025-03-04T11:30", ""),
        ("2025-03-05T10:30", ""),
        ("2025-03-05T10:31", "More than a day has passed"),
        ("2025-03-12T10:00", "More than a day has passed"),
        ("2025-03-13T10:31", "9 days have passed"),
    ],
)
def test_too_soon_and_too_late_are_said(at, words):
    interview = met_on("2025-03-04", "10:30")
    due = timing.window(Kind.THANK_YOU, interview, NONE, TO)
    moment = datetime.fromisoformat(at).replace(tzinfo=ZoneInfo("Europe/London"))
    said = timing.warning(due, interview, moment)
    assert words in said
    assert bool(words) == bool(said)


def test_an_early_check_in_is_told_until_when_to_wait():
    interview = met_on("2025-03-04", "10:30", "2025-03-28")
    due = timing.window(Kind.CHECK_IN, interview, NONE, TO)
    said = timing.warning(due, interview, datetime(2025, 3, 20, tzinfo=UTC))
    assert "28 March" in said
    assert said.endswith("Wait until Monday 31 March, 10:00.")


def test_a_decision_day_that_was_past_is_not_called_none():
    interview = met_on("2025-03-04", "10:30", "2025-03-05")
    due = timing.following(interview, letters_of((Kind.THANK_YOU, "2025-03-06T08:00")), TO)
    assert due.because.startswith("The day they named, 5 March, was past when you wrote")


def test_what_is_late_is_to_go_now_and_the_rest_is_reckoned_from_then():
    interview = met_on("2025-03-04", "10:30")
    at = datetime(2025, 3, 12, 9, tzinfo=UTC)
    dues = timing.ahead(interview, NONE, TO, at)
    assert [timing.in_brief(due, interview, at) for due in dues] == [
        "late, send it now",
        "Thursday 20 March, 10:00",
        "Thursday 3 April, 10:00",
    ]


def test_what_is_owed_goes_within_two_working_days_of_the_thanks():
    thanked = letters_of((Kind.THANK_YOU, "2025-03-07T10:00"))  # a Friday
    due = timing.window(Kind.CLARIFICATION, met_on("2025-03-06", "15:00"), thanked, TO)
    assert f"{due.best:%m-%d %H:%M}" == "03-10 09:00"
    assert f"{due.not_after:%m-%d %H:%M}" == "03-11 17:00"
