"""Which dates of a letter the person's own words bear out; no date is wrong by today's calendar alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from guardrails.days.dates import Day
from guardrails.days.waits import waits

_YEARS = range(2015, 2036)
"""Years in which an interview without a stated year may have been: every run of weekdays occurs in them."""
_EVERY_DAY = frozenset(range(7))
_NEXT_WEEKDAY = 21
"""Days within which a weekday that the notes name alone may be meant."""
_AHEAD = 45
"""Days further ahead than which nobody counts in weekdays or weeks."""


class Diary:
    """The dates that somebody wrote down, and what follows from them; `now` is the day of writing, where known."""

    def __init__(self, known: tuple[Day, ...], words: str, now: date | None) -> None:
        known = tuple(dict.fromkeys(replace(day, start=0, end=0) for day in known))
        self._known, self._words, self._now = known, words, now
        self._named = frozenset(
            day.weekday for day in known if day.weekday is not None and not day.day
        )
        fixed = [day for day in known if day.month and (day.weekday is not None or day.year)]
        self._fixed = frozenset(one for day in fixed for one in _occasions(day, _YEARS))
        years = {one.year for one in self._fixed} or set(_YEARS)
        meant = (frozenset(_occasions(day, years)) for day in known if day.month)
        self._starts = frozenset(meant) | ({frozenset({now})} if now else frozenset())

    def bears_out(self, day: Day) -> bool:
        """Whether the words hold the date, or lead to it, and know of no other weekday for it."""
        if day.holiday:
            return any(day.holiday == other.holiday for other in self._known)
        if day.year and not self._year(day):
            return False
        if day.day:
            held = any(_same(day, other) for other in self._known)
            return self._on_its_weekday(day) if held else self._led_to(day)
        if day.weekday is not None:
            return self._weekday(day.weekday)
        return day.month is None or self._month(day.month)

    def _year(self, day: Day) -> bool:
        if any(day.year == other.year for other in self._known) or not day.year:
            return True
        apart = abs(day.year - self._now.year) if self._now else None
        return apart == 0 or (apart == 1 and day.month is not None)

    def _month(self, month: int) -> bool:
        now = self._now is not None and self._now.month == month
        return now or any(
            month == other.month or month == (other.swapped or (0, 0))[1] for other in self._known
        )

    def _weekday(self, weekday: int) -> bool:
        """Whether a weekday alone is named, or reckoned from another day, or may be that of a date."""
        if weekday in self._named or waits(self._words).by_the_day:
            return True
        return any(weekday in self._weekdays(other) for other in self._known if other.day)

    def _on_its_weekday(self, day: Day) -> bool:
        return day.weekday is None or day.weekday in self._weekdays(day)

    def _weekdays(self, day: Day) -> frozenset[int]:
        """The weekdays, Monday 0, that the words leave to a date: the one they give it, else what others imply."""
        given = {other.weekday for other in self._known if _same(day, other)} - {None}
        implied = {one.weekday() for start in self._fixed for one in _near(day, start)}
        return (
            frozenset(weekday for weekday in given or implied if weekday is not None) or _EVERY_DAY
        )

    def _led_to(self, day: Day) -> bool:
        """Whether the words lead to a date without naming it: two weeks after they met, the Wednesday after."""
        return any(self._mostly_led(day, starts) for starts in self._starts)

    def _mostly_led(self, day: Day, starts: frozenset[date]) -> bool:
        """Whether a start leads there in most years that it may be of; any day is some year's Wednesday."""
        near = [(start, one) for start in starts for one in _near(day, start)]
        fit = [(start, one) for start, one in near if day.weekday in {None, one.weekday()}]
        led = {start for start, one in fit if self._follows((one - start).days, one.weekday())}
        return len(led) * 2 > len(starts if day.weekday is None else {start for start, _ in fit})

    def _follows(self, ahead: int, weekday: int) -> bool:
        if 0 <= ahead <= _NEXT_WEEKDAY and weekday in self._named:
            return True
        return 0 <= ahead <= _AHEAD and any(ahead in span for span in waits(self._words).spans)


@lru_cache(maxsize=64)
def diary(known: tuple[Day, ...], words: str, now: date | None) -> Diary:
    """The diary of these dates and the words they stand in; kept, as letters change more often than notes."""
    return Diary(known, words, now)


def _readings(day: Day) -> Iterator[tuple[int, int | None]]:
    """Day and month, both ways round where figures leave that open."""
    if day.day:
        yield day.day, day.month
    if day.swapped:
        yield day.swapped


def _same(one: Day, other: Day) -> bool:
    return any(
        number == another and (month == another_month or None in {month, another_month})
        for number, month in _readings(one)
        for another, another_month in _readings(other)
    )


def _occasions(day: Day, years: range | set[int]) -> Iterator[date]:
    """Every day of the calendar that a date with a month can be, in these years or its own."""
    for year in [day.year] if day.year else years:
        for number, month in _readings(day):
            one = _on(year, month or 0, number)
            if one and day.weekday in {None, one.weekday()}:
                yield one


def _near(day: Day, start: date) -> Iterator[date]:
    """The days nearest to a start that a date can be: within half a year, without a month in this one or the next."""
    for number, month in _readings(day):
        for one_month in [month] if month else [start.month, start.month % 12 + 1]:
            years = (start.year - 1, start.year, start.year + 1)
            days = [one for year in years if (one := _on(year, one_month, number))]
            yield from (one for one in days if abs((one - start).days) <= 183)  # noqa: PLR2004  # half a year


def _on(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:  # there is no such date
        return None
