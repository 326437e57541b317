"""Written dates as days of the calendar: `Tues 4 March`, `9/9`, `by the end of June`, `in two weeks`, `Hallowe'en`."""

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta

from drafting.builtin.months import in_english
from drafting.calendar.feasts import feast
from drafting.calendar.workdays import workdays_after
from drafting.models import Noun
from guardrails.days.dates import Day, days_in

_MONTHS = [name.lower()[:3] for name in calendar.month_name]
_WEEKDAYS = [name.lower()[:3] for name in calendar.day_name]
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY = re.compile(
    r"\b(?P<which>next|last|this|coming|following)?\s?"
    r"\b(?P<weekday>mon|tue|wed|thu|fri|sat|sun)(?:s|day|sday|nesday|rs|rsday|r|urday)?\b(?P<later>\safter\snext|\sweek)?\b"
)
_COUNTS = {
    "a couple of": 2, "couple of": 2, "a few": 3, "few": 3, "an": 1, "a": 1, "one": 1, "two": 2, "three": 3,
    "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
_WHILE = re.compile(
    rf"\b(?:in|within|w/in)\s(?:the\snext\s)?(?P<count>{'|'.join(_COUNTS)}|\d{{1,2}})\s"
    r"(?P<unit>(?:working |business )days?|days?|weeks?|wks?|fortnights?|months?)\b"
)
_NEAR = {
    "day after tomorrow": 2, "tomorrow": 1, "yesterday": -1, "today": 0, "tonight": 0, "this morning": 0,
    "this afternoon": 0, "this evening": 0, "end of day": 0, "end of the day": 0, "eod": 0, "cob": 0,
}  # fmt: skip
_SPAN = re.compile(
    r"(?:(?P<part>end|eo|late|last week|middle|mid|start|beginning|early|first week|second week|third week)"
    r"[\s-]?(?:of|in)?\s?)?(?:the\s)?(?:(?P<which>next|this|coming|following)\s)?"
    rf"\b(?:(?P<unit>week|wk|month|quarter|(?<!new )year)\b|{_MONTH}\b)"
)
_ABBREVIATED = {"2day": "today", "eow": "end of week", "eom": "end of month", "weekend": "week"}
_OF_MONTH = {
    "first week": (1, 7), "second week": (8, 14), "third week": (15, 21), "last week": (25, 31), "start": (1, 7),
    "beginning": (1, 7), "early": (1, 10), "middle": (11, 20), "mid": (11, 20), "late": (21, 31), "end": (25, 31),
}  # fmt: skip
_OF_WEEK = {"start": (0, 1), "beginning": (0, 1), "early": (0, 1), "middle": (2, 2), "mid": (2, 2)}
_WEEK = timedelta(days=7)
_FRIDAY = 4


class Stretch(Noun):
    """The days that a written date can mean, both ends included."""

    first: date
    last: date


def meant(words: str, on: date, *, ahead: bool) -> Stretch | None:
    """The days meant by words written on a day, looking ahead for a plan or back for what has been; None if unclear.

    Of several readings (a year that is not said, 3/4 or 4/3) the one nearest in that direction is meant, and of
    those one that falls on the weekday it is given.
    """
    words = in_english(words)
    said = re.sub(r"\s+", " ", words.lower().replace("’", "'").replace(".", " ")).strip()
    for short, long in _ABBREVIATED.items():
        said = re.sub(rf"\b{short}\b", long, said)
    day = next((one for one in days_in(words) if one.day), None)
    found = _near(said, on)
    if found is None and day:
        found = _dated(said, day, on, ahead=ahead)
    elif found is None:
        found = _while(said, on) or _undated(said, on, ahead=ahead)
    return _led(said, found, on) if found else None


def _undated(said: str, on: date, *, ahead: bool) -> Stretch | None:
    """What has no number in it: a feast, a stretch of time, a weekday."""
    if re.search(r"day week\b", said):
        return _weekday(said, on, ahead=ahead)
    feast_day = _feast(said, on, ahead=ahead)
    return feast_day or _spanned(said, on, ahead=ahead) or _weekday(said, on, ahead=ahead)


def _near(said: str, on: date) -> Stretch | None:
    """Today and its neighbours."""
    found = next((near for near in _NEAR if re.search(rf"\b{near}\b", said)), None)
    return _day(on + timedelta(_NEAR[found])) if found else None


def _while(said: str, on: date) -> Stretch | None:
    """In two weeks, within ten working days."""
    found = _WHILE.search(said)
    if not found:
        return None
    count = _COUNTS.get(found["count"]) or int(found["count"])
    unit = found["unit"].rstrip("s")
    if unit.startswith(("working", "business")):
        return _day(workdays_after(on, max(count, 1)))
    if unit == "month":
        return _day(_same_day(on, count))
    return _day(on + timedelta(count * {"day": 1, "week": 7, "wk": 7, "fortnight": 14}[unit]))


def _dated(said: str, day: Day, on: date, *, ahead: bool) -> Stretch | None:
    """A day of a month, and `the week of` one; the year and the month may be left out."""
    near = _nearest(list(_candidates(day, on)), day.weekday, on, ahead=ahead)
    if near is None:
        return None
    if re.search(r"\b(?:w/[cb]|w(?:ee)?k (?:of|commencing|beg(?:inning)?|starting))\b", said):
        monday = near - timedelta(near.weekday())
        return Stretch(first=monday, last=monday + timedelta(_FRIDAY))
    return _day(near)


def _candidates(day: Day, on: date) -> Iterator[date]:
    pairs = [(day.day, day.month), *([day.swapped] if day.swapped else [])]
    for number, month in pairs:
        for year in [day.year] if day.year else (on.year - 1, on.year, on.year + 1):
            for one in [month] if month else range(1, 13):
                if number and one and number <= calendar.monthrange(year, one)[1]:
                    yield date(year, one, number)


def _nearest(days: list[date], weekday: int | None, on: date, *, ahead: bool) -> date | None:
    fitting = [day for day in days if weekday in (None, day.weekday())] or days
    onward = [day for day in fitting if (day >= on if ahead else day <= on)] or fitting
    return min(onward, key=lambda day: abs(day - on), default=None)


def _feast(said: str, on: date, *, ahead: bool) -> Stretch | None:
    days = [day for year in (on.year - 1, on.year, on.year + 1) if (day := feast(said, year))]
    near = _nearest(days, None, on, ahead=ahead)
    return _day(near) if near else None


def _spanned(said: str, on: date, *, ahead: bool) -> Stretch | None:
    """A week, month, quarter or year, or a part of one."""
    found = _SPAN.search(said)
    if not found:
        return None
    part, further = found["part"] or "", found["which"] in {"next", "coming", "following"}
    part = "end" if part == "eo" else part
    if found["month"]:
        return _month(_named(found["month"], on, ahead=ahead), part)
    if found["unit"] in {"week", "wk"}:
        monday = on - timedelta(on.weekday()) + _WEEK * further
        first, last = _OF_WEEK.get(part, (_FRIDAY - 1, _FRIDAY) if part else (0, _FRIDAY))
        return Stretch(first=monday + timedelta(first), last=monday + timedelta(last))
    months = {"month": 1, "quarter": 3, "year": 12}[found["unit"]]
    last = (on.month - 1) // months * months + months + months * further
    return _month(_same_day(on.replace(month=1, day=1), last - 1), part)


def _month(any_day: date, part: str) -> Stretch:
    length = calendar.monthrange(any_day.year, any_day.month)[1]
    first, last = _OF_MONTH.get(part, (1, length))
    return Stretch(first=any_day.replace(day=first), last=any_day.replace(day=min(last, length)))


def _named(name: str, on: date, *, ahead: bool) -> date:
    """The first of the month with that name that is not over, or has begun."""
    month = _MONTHS.index(name[:3])
    later = month < on.month if ahead else month <= on.month
    return date(on.year + later if ahead else on.year - (not later), month, 1)


def _weekday(said: str, on: date, *, ahead: bool) -> Stretch | None:
    found = _WEEKDAY.search(said)
    if not found:
        return None
    wanted = _WEEKDAYS.index(found["weekday"])
    if found["which"] == "last" or not ahead:
        back = (on.weekday() - wanted) % 7
        return _day(on - (timedelta(back) if back or found["which"] != "last" else _WEEK))
    if found["which"] == "next":
        return _day(on - timedelta(on.weekday()) + _WEEK + timedelta(wanted))
    first = on + timedelta((wanted - on.weekday() - 1) % 7 + 1)
    return _day(first + _WEEK * bool(found["later"]))


def _led(said: str, days: Stretch, on: date) -> Stretch:
    """The days as `before` moves them: before Christmas ends with Christmas Eve, before the end of June in June."""
    if re.search(r"\bbefore\b(?! (?:the )?end\b)", said) and days.first > on:
        eve = days.first - timedelta(days=1)
        return Stretch(first=min(on, eve), last=eve)
    return days


def _day(day: date) -> Stretch:
    return Stretch(first=day, last=day)


def _same_day(day: date, months: int) -> date:
    """So many months later, on the same day or the month's last."""
    years, month = divmod(day.month - 1 + months, 12)
    length = calendar.monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, length))
