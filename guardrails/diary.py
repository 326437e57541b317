"""Which dates of a letter the notes bear out, and on which weekday a date can fall."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from guardrails.dates import Day, days_in, earlier_letter, written
from guardrails.evidence import evidence
from guardrails.findings import Part
from guardrails.manuscript import Manuscript

_YEARS = tuple(range(2015, 2036))
"""Years in which an interview without a stated year may have been: every run of weekdays occurs."""
_IN_A_WHILE = re.compile(
    r"\b(?:in|within)\s(?P<count>a|an|one|two|three|four|\d{1,2})\s(?P<unit>day|week|wk|fortnight|month)s?\b"
    r"|\b(?P<tomorrow>tomorrow)\b|\b(?P<next>next|this|end of|a)\s(?:week|wk|month)\b",
    re.IGNORECASE,
)
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_UNIT_DAYS = {"day": 1, "week": 7, "wk": 7, "fortnight": 14, "month": 30}
_AROUND = re.compile(
    r"\b(?:tomorrow|yesterday|tonight|day after|in (?:\w+|\d+) days)\b", re.IGNORECASE
)
"""Words from which a weekday follows that the notes need not name."""
_TALKED = re.compile(
    r"\b(?:thank|met|meeting|spoke|talk|talked|conversation|interview|call|seeing|chat|visit|saw)",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\b(?P<when>yesterday|today|this (?:morning|afternoon))\b", re.IGNORECASE)
_DAYS_AGO = {"yesterday": 1}


def unsupported_days(manuscript: Manuscript, part: Part) -> Iterator[Day]:
    """The dates and weekdays of one part that the person's own words neither hold nor lead to."""
    text = manuscript.part(part)
    known = evidence(manuscript).days
    for day in written(days_in(text), text):
        if not earlier_letter(text, day) and not _borne_out(day, known, manuscript):
            yield day
    yield from _wrong_relatives(manuscript, text)


def _borne_out(day: Day, known: tuple[Day, ...], manuscript: Manuscript) -> bool:
    if day.holiday:
        return any(day.holiday == other.holiday for other in known)
    if day.year and not _year(day, known, manuscript):
        return False
    if day.day:
        return _date(day, known, manuscript)
    if day.weekday is not None:
        return _weekday(day.weekday, known, manuscript)
    return day.month is None or _month(day.month, known, manuscript)


def _year(day: Day, known: tuple[Day, ...], manuscript: Manuscript) -> bool:
    now = manuscript.written_on
    stated = {other.year for other in known}
    near = {now.year - 1, now.year, now.year + 1} if now and day.month else set()
    return day.year in stated | near or (now is not None and day.year == now.year)


def _date(day: Day, known: tuple[Day, ...], manuscript: Manuscript) -> bool:
    readings = [(day.day, day.month)] + ([day.swapped] if day.swapped else [])
    said = any(
        number == other_day and (month is None or other_month is None or month == other_month)
        for number, month in readings
        for other in known
        for other_day, other_month in _readings(other)
    )
    if not said:
        return _led_to(day, known, manuscript)
    return day.weekday is None or day.weekday in _possible(day, known, manuscript)


def _readings(day: Day) -> Iterator[tuple[int | None, int | None]]:
    if day.day:
        yield day.day, day.month
    if day.swapped:
        yield day.swapped


def _month(month: int, known: tuple[Day, ...], manuscript: Manuscript) -> bool:
    now = {manuscript.written_on.month} if manuscript.written_on else set()
    return month in now.union(*({m for _, m in _readings(day)} | {day.month} for day in known))


def _weekday(weekday: int, known: tuple[Day, ...], manuscript: Manuscript) -> bool:
    """Whether the notes name the weekday, a date of theirs falls on it, or one may as far as anyone can tell."""
    if any(day.weekday == weekday for day in known) or _AROUND.search(manuscript.notes):
        return True
    return any(weekday in _possible(day, known, manuscript) for day in known if day.day)


def _led_to(day: Day, known: tuple[Day, ...], manuscript: Manuscript) -> bool:
    """Whether the notes lead to the date without naming it: two weeks after they met, the Wednesday after."""
    if not day.day:
        return False
    for year in _years(known, manuscript.written_on):
        for month in [day.month] if day.month else _months(known):
            meant = _on(year, month, day.day)
            wrong = meant and day.weekday is not None and meant.weekday() != day.weekday
            if (
                meant
                and not wrong
                and any(
                    _follows(meant, start, known, manuscript)
                    for start in _starts(year, known, manuscript)
                )
            ):
                return True
    return False


def _follows(meant: date, start: date, known: tuple[Day, ...], manuscript: Manuscript) -> bool:
    ahead = (meant - start).days
    if not 0 <= ahead <= 45:  # noqa: PLR2004  # further ahead nobody counts in weekdays
        return False
    if ahead <= 21 and any(day.weekday == meant.weekday() and not day.day for day in known):  # noqa: PLR2004  # three weeks
        return True
    return any(abs(ahead - days) <= slack for days, slack in _whiles(manuscript.notes))


@lru_cache(maxsize=64)
def _whiles(notes: str) -> tuple[tuple[int, int], ...]:
    """Days ahead that the notes speak of, and how many days either side are meant as well."""
    found = []
    for match in _IN_A_WHILE.finditer(notes):
        if match["count"]:
            said = match["count"].lower()
            count = _COUNTS.get(said) or int(said)
            found.append(
                (
                    count * _UNIT_DAYS[match["unit"].lower()],
                    3 if match["unit"].lower() == "month" else 1,
                )
            )
        else:
            found.append((1, 0) if match["tomorrow"] else (9, 9))
    return tuple(found)


def _starts(year: int, known: tuple[Day, ...], manuscript: Manuscript) -> list[date]:
    dated = [
        _on(year, month, number)
        for day in known
        for number, month in _readings(day)
        if month and number
    ]
    return [day for day in dated if day] + (
        [manuscript.written_on] if manuscript.written_on else []
    )


def _possible(day: Day, known: tuple[Day, ...], manuscript: Manuscript) -> frozenset[int]:
    """Weekdays, Monday 0, on which the date can fall, from the notes' other dates with a weekday, or the year."""
    readings = [(number, month) for number, month in _readings(day) if number]
    found = {
        meant.weekday()
        for year in _years(known, manuscript.written_on)
        for number, month in readings
        for one in ([month] if month else _months(known))
        if (meant := _on(year, one, number or 0))
    }
    return frozenset(found) or frozenset(range(7))


def _months(known: tuple[Day, ...]) -> list[int]:
    months = {month for day in known for _, month in _readings(day) if month}
    return sorted(months | {month % 12 + 1 for month in months}) or list(range(1, 13))


@lru_cache(maxsize=128)
def _years(known: tuple[Day, ...], written_on: date | None) -> tuple[int, ...]:
    """The years in which every date of the notes falls on the weekday they give it."""
    anchored = [day for day in known if day.weekday is not None and day.day and day.month]
    around = _around(written_on) if written_on else _YEARS
    fitting = [year for year in around if any(_fits(year, day) for day in anchored)]
    best = [year for year in fitting if all(_fits(year, day) for day in anchored)]
    return tuple(best or fitting or around)


def _around(now: date) -> tuple[int, ...]:
    """The years a date of these months is likely in: the year before in winter, the one after in autumn."""
    if now.month in {1, 2, 3}:
        return (now.year - 1, now.year)
    return (now.year, now.year + 1) if now.month in {10, 11, 12} else (now.year,)


def _fits(year: int, day: Day) -> bool:
    return any(
        meant.weekday() == day.weekday
        for number, month in _readings(day)
        if number and month and (meant := _on(year, month, number))
    )


def _on(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:  # there is no such date
        return None


def _wrong_relatives(manuscript: Manuscript, text: str) -> Iterator[Day]:
    """`yesterday` and `this morning` for the interview, where the day it was written on shows that it was not then."""
    met = next((day for day in days_in(manuscript.met) if day.day and day.month), None)
    now = manuscript.written_on
    if met is None or now is None:
        return
    dates = [_on(now.year, month, number) for number, month in _readings(met) if number and month]
    ago = {(now - day).days for day in dates if day}
    for found in _RELATIVE.finditer(text):
        line = text[max(0, found.start() - 60) : found.end() + 30]
        wanted = _DAYS_AGO.get(found["when"].lower(), 0)
        if ago and wanted not in ago and _TALKED.search(line):
            yield Day(*found.span())
