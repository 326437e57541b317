"""Windows are in order, in elapsed time and in office hours, in every zone there is: held against zoneinfo."""

import re
from datetime import UTC, date, datetime, time, timedelta
from io import BytesIO
from itertools import pairwise
from zipfile import ZipFile
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import assume, given
from hypothesis import strategies as st
from icalendar import Calendar

from drafting import timing
from drafting.calendar.interview import Interview
from drafting.calendar.workdays import is_workday
from drafting.chain.correspondence import CHAIN, Correspondence
from drafting.export import bundle, ics
from drafting.models import Kind
from tests.letters import ungated

TO = "Priya Raman"
NONE = Correspondence()
SKIPPED_A_DAY = {"Pacific/Apia", "Pacific/Fakaofo"}
"""Zones in which 30 December 2011 was not: what was due on it comes a day later."""
INTERVIEWS = st.builds(
    Interview,
    day=st.dates(date(2000, 1, 1), date(2080, 12, 31)),
    ended=st.none() | st.times().map(lambda one: one.replace(second=0, microsecond=0)),
    zone=st.sampled_from(sorted(available_timezones())),
    country=st.sampled_from(["", "GB", "US", "EG", "JP", "BR"]),
)


@given(interview=INTERVIEWS, wait=st.none() | st.integers(0, 60))
def test_every_window_is_in_order_wherever_it_is(interview, wait):
    decision = None if wait is None else interview.day + timedelta(wait)
    interview = interview.model_copy(update={"decision_by": decision})
    dues = timing.ahead(interview, NONE, TO)
    assert [due.kind for due in dues] == list(CHAIN)
    for due in dues:
        assert due.not_before <= due.best <= due.not_after
    for earlier, later in pairwise(dues):
        assert earlier.best < later.not_before


@given(interview=INTERVIEWS, hours=st.integers(1, 400), kind=st.sampled_from(Kind))
def test_every_other_window_is_in_order_too(interview, hours, kind):
    replied = NONE.replied(interview.end + timedelta(hours=hours))
    due = timing.window(kind, interview, replied, TO)
    assert due is None or due.not_before <= due.best <= due.not_after


@given(interview=INTERVIEWS)
def test_thanks_are_an_hour_to_a_day_of_elapsed_time_after_the_end(interview):
    """Held against zoneinfo by seconds since 1970, which know nothing of zones and clocks."""
    due = timing.window(Kind.THANK_YOU, interview, NONE, TO)
    at = interview.ended or time(17)
    end = datetime.combine(interview.day, at, ZoneInfo(interview.zone)).timestamp()
    assert due.not_before.timestamp() == end + 3600
    assert due.not_after.timestamp() == end + 86400


@given(interview=INTERVIEWS)
def test_reminders_go_in_office_hours_there_on_a_working_day(interview):
    assume(interview.zone not in SKIPPED_A_DAY)
    due = timing.window(Kind.CHECK_IN, interview, NONE, TO)
    for moment, hour in ((due.not_before, 9), (due.best, 10), (due.not_after, 17)):
        local = moment.astimezone(ZoneInfo(interview.zone))
        assert local.hour == hour
        assert is_workday(local.date(), interview.country)


@given(interview=INTERVIEWS)
def test_an_hour_is_the_one_on_the_wall_unless_the_clocks_skip_it(interview):
    """Read back through zoneinfo; an hour that is not there shows up as another by both folds (PEP 495)."""
    at = interview.ended or time(17)
    wall = datetime.combine(interview.day, at)
    back = interview.local(interview.end).replace(tzinfo=None)
    skipped = all(
        wall.replace(fold=fold, tzinfo=ZoneInfo(interview.zone)).astimezone(UTC)
        .astimezone(ZoneInfo(interview.zone)).replace(tzinfo=None, fold=0) != wall
        for fold in (0, 1)
    )  # fmt: skip
    assert (back != wall) == skipped


@given(interview=INTERVIEWS, minutes=st.integers(-3000, 3000))
def test_time_left_is_elapsed_time_in_whatever_zone_it_is_asked(interview, minutes):
    due = timing.window(Kind.THANK_YOU, interview, NONE, TO)
    at = due.not_after + timedelta(minutes=minutes)
    there = at.astimezone(ZoneInfo(interview.zone))
    assert timing.left(due, at) == timing.left(due, there)
    assert timing.advice(due, interview, at) == timing.advice(due, interview, there)


@given(
    interview=INTERVIEWS.filter(lambda one: one.zone not in SKIPPED_A_DAY), count=st.integers(1, 6)
)
def test_letters_of_a_plan_are_minutes_apart_through_every_clock_change(interview, count):
    letters = tuple(ungated(to=f"Reader {number}") for number in range(count))
    begin = interview.local(interview.end)
    with ZipFile(BytesIO(bundle.bundle(letters, begin))) as archive:
        plan = archive.read(bundle.PLAN).decode()
    told = re.findall(r"(\d\d:\d\d)  Reader", plan)
    elapsed = (begin.astimezone(UTC) + number * bundle.APART for number in range(count))
    assert told == [f"{interview.local(one):%H:%M}" for one in elapsed]


@given(interview=INTERVIEWS)
def test_a_calendar_holds_the_very_moments(interview):
    dues = timing.ahead(interview, NONE, TO)
    calendar = Calendar.from_ical(ics.reminders(ungated(), dues, interview.end))
    begins = [event["dtstart"].dt for event in calendar.walk("VEVENT")]
    assert begins == [due.best.replace(microsecond=0) for due in dues]
    assert all(not event.errors for event in calendar.walk())
