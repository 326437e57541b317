"""Which message is due next of one interview, to whom and when: an answer to news in the notes before the chain.

Once the notes tell that they have offered or refused, nobody is thanked late or chased any more.
"""

from datetime import date, datetime

from drafting import timing
from drafting.calendar import windows
from drafting.calendar.interview import Interview
from drafting.calendar.windows import Window
from drafting.chain import appointment, called_for, next_message
from drafting.chain.called_for import Call
from drafting.chain.correspondence import Correspondence
from drafting.chain.decided import decided
from drafting.desk import Drafted, Read
from drafting.models import Kind
from drafting.needs import ANSWERS


def to_each(
    desk: Read | Drafted,
    zone: str = "UTC",
    country: str | None = None,
    jotted: date | None = None,
) -> tuple[tuple[str, Window], ...]:
    """The next message to everybody who was met or has a letter, the most urgent first.

    Zone, country and day are those of `appointment.interview`.
    """
    known = appointment.interview(desk, zone, country, jotted)
    if known is None:
        return ()
    call = _call(desk, known, jotted)
    due = ((to, _next(desk, known, to, call)) for to in next_message.readers(desk))
    found = [(to, window) for to, window in due if window]
    return tuple(sorted(found, key=lambda one: one[1].best))


def window(desk: Read | Drafted, interview: Interview, kind: Kind, to: str) -> Window | None:
    """When that message to that person is due; None where no clock runs for it or it is not to be written."""
    call = _call(desk, interview)
    if call and call.kind is kind:
        return windows.called(kind, interview, call.came, call.by)
    record = desk.correspondence if isinstance(desk, Drafted) else Correspondence()
    return timing.window(kind, interview, record, to)


def following(desk: Read | Drafted, interview: Interview, to: str) -> Window | None:
    """The next message of the chain to that person; None where they have decided, have replied or all has been said."""
    if decided(desk):
        return None
    return timing.following(interview, next_message.correspondence(desk, to), to)


def ahead(desk: Drafted, interview: Interview, at: datetime) -> tuple[Window, ...]:
    """All that is left of the chain to the reader of the current letter; nothing behind an answer to them."""
    version = desk.version
    if version.brief.kind in ANSWERS or decided(desk):
        return ()
    return timing.ahead(interview, desk.correspondence, version.letter.to, at)


def _next(desk: Read | Drafted, interview: Interview, to: str, call: Call | None) -> Window | None:
    if call and call.to == to:
        return windows.called(call.kind, interview, call.came, call.by)
    return following(desk, interview, to)


def _call(desk: Read | Drafted, interview: Interview, jotted: date | None = None) -> Call | None:
    return called_for.call(
        desk, next_message.readers(desk), interview.day, appointment.written(desk, jotted)
    )
