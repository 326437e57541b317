"""The dates of what comes next as a calendar file (RFC 5545), with an alarm at each.

A second import updates the first: an event's UID comes from who, where and what, and its SEQUENCE and DTSTAMP from
when the file was made. Moments are in UTC, which needs no zone and suffers no clock change. Of the letter and the
notes it holds the interviewer's name, the company and the day they decide, and no more: calendars are shared.
"""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from drafting.errors import CannotLeave
from drafting.export._format import one_line
from drafting.models import Kind
from guardrails.gate import ApprovedLetter
from guardrails.manuscript import Manuscript

if TYPE_CHECKING:
    from icalendar import Alarm, Event

    from drafting.calendar.windows import Window

NAME = "afterword-dates.ics"
MIME = "text/calendar"

_LENGTH = timedelta(minutes=15)
_TITLES = {
    Kind.THANK_YOU: "Thank {who}",
    Kind.CHECK_IN: "Check in with {who}",
    Kind.FINAL_PULSE: "A last word to {who}",
    Kind.HANDWRITTEN_NOTE: "Post the card to {who}",
}
_TITLE = "Write to {who}"
_MINUTES_SINCE = datetime(2020, 1, 1, tzinfo=UTC)


def reminders(approved: ApprovedLetter, due: "tuple[Window, ...]", made_at: datetime) -> bytes:
    """An event of a quarter of an hour at each window's best moment; the same bytes for the same moment and dates.

    Raises `CannotLeave` where no date is to come: a calendar file holds at least one (RFC 5545, 3.6).
    """
    if not due:
        raise CannotLeave("No date is to come any more, so there is nothing for your calendar.")
    from icalendar import Calendar  # noqa: PLC0415 - loaded by the click; a list of ways must not wait

    calendar = Calendar()
    calendar.add("prodid", "-//Afterword//Dates//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    for window in due:
        calendar.add_component(_event(approved.manuscript, window, made_at.astimezone(UTC)))
    return bytes(calendar.to_ical())


def uid(letter: Manuscript, kind: Kind) -> str:
    """The same for the same person, job and kind of message, whatever the dates, without spelling them."""
    told = f"{letter.to}\n{letter.company}\n{letter.role}\n{kind}"
    return f"{sha256(told.encode()).hexdigest()[:32]}@afterword"


def _event(letter: Manuscript, window: "Window", made_at: datetime) -> "Event":
    from icalendar import Event  # noqa: PLC0415 - likewise

    event = Event()
    title = _TITLES.get(window.kind, _TITLE).format(who=letter.to)
    summary = one_line(f"{title} ({letter.company})" if letter.company else title)
    event.add("uid", uid(letter, window.kind))
    event.add("dtstamp", made_at.replace(microsecond=0))
    event.add("sequence", max(0, int((made_at - _MINUTES_SINCE).total_seconds() // 60)))
    event.add("dtstart", window.best.astimezone(UTC).replace(microsecond=0))
    event.add("dtend", window.best.astimezone(UTC).replace(microsecond=0) + _LENGTH)
    event.add("summary", summary)
    event.add("description", window.because)
    event.add("transp", "TRANSPARENT")
    event.add_component(_alarm(summary))
    return event


def _alarm(summary: str) -> "Alarm":
    from icalendar import Alarm  # noqa: PLC0415 - likewise

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", timedelta(0))
    return alarm
