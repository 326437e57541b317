"""The dates that a person's own words bear out, as they are jotted: `27th`, `on 6`, `'08`, `26/27 sept`, `fri-sun`."""

import re
from functools import lru_cache

from guardrails.days.dates import Day, days_in, stands_alone
from guardrails.days.series import between, series_in
from guardrails.text.frames import flat
from guardrails.text.numerals import ORDINALS, numerals

_BARE = re.compile(r"(?<![\w.])(\d{1,2})(?:st|nd|rd|th)\b", re.IGNORECASE)
_LOOSE = re.compile(
    r"(?<![\w.£$€/])(\d{1,2})(?=\s?(?:-|–|to|and|or|&|,)\s?\d)|\b(?:on|by|from|till?|until"
    r"|before|after|w/c)\s(\d{1,2})\b(?![%:.\d]|\s(?:days|weeks|wks|months|years|yrs|hours|hrs|minutes|mins|people)\b)",
    re.IGNORECASE,
)
_LONGEST = 31
_YEARS = range(1900, 2100)
"""Numbers in words that may be years, `twenty nineteen`, as figures are read."""
_COUNTED = 3
"""Ordinals up to the third count things more often than days."""


@lru_cache(maxsize=64)
def known_days(text: str) -> tuple[Day, ...]:
    """The dates that a text bears out: those in it, bare `27th` or `sixteenth`, `'08`, `twenty nineteen`."""
    bare = (
        Day(*match.span(), int(match[1]))
        for match in _BARE.finditer(text)
        if 0 < int(match[1]) <= _LONGEST
    )
    spoken = (
        Day(*match.span(), int(ORDINALS.value(match)))
        for match in ORDINALS.finditer(flat(text))
        if ORDINALS.value(match) > _COUNTED
    )
    ranges = (
        Day(*match.span(), int(match[1] or match[2]))
        for match in _LOOSE.finditer(text)
        if 0 < int(match[1] or match[2]) <= _LONGEST
    )
    years = (
        Day(*match.span(), year=century + int(match[1]))
        for match in re.finditer(r"(?<!\w)['’](\d\d)\b", text)
        for century in (1900, 2000)
    )
    spelt = (
        Day(start, end, year=int(value))
        for start, end, value in numerals(flat(text))
        if int(value) in _YEARS
    )
    dated = [day for day in days_in(text) if not _counts(text, day)]
    series = series_in(text)
    within = (*between(text, series), *between(text, dated))
    return (*dated, *bare, *spoken, *ranges, *years, *spelt, *series, *within)


def _counts(text: str, day: Day) -> bool:
    """Whether `the second` counts things: `the second talk`."""
    only_day = day.day is not None and day.month is None and day.weekday is None
    return (
        only_day
        and not stands_alone(text, day)
        and text[day.end - 1].isalpha()
        and (day.day or 0) <= _COUNTED
    )
