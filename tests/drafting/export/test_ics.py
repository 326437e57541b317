"""The calendar file is valid, says the right moments, rings, and is updated by a second import."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from drafting import timing
from drafting.chain.correspondence import Correspondence
from drafting.errors import CannotLeave
from drafting.export import ics
from drafting.models import Kind
from tests.drafting.export.reminders import DUE, MADE, MET
from tests.letters import GOOD, approved, ungated


def _read(made=MADE, letter=None):
    calendar = Calendar.from_ical(ics.reminders(letter or approved(), DUE, made))
    assert calendar.errors == []
    assert all(event.errors == [] for event in calendar.walk())
    return calendar


def test_it_holds_an_event_for_each_date_to_come():
    events = _read().walk("VEVENT")
    told = [(str(event["summary"]), event["dtstart"].dt, event["dtend"].dt) for event in events]
    begins = [datetime(2025, *moment, tzinfo=UTC) for moment in ((3, 28, 9), (4, 7, 9), (4, 22, 9))]
    titles = ["Thank Priya Raman", "Check in with Priya Raman", "A last word to Priya Raman"]
    assert told == [
        (f"{title} (Lumen Rail)", begin, begin + timedelta(minutes=15))
        for title, begin in zip(titles, begins, strict=True)
    ]


def test_each_event_rings_at_its_beginning():
    for event in _read().walk("VEVENT"):
        (alarm,) = event.walk("VALARM")
        assert (alarm["action"], alarm["trigger"].dt) == ("DISPLAY", timedelta(0))
        assert alarm["description"] == event["summary"]


def test_a_second_import_updates_the_first():
    first, second = _read().walk("VEVENT"), _read(MADE + timedelta(minutes=1)).walk("VEVENT")
    assert [one["uid"] for one in first] == [one["uid"] for one in second]
    assert all(one["sequence"] < two["sequence"] for one, two in zip(first, second, strict=True))
    assert all(
        one["dtstamp"].dt < two["dtstamp"].dt for one, two in zip(first, second, strict=True)
    )


def test_a_date_that_was_put_right_moves_its_event():
    later = MET.model_copy(update={"day": date(2025, 3, 28), "decision_by": date(2025, 4, 11)})
    moved = timing.ahead(later, Correspondence(), GOOD.to)
    mended = ungated(met="Fri 28 March")
    first = Calendar.from_ical(ics.reminders(approved(), DUE, MADE)).walk("VEVENT")
    second = Calendar.from_ical(ics.reminders(mended, moved, MADE)).walk("VEVENT")
    assert [one["uid"] for one in first] == [one["uid"] for one in second]
    assert all(
        one["dtstart"].dt < two["dtstart"].dt for one, two in zip(first, second, strict=True)
    )


def test_other_people_and_other_messages_have_other_events():
    others = (ungated(to="Tom Beck"), ungated(role="analyst"), ungated(company="Ribble Parcels"))
    uids = {ics.uid(one.manuscript, kind) for one in (approved(), *others) for kind in Kind}
    assert len(uids) == 4 * len(Kind)
    assert not any("priya" in uid.lower() for uid in uids)


def test_the_lines_are_as_the_standard_asks():
    """RFC 5545, 3.1: CRLF, no line over 75 octets, no controls; 3.6.1, 3.6.6: what an event and its alarm must hold."""
    letter = ungated(to="Zoë \0\r\x7f" * 40, company="a,b;c\nd\tATTENDEE:e")
    content = ics.reminders(letter, DUE, MADE)
    lines = content.split(b"\r\n")
    assert content.endswith(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert not any(byte < 32 or byte == 127 for line in lines for byte in line)
    names = [line.split(b":")[0].split(b";")[0] for line in lines if line[:1] not in (b" ", b"")]
    assert names.count(b"VERSION") == names.count(b"PRODID") == 1
    for must in (b"UID", b"DTSTAMP", b"DTSTART", b"TRIGGER", b"ACTION"):
        assert names.count(must) == len(DUE)
    assert b"DTSTART:20250328T090000Z" in lines
    assert not any(b"TZID" in line for line in lines)


def test_it_tells_nothing_of_the_letter():
    content = ics.reminders(approved(), DUE, MADE).decode().replace("\r\n ", "")
    assert "cron" not in content
    assert "Swindon" not in content


def test_without_a_date_there_is_no_calendar():
    """RFC 5545, 3.6: a calendar holds at least one component."""
    with pytest.raises(CannotLeave, match="No date is to come"):
        ics.reminders(approved(), (), MADE)


def test_the_same_moment_gives_the_same_bytes():
    assert ics.reminders(approved(), DUE, MADE) == ics.reminders(approved(), DUE, MADE)


@given(to=st.text(st.characters(exclude_categories=["Cs", "Cc"])), company=st.text())
def test_any_name_is_read_back(to, company):
    assert len(_read(letter=ungated(to=to, company=company)).walk("VEVENT")) == len(DUE)
