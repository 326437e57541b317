"""The window of each message: not before, best, not after. Moments are in UTC.

Hours are those of the interview's own zone, and days working days of its country.
"""

from datetime import date, datetime, time, timedelta

from pydantic import AwareDatetime

from drafting.calendar.interview import Interview
from drafting.calendar.workdays import is_workday, workday_from, workdays_after
from drafting.models import Kind, Noun

ANSWERED_WITHIN = {Kind.REPLY: 1, Kind.OFFER_REPLY: 2, Kind.REJECTION_REPLY: 5}
"""Working days within which a message of theirs is answered."""

_CALLED_WITHIN = ANSWERED_WITHIN | {Kind.COMPETING_OFFER: 2}
"""The same behind news that the notes tell; word of another offer is worth nothing once they have decided."""
_BECAUSE_THEY_WROTE = "They wrote to you, and a prompt answer is part of the answer."
_BECAUSE_OF_ANOTHER = "Tell them of the other offer while it can still change when they decide."

_NOON, _OPENS, _MIDMORNING, _CLOSES, _NIGHT = time(12), time(9), time(10), time(17), time(20)
_CHASE_AFTER = (5, 6, 7)
"""Working days of silence after which to ask: the first, the best and the last."""
_FORTNIGHT = timedelta(days=14)


class Window(Noun):
    """When a message is best sent, in UTC, and why then."""

    kind: Kind
    not_before: AwareDatetime
    best: AwareDatetime
    not_after: AwareDatetime
    because: str
    """One sentence for the writer."""


def thanks(kind: Kind, interview: Interview) -> Window:
    """An hour to a day after the end; a card may be two working days on its way."""
    end = interview.end
    best, because = _best_thanks(interview)
    last = interview.after(end, hours=24)
    if kind is Kind.HANDWRITTEN_NOTE:
        because = f"{because} A card is posted with the mail, never instead of it."
        second = workdays_after(interview.day, 2, interview.country)
        last = max(last, interview.moment(second, _CLOSES))
    first = interview.after(end, hours=1)
    return Window(kind=kind, not_before=first, best=best, not_after=last, because=because)


def _best_thanks(interview: Interview) -> tuple[datetime, str]:
    """The best moment for thanks, an hour to a day after the end, and why."""
    end, decision = interview.end, interview.decision_by
    soonest, tomorrow = interview.after(end, hours=1), interview.day + timedelta(days=1)
    if decision and decision <= tomorrow:
        return soonest, "They decide soon, so thank them as soon as an hour has passed."
    if (interview.ended or _CLOSES) < _NOON:
        rested = interview.after(end, hours=3)
        best = max(rested, interview.moment(interview.day, _OPENS))
        return best, "After a morning interview, thank them the same day."
    evening = interview.local(soonest)
    same_day = evening.date() == interview.day and evening.time() <= _NIGHT
    if same_day and not is_workday(tomorrow, interview.country):
        return soonest, "Nobody works the next day, so thank them the same evening."
    return (
        interview.moment(tomorrow, _OPENS),
        "After an afternoon interview, thank them the next morning.",
    )


def clarification(interview: Interview, since: datetime) -> Window:
    """Within two working days of the thanks, or of the interview where there were none."""
    day = interview.local(since).date()
    return Window(
        kind=Kind.CLARIFICATION,
        not_before=interview.after(since, hours=1),
        best=interview.moment(workdays_after(day, 1, interview.country), _OPENS),
        not_after=interview.moment(workdays_after(day, 2, interview.country), _CLOSES),
        because="What you owe them is worth most while they remember the question.",
    )


def answer(kind: Kind, interview: Interview, came: datetime) -> Window:
    """From the moment they wrote; best an hour later in their working hours, else when those begin again."""
    day, soon = interview.local(came).date(), interview.after(came, hours=1)
    opens, closes = interview.moment(day, _OPENS), interview.moment(day, _CLOSES)
    awake = is_workday(day, interview.country) and soon <= closes
    morning = interview.moment(workdays_after(day, 1, interview.country), _OPENS)
    last = workdays_after(day, ANSWERED_WITHIN[kind], interview.country)
    return Window(
        kind=kind,
        not_before=interview.after(came),
        best=max(soon, opens) if awake else morning,
        not_after=interview.moment(last, _CLOSES),
        because=_BECAUSE_THEY_WROTE,
    )


def called(kind: Kind, interview: Interview, came: date, by: date | None) -> Window:
    """From the day of news that calls for a message to the day named for the answer, else for some working days."""
    last = by or workdays_after(came, _CALLED_WITHIN[kind], interview.country)
    best = min(workdays_after(came, 1, interview.country), last)
    wanted = f"They want your answer by {by.day} {by:%B}." if by else ""
    return Window(
        kind=kind,
        not_before=interview.moment(came, time.min),
        best=interview.moment(best, _OPENS),
        not_after=interview.moment(last, _CLOSES),
        because=_BECAUSE_OF_ANOTHER
        if kind is Kind.COMPETING_OFFER
        else wanted or _BECAUSE_THEY_WROTE,
    )


def check_in(interview: Interview, since: date) -> Window:
    """The working day after a decision date they named, else five to seven working days of silence."""
    country, decision = interview.country, interview.decision_by
    if decision and decision >= since:
        first = max(workdays_after(decision, 1, country), workdays_after(since, 2, country))
        days = (first, first, workdays_after(first, 4, country))
        because = f"They said they would decide by {decision.day} {decision:%B}; give them that day and ask after it."
    else:
        first, best, last = (workdays_after(since, count, country) for count in _CHASE_AFTER)
        days = (first, best, last)
        because = _because_of_silence(decision)
    return _office_hours(Kind.CHECK_IN, interview, days, because)


def _because_of_silence(decision: date | None) -> str:
    usual = "five to seven working days of silence are usual"
    if decision is None:
        return f"They named no day, and {usual}."
    return (
        f"The day they named, {decision.day} {decision:%B}, was past when you wrote, and {usual}."
    )


def final_pulse(interview: Interview, since: date) -> Window:
    """Two weeks after what was last written to them, and at most a week later."""
    start = max(since, interview.decision_by or since)
    first = workday_from(start + _FORTNIGHT, interview.country)
    last = workday_from(start + _FORTNIGHT * 3 // 2, interview.country)
    because = "Two weeks after you asked, one last word is welcome; after it, silence is an answer."
    return _office_hours(Kind.FINAL_PULSE, interview, (first, first, last), because)


def _office_hours(
    kind: Kind, interview: Interview, days: tuple[date, date, date], because: str
) -> Window:
    first, best, last = days
    return Window(
        kind=kind,
        not_before=interview.moment(first, _OPENS),
        best=interview.moment(best, _MIDMORNING),
        not_after=interview.moment(last, _CLOSES),
        because=because,
    )
