"""When each message is due: windows from the interview's end, a stated decision date, and what has been sent.

The chain is thank-you, check-in, final pulse, and then silence. Moments are in UTC; hours meant are those of the
interview's own zone, and days meant are working days of its country.
"""

from datetime import date, datetime, timedelta

from drafting.calendar import windows
from drafting.calendar.interview import Interview
from drafting.calendar.windows import Window
from drafting.chain.correspondence import CHAIN, CHASERS, Correspondence
from drafting.models import Kind, Letter
from drafting.needs import ANSWERS

MOST_CHASERS = 2
"""Reminders after which there is none, as the rule `third-nudge` has it."""

_STALE = 7
"""Days late from which on thanks read as an afterthought."""

_HOUR, _DAY = 60, 24 * 60
"""In minutes."""

_THANKS = (Kind.THANK_YOU, Kind.HANDWRITTEN_NOTE, Kind.LINKEDIN_NOTE, Kind.HR_FORWARD)


_THANKED = (Kind.THANK_YOU, Kind.LINKEDIN_NOTE, Kind.HR_FORWARD, Kind.COMPETING_OFFER)
"""Messages after which no thanks are owed any more; a card never stands alone."""

_DECIDED = {Kind.OFFER_REPLY, Kind.REJECTION_REPLY}
"""Messages, to whichever of them, after which nobody of the firm is thanked late or chased."""


def window(
    kind: Kind, interview: Interview, correspondence: Correspondence, to: str
) -> Window | None:
    """When that message to that person is due; None where no clock runs for it or it is not to be written."""
    if refusal(kind, correspondence, to):
        return None
    if kind in _THANKS:
        return windows.thanks(kind, interview)
    if kind is Kind.CLARIFICATION:
        thanked = correspondence.last(to, *_THANKS)
        return windows.clarification(interview, thanked.at if thanked else interview.end)
    if kind in windows.ANSWERED_WITHIN:
        came = correspondence.answered()
        return windows.answer(kind, interview, came) if came else None
    since = _since(interview, correspondence, to)
    if kind is Kind.CHECK_IN:
        return windows.check_in(interview, since)
    return windows.final_pulse(interview, since) if kind is Kind.FINAL_PULSE else None


def following(interview: Interview, correspondence: Correspondence, to: str) -> Window | None:
    """The next message of the chain to that person; None when they have replied or all has been said.

    Thanks whose time was over before another letter went to them are let go: that letter has thanked them.
    """
    kind = upcoming(correspondence, to)
    due = window(kind, interview, correspondence, to) if kind else None
    letters = correspondence.letters(to)
    if due and letters and due.kind in _THANKS and due.not_after < letters[-1].at:
        return window(Kind.CHECK_IN, interview, correspondence, to)
    return due


def upcoming(correspondence: Correspondence, to: str) -> Kind | None:
    """Which kind follows in the chain, whenever that is; None when they have written, or all has been said."""
    sent = {one.kind for one in correspondence.letters(to)}
    decided = {one.kind for one in correspondence.letters()} & _DECIDED
    if correspondence.answered() or decided or Kind.REPLY in sent:
        return None
    thanked = 1 if sent & set(_THANKED) else 0
    reached = max((CHAIN.index(kind) + 1 for kind in CHAIN if kind in sent), default=thanked)
    return CHAIN[reached] if reached < len(CHAIN) else None


def ahead(
    interview: Interview, correspondence: Correspondence, to: str, at: datetime | None = None
) -> tuple[Window, ...]:
    """All that is left of the chain, as if each message went at its best time, and what is past that `at` once."""
    due = following(interview, correspondence, to)
    if due is None:
        return ()
    goes = max(due.best, at) if at else due.best
    supposed = correspondence.sent(Letter(to=to, subject=due.kind, body=""), due.kind, goes)
    return (due, *ahead(interview, supposed, to, at))


def in_brief(due: Window, interview: Interview, at: datetime) -> str:
    """When to send it, as one line of a list says it: the best moment, until that is past."""
    if at < due.best:
        return told(interview, due.best)
    if at <= due.not_after:
        return f"now, and by {told(interview, due.not_after)} at the latest"
    return "late, send it now"


def next_word(due: Window, interview: Interview, sent_at: datetime) -> str:
    """When the message is due that follows one sent at that moment: never before that moment itself."""
    if due.best > sent_at:
        return told(interview, due.best)
    return f"now, and by {told(interview, due.not_after)} at the latest"


def refusal(kind: Kind, correspondence: Correspondence, to: str) -> str:
    """Why that message to that person is better not written; "" when nothing speaks against it."""
    if kind not in CHASERS:
        return ""
    if correspondence.answered():
        return "They have replied, so there is nothing to chase: answer what they wrote instead."
    chased = [one.kind for one in correspondence.letters(to) if one.kind in CHASERS]
    if Kind.FINAL_PULSE in chased or len(chased) >= MOST_CHASERS:
        return (
            "You have written your last reminder to them. Let it rest now, and keep the good impression you "
            "made; if they come back to you, Afterword is here."
        )
    return ""


def warning(due: Window, interview: Interview, at: datetime) -> str:
    """What speaks against sending at that moment: too soon or too late; "" when the time is right."""
    if at < due.not_before:
        return f"That is too soon. {due.because} Wait until {told(interview, due.best)}."
    if at <= due.not_after:
        return ""
    days = (at - due.not_after) // timedelta(days=1) + 1
    if due.kind in _THANKS and days > _STALE:
        return f"{days} days have passed since you spoke. Send thanks today, or let a check-in carry them."
    if due.kind in _THANKS:
        return "More than a day has passed since you spoke. Send it all the same, today, and make no apology for it."
    way_on = "Answer today all the same." if due.kind in ANSWERS else "Send it today, or let it go."
    return f"That is late: {told(interview, due.not_after)} would have been the end of its time. {way_on}"


def advice(due: Window, interview: Interview, at: datetime) -> str:
    """When to send it, seen from that moment, in a sentence or two; the warning where there is one."""
    warned = warning(due, interview, at)
    if warned:
        return warned
    last = told(interview, due.not_after)
    if at < due.best:
        return f"Best sent {told(interview, due.best)}, and by {last} at the latest. {due.because}"
    if due.kind in _THANKS and interview.local(at).date() > interview.local(due.best).date():
        return f"There is still time: it ends {last}."  # what was best is past
    return f"Now is a good time; its time ends {last}. {due.because}"


def left(due: Window, at: datetime) -> str:
    """How the time stands in a few words for a list: `5 h left`, `in 3 days`, `late by 2 days`."""
    if at < due.not_before:
        return f"in {_length(due.best - at)}"
    if at <= due.not_after:
        return f"{_length(due.not_after - at)} left"
    return f"late by {_length(at - due.not_after)}"


def _length(span: timedelta) -> str:
    """Days from two on, else hours, else minutes; the last one begun counts."""
    minutes = -(-span // timedelta(minutes=1))
    if minutes < _HOUR:
        return f"{minutes} min"
    if minutes < 2 * _DAY:
        return f"{minutes // _HOUR} h"
    return f"{minutes // _DAY} days"


def told(interview: Interview, moment: datetime) -> str:
    """A moment as a person would say it where the interview was: `Monday 31 March, 10:00`."""
    local = interview.local(moment)
    return f"{local:%A} {local.day} {local:%B}, {local:%H:%M}"


def _since(interview: Interview, correspondence: Correspondence, to: str) -> date:
    """The day the clock starts: of the newest letter to that person, else of the interview."""
    letters = correspondence.letters(to)
    newest = interview.local(letters[-1].at).date() if letters else interview.day
    return max(newest, interview.day)
