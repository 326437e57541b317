"""When and where the interview was, as the calendar sees it."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, Self
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field

from drafting.calendar.dates import meant
from drafting.calendar.deciding import theirs
from drafting.calendar.hours import ended
from drafting.calendar.workdays import countries
from drafting.calendar.zones import all_zones
from drafting.errors import SetUpIncomplete
from drafting.models import Facts, Notes, Noun

_NO_ZONE = "{} is no time zone that is known. Name one such as Europe/London or America/New_York."
_NO_COUNTRY = "No holidays are known for {}. Name a country by its code, such as GB or GB-ENG, or leave it out."

UNKNOWN_END = time(17)
"""Taken as the end of an interview whose hour nobody noted: an afternoon one, so that nothing is hurried."""


def _known(zone: str) -> str:
    if not is_zone(zone):
        raise ValueError("this time zone is not known")
    return zone


def is_zone(zone: str) -> bool:
    """Whether that is a time zone, as IANA writes it."""
    return zone in all_zones()


class Interview(Noun):
    """The interview as days and hours where it was held."""

    day: date
    ended: time | None = None
    """By the clock on the wall, without a zone of its own; None when nobody noted it."""
    zone: Annotated[str, AfterValidator(_known)] = "UTC"
    """Where that clock hangs, as IANA writes it: `Europe/London`."""
    country: str = Field(default="", pattern=r"^([A-Z]{2}(-\w[\w ]{0,30})?)?$")
    """Whose public holidays are kept: `GB`, `GB-ENG`, as `drafting.calendar.workdays` writes them; empty for none."""
    decision_by: date | None = None

    @classmethod
    def of(
        cls, notes: Notes, facts: Facts, on: date, zone: str = "UTC", country: str = ""
    ) -> Self | None:
        """The interview as notes written `on` that day tell it; None when they do not say when it was."""
        met = meant(facts.met.text, on, ahead=False) if facts.met else None
        if facts.met is None or met is None:
            return None
        end = ended(notes, facts.met.quote) if facts.met.quote else None
        told = theirs(notes, facts)
        decision = told and meant(told.text, met.last, ahead=True)
        return cls(
            day=met.last,
            ended=end,
            zone=zone,
            country=country,
            decision_by=decision.last if decision else None,
        )

    @classmethod
    def at(
        cls,
        day: date,
        ended: time | None,
        zone: str,
        country: str = "",
        decision_by: date | None = None,
    ) -> Self:
        """The interview as the person says. Raises `SetUpIncomplete` for a zone or country that is not known."""
        if not is_zone(zone):
            raise SetUpIncomplete(_NO_ZONE.format(" ".join(zone.split()) or "An empty field"))
        if country and country not in countries():
            raise SetUpIncomplete(_NO_COUNTRY.format(" ".join(country.split())))
        return cls(day=day, ended=ended, zone=zone, country=country, decision_by=decision_by)

    @property
    def end(self) -> datetime:
        """The moment it ended, in UTC."""
        return self.moment(self.day, self.ended or UNKNOWN_END)

    def moment(self, day: date, at: time) -> datetime:
        """That hour of that day there, in UTC; an hour that the clocks skip is the one they show instead."""
        local = datetime.combine(day, at.replace(tzinfo=None), ZoneInfo(self.zone))
        return local.astimezone(UTC)

    def local(self, moment: datetime) -> datetime:
        """A moment by the clock there."""
        return moment.astimezone(ZoneInfo(self.zone))

    def after(self, moment: datetime, **length: float) -> datetime:
        """So much later in elapsed time, whatever the clocks do in between; `length` as for `timedelta`. In UTC."""
        return moment.astimezone(UTC) + timedelta(**length)
