"""What has gone out moves what is due: late thanks are let go, and nothing is told as due before what was sent."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from drafting import timing
from drafting.calendar.interview import Interview
from drafting.chain.correspondence import Correspondence
from drafting.models import Kind, Letter

TO = "Priya Raman"
NONE = Correspondence()
LONDON = "Europe/London"


def met_on(day: str, ended: str, decision: str = "") -> Interview:
    """An interview in London."""
    return Interview(
        day=date.fromisoformat(day),
        ended=time.fromisoformat(ended),
        decision_by=date.fromisoformat(decision) if decision else None,
        zone=LONDON,
        country="GB-ENG",
    )


def letters_of(kind: Kind, at: str) -> Correspondence:
    """One letter that went out at that local time."""
    moment = datetime.fromisoformat(at).replace(tzinfo=ZoneInfo(LONDON))
    return NONE.sent(Letter(to=TO, subject="Data engineer", body="Dear Priya"), kind, moment)


def following(interview: Interview, gone: Correspondence, to: str = TO) -> Kind | None:
    """Which message comes next."""
    due = timing.following(interview, gone, to)
    return due and due.kind


def test_thanks_that_were_late_when_another_letter_went_are_let_go() -> None:
    interview = met_on("2026-11-18", "11:15", decision="2026-11-30")
    soon = letters_of(Kind.CLARIFICATION, "2026-11-18T13:00")
    late = letters_of(Kind.CLARIFICATION, "2026-11-23T15:00")

    assert following(interview, soon) is Kind.THANK_YOU
    due = timing.following(interview, late, TO)
    assert due is not None
    assert due.kind is Kind.CHECK_IN
    assert due.best > late.letters()[0].at
    assert following(interview, late, "Tom Beck") is Kind.THANK_YOU


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ("2025-03-04T12:00", "Tuesday 4 March, 13:30"),
        ("2025-03-04T15:00", "now, and by Wednesday 5 March, 10:30 at the latest"),
    ],
)
def test_the_next_word_is_never_told_as_due_before_what_was_sent(sent: str, told: str) -> None:
    interview, gone = met_on("2025-03-04", "10:30"), letters_of(Kind.CLARIFICATION, sent)
    due = timing.following(interview, gone, TO)
    assert due is not None
    assert timing.next_word(due, interview, gone.letters()[0].at) == told


@pytest.mark.parametrize("kind", [Kind.OFFER_REPLY, Kind.REJECTION_REPLY])
def test_behind_the_answer_to_their_decision_nobody_of_them_is_thanked_late(kind: Kind) -> None:
    interview = met_on("2026-11-16", "10:30")
    gone = letters_of(kind, "2026-11-23T15:00")
    assert timing.following(interview, gone, "Josie Penhale") is None
    assert timing.ahead(interview, gone, TO) == ()


def test_the_next_morning_is_not_advised_once_it_is_over() -> None:
    interview = met_on("2026-11-19", "15:30")
    due = timing.window(Kind.HANDWRITTEN_NOTE, interview, NONE, TO)
    assert due is not None

    on_the_day = timing.advice(due, interview, interview.moment(date(2026, 11, 20), time(10)))
    later = timing.advice(due, interview, interview.moment(date(2026, 11, 23), time(10)))

    assert "the next morning" in on_the_day
    assert "the next morning" not in later
    assert later == "There is still time: it ends Monday 23 November, 17:00."
