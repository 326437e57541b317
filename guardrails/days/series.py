"""Days that share their month or their weekdays: `26/27 sept`, the 26th and 27th, `fri/sat 26/27`, 30 Sept to 2 Oct."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from guardrails.days.dates import MONTH, MONTHS, WEEKDAY, WEEKDAYS, Day, index, stands_alone
from guardrails.text.frames import flat, paragraphs

_MONTH, _WEEKDAY = (re.sub(r"\?P<\w+>", "?:", form) for form in (MONTH, WEEKDAY))
_TO = r"\s?[-–]\s?|\s(?:to|till?|until|through)\s"
_JOIN = rf"(?:{_TO}|\s?[/+&]\s?|,\s?(?:and\s|or\s)?|\s(?:and|or|n)\s)(?:on\s)?(?:the\s)?"
_FIGURE = r"(?<![\w.£$€])(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[:.]\d)"
_FIGURES = rf"(?P<days>{_FIGURE}(?:{_JOIN}{_FIGURE}){{1,4}})"
_SERIES = re.compile(
    rf"(?:(?P<weekdays>\b{_WEEKDAY}(?:(?:{_TO}|\s?[/+&]\s?|\s(?:and|or)\s){_WEEKDAY}){{1,4}}),?\s)?"
    rf"(?:\b(?P<before>{_MONTH})\s(?:the\s)?)?(?:the\s)?{_FIGURES}(?:\s(?:of\s)?(?P<after>{_MONTH}))?"
)
_EACH = re.compile(_FIGURE)
_RANGE = re.compile(_TO)
_ORDINAL = re.compile(r"\d(?:st|nd|rd|th)\b")
_LISTED = re.compile(r"[^-–/+&a-z]+|(?:\d+(?:st|nd|rd|th)?,? ?(?:on )?(?:the )?)+")
"""Figures with nothing but commas between them, of which the first may number something else: Ward 7, 14 October."""
_LED = re.compile(
    r"\b(?:(?:on|from|by|until|till|before|after|between|either|free|come|dates?|days?|shifts?) the|on) $"
)
"""What leads to days that have no month; without it they may be places: my girls came 1st and 2nd."""
_LONGEST_LEAD = 20
"""Characters of the longest of these."""
_A_YEAR = 2000
"""Any leap year, for counting days of which only the month is known."""
_LONGEST = 14
"""Days of the longest stretch that is counted out."""


@lru_cache(maxsize=256)
def series_in(text: str, *, jotted: bool = True) -> tuple[Day, ...]:
    """Each day of every series of a text, in its place; figures without a month, a weekday or an ending are none.

    In a text that is not `jotted` those with nothing but an ending need words that lead to a day.
    """
    return tuple(
        day.moved(start)
        for start, part in paragraphs(text)
        for found in _SERIES.finditer(flat(part))
        if jotted or _is_led(found)
        for day in _members(found, part)
    )


def _is_led(found: re.Match[str]) -> bool:
    """Whether the days of a series have a month or a weekday, or words before them that lead to a day."""
    named = found["weekdays"] or found["before"] or found["after"]
    first = found.start("days")
    return bool(named or _LED.search(found.string, max(0, first - _LONGEST_LEAD), first))


def _members(found: re.Match[str], text: str) -> Iterator[Day]:
    """The days of one series; a month stands for those before it, or after it, and none counts backwards in one."""
    first = found.start("days")
    places = [one.span() for one in _EACH.finditer(found["days"])]
    figures = [int(re.sub(r"\D", "", found["days"][a:b])) for a, b in places]
    weekdays = [index(WEEKDAYS, one) for one in re.findall(_WEEKDAY, found["weekdays"] or "")]
    matched = len(weekdays) == len(figures)
    named = found["before"] or found["after"]
    if _LISTED.fullmatch(found["days"]) or not (named or matched or _dates(text, found)):
        return
    months = _months(figures, index(MONTHS, named or "", 1), from_first=bool(found["before"]))
    for at, (start, end) in enumerate(places):
        weekday = weekdays[at] if matched else None
        yield Day(first + start, first + end, figures[at], months[at], weekday)


def _dates(text: str, found: re.Match[str]) -> bool:
    """Whether figures without a month all have the ending of a date, and count nothing: not the 3rd and 4th floors."""
    figures = _EACH.findall(found["days"])
    last = Day(*found.span("days"))
    return all(map(_ORDINAL.search, figures)) and stands_alone(text, last)


def _months(figures: list[int], month: int | None, *, from_first: bool) -> list[int | None]:
    """The month of each figure, given that of the first or the last: 30/1 oct is of two months."""
    if month is None:
        return [None] * len(figures)
    turns = [0]
    for one, other in pairwise(figures):
        turns.append(turns[-1] + (other < one))
    shift = 0 if from_first else turns[-1]
    return [(month - 1 + turn - shift) % 12 + 1 for turn in turns]


def between(text: str, days: Iterable[Day]) -> Iterator[Day]:
    """The days within each stretch of a text, from one of these to the next: `26-28 sept`, `fri-sun`."""
    level = flat(text)
    for one, other in pairwise(sorted(days, key=lambda day: day.start)):
        if one.end < other.start and _RANGE.fullmatch(level, one.end, other.start):
            inside = _of_dates(one, other) if one.day else _of_weekdays(one, other)
            yield from (replace(day, start=one.start, end=other.end) for day in inside)


def _of_dates(one: Day, other: Day) -> Iterator[Day]:
    month = one.month or other.month or 1
    start, end = _on(month, one.day), _on(other.month or month, other.day)
    length = (end - start).days if start and end else 0
    for ahead in range(1, length if length <= _LONGEST else 0):
        day = (start or date.min) + timedelta(ahead)
        yield Day(0, 0, day.day, day.month if one.month or other.month else None)


def _on(month: int, day: int | None) -> date | None:
    try:
        return date(_A_YEAR, month, day or 0)
    except ValueError:  # there is no such date
        return None


def _of_weekdays(one: Day, other: Day) -> Iterator[Day]:
    if one.weekday is not None and other.weekday is not None and not (one.month or other.day):
        for weekday in range(one.weekday + 1, other.weekday):
            yield Day(0, 0, weekday=weekday)
