"""Dates in bare numbers as people say them: `9/9` is 9 September, `4/22` April 22, `14.1.` 14 January."""

import calendar
import re
from collections.abc import Iterable
from functools import partial

_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?:/(?:\d{4}|\d{2}))?(?![\d/])")
_NUMERIC = re.compile(r"(?<![\d/-])(\d{1,2})[/-](\d{1,2})(?:[/-](?:\d{4}|\d{2}))?(?![\d/-])")
_DOTTED = re.compile(r"(?<![\d.:])(\d{1,2})\.(\d{1,2})\.?(?:\d{4}\b|\d{2}\b)?(?!\d)")
"""With dots the day comes first wherever they are used."""
_ISO = re.compile(r"\b(?:19|20)\d\d(-?)(\d{2})\1(\d{2})(?:T\d{4}(?:\d\d)?Z?)?\b")
"""As standards write it, with hyphens or, in a calendar's own entries, without: `20251120T093000`."""
_NO_DATES = frozenset(((24, 7), (50, 50)))
_MONTHS = 12
_DAYS = 31


def is_day_first(text: str) -> bool | None:
    """Whether the notes put the day before the month, seen from their other dates or from pounds; None if unclear."""
    pairs = {(int(first), int(second)) for first, second in _SLASHED.findall(text)} - _NO_DATES
    day_first = any(_MONTHS < first <= _DAYS and second <= _MONTHS for first, second in pairs)
    month_first = any(_MONTHS < second <= _DAYS and first <= _MONTHS for first, second in pairs)
    if day_first != month_first:
        return day_first
    return True if "£" in text and not month_first else None


def in_words(said: str, *, day_first: bool | None) -> str:
    """The words with their numeric date written out; `12/2` stays where it could be either."""
    said = _ISO.sub(partial(_iso, day_first=day_first is not False), said)
    said = _replaced(said, _NUMERIC, (True, False) if day_first is None else (day_first,))
    return _replaced(said, _DOTTED, (True,))


def _replaced(said: str, pattern: re.Pattern[str], orders: Iterable[bool]) -> str:
    found = pattern.search(said)
    numbers = (int(found[1]), int(found[2])) if found else (0, 0)
    possible = [order for order in orders if _is_date(numbers, day_first=order)]
    if not found or not possible or (len(possible) > 1 and numbers[0] != numbers[1]):
        return said
    date = _date(*(numbers if possible[0] else numbers[::-1]), day_first=possible[0])
    return f"{said[: found.start()]}{date}{said[found.end() :]}"


def _iso(found: re.Match[str], *, day_first: bool) -> str:
    month, day = int(found[2]), int(found[3])
    real = _is_date((day, month), day_first=True)
    return _date(day, month, day_first=day_first) if real else found.group()


def _date(day: int, month: int, *, day_first: bool) -> str:
    name = calendar.month_name[month]
    return f"{day} {name}" if day_first else f"{name} {day}"


def _is_date(numbers: tuple[int, int], *, day_first: bool) -> bool:
    day, month = numbers if day_first else numbers[::-1]
    return 1 <= day <= _DAYS and 1 <= month <= _MONTHS
