"""When the interview was and when they decide, as the person set it or the notes tell it."""

from datetime import date

from drafting.calendar import dates, deciding, hours, zones
from drafting.calendar.interview import Interview
from drafting.desk import Drafted, Read, now


def schedule(desk: Drafted, interview: Interview) -> Drafted:
    """The desk with when and where the interview was, as the person set it."""
    return desk.model_copy(update={"interview": interview})


def interview(
    desk: Read | Drafted, zone: str = "UTC", country: str | None = None, jotted: date | None = None
) -> Interview | None:
    """When it was: as the person set it, else as the notes tell it; None when neither does.

    Notes count as `written` on that day. Without a country it is the zone's own.
    """
    if isinstance(desk, Drafted) and desk.interview:
        return desk.interview
    place = zones.country(zone) if country is None else country
    return Interview.of(desk.notes, desk.anchors.facts, written(desk, jotted), zone, place)


def is_end_reckoned(desk: Read | Drafted) -> bool:
    """Whether its end is a guess: neither set by the person nor in the notes, which tell when it began."""
    is_set = isinstance(desk, Drafted) and desk.interview is not None
    met = desk.anchors.facts.met
    return bool(not is_set and met and met.quote and hours.is_reckoned(desk.notes, met.quote))


def written(desk: Read | Drafted, jotted: date | None = None) -> date:
    """The day on which the notes count as written: of the first draft, else when they were `jotted`, else today."""
    if isinstance(desk, Drafted):
        return desk.versions[0].made_at.date()
    return jotted or now().date()


def decision(desk: Drafted) -> date | None:
    """The day they decide by, as the notes tell it on the day of the first draft; None where they name none."""
    told = deciding.theirs(desk.notes, desk.anchors.facts)
    found = dates.meant(told.text, written(desk), ahead=True) if told else None
    return found.last if found else None
