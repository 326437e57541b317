"""What a number is: how many, of what unit, and where it stands."""

from dataclasses import dataclass
from enum import StrEnum

from guardrails.text.extent import Extent

MINUTES = {
    "s": 1 / 60, "sec": 1 / 60, "second": 1 / 60, "min": 1, "minute": 1, "h": 60, "hr": 60, "hour": 60,
    "d": 1440, "day": 1440, "w": 10080, "wk": 10080, "week": 10080, "fortnight": 20160, "mo": 43830,
    "mth": 43830, "month": 43830, "quarter": 131490, "y": 525960, "yr": 525960, "year": 525960,
}  # fmt: skip
"""Length in minutes of each unit of time; a month is a twelfth of a year, a year 365.25 days."""

TIME_UNIT = (
    r"(?P<time>seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|wks?|wk|w|fortnights?"
    r"|months?|mths?|mos?|quarters(?!\s(?:of|past|to)\b)|years?|yrs?|y)"
)
"""A unit of time, as a group named `time`."""


class Unit(StrEnum):
    """What a number counts, as far as the words beside it say."""

    PLAIN = "plain"
    PERCENT = "percent"
    SHARE = "share"
    MONEY = "money"
    SPAN = "span"
    CLOCK = "clock"
    TIMES = "times"
    ORDINAL = "ordinal"
    ROUND = "round"
    """At least so many: dozens, hundreds, thousands."""


@dataclass(frozen=True, slots=True)
class Number(Extent):
    """A number at `[start, end)`. `amount` is the count; for SPAN and CLOCK `minutes` holds its length or time of day.

    One place may have several readings (2.30 is a time and a decimal): each is a number of its own there.
    """

    amount: float
    unit: Unit = Unit.PLAIN
    minutes: float = 0.0
    spoken: bool = False
    """Whether it is written in words."""


def time_span(start: int, end: int, count: float, unit: str) -> Number:
    """A length of time: so many of a unit that `MINUTES` knows, in the singular or plural."""
    singular = unit.lower()
    each = MINUTES.get(singular) or MINUTES[singular.removesuffix("s")]
    return Number(start, end, count, Unit.SPAN, count * each)
