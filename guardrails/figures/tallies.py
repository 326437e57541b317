"""Which numbers of a text count something, and which a text bears out for others to use."""

import re
from functools import lru_cache
from itertools import chain

from guardrails.figures.numbers import numbers_in
from guardrails.figures.quantities import TIME_UNIT, Number, Unit, time_span
from guardrails.text.frames import flat

_MONTHS = r"jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*"
_SINGLE = re.compile(
    rf"\b(?:an?|per|each|every|one|(?:the|that|my|our|her|his|their) (?:first|last|whole|full|same))\s{TIME_UNIT}\b"
)
_BARE_HOUR = re.compile(r"\b(?:at|by|till?|until|from|before|after) (\d{1,2})\b(?! ?[%:/\w]|\.\d)")
_BARE_HOURS = re.compile(
    r"\b(?:between|btwn?|betw|from) (\d{1,2}) ?(?:and|n|&|to|-) ?(\d{1,2})\b(?! ?[%:/\w]|\.\d)"
)
_GLUED = re.compile(r"(?<=[a-z])\d{1,3}(?!\w|[.,]\d)|(?<![\w.,])\d{1,3}(?=x\d)|(?<=\dx)\d{1,3}\b")
"""Figures that are part of a name or of a sum, which may be said in words: Q7, A4, 7x8."""
_LISTED = re.compile(r"^[ \t]*\d{1,2}[.)] (?=\D)", re.MULTILINE)
"""Numbers of a list, which count nothing."""
_DATED = re.compile(
    rf"\b(?:{_MONTHS})\.? \d{{1,2}}(?= ?(?:[,.;)–-]|:\s|$))|\b\d{{1,2}} (?:{_MONTHS})\b"
    r"|(?<![\w/])\d{1,2}/(?:1[3-9]|2\d|3[01])\b|(?<![\w/-])(?:20\d\d-\d\d-\d\d|\d{1,2}([./])\d{1,2}\1(?:20)?\d\d)(?![\w/-])",
    re.MULTILINE | re.IGNORECASE,
)
"""Days of the month, which count nothing either."""


@lru_cache(maxsize=64)
def stated_numbers(text: str) -> tuple[Number, ...]:
    """The numbers that may count something: neither those of a list nor days of the month."""
    idle = bytearray(len(text))
    for form in (_LISTED, _DATED):
        for found in form.finditer(text):
            idle[found.start() : found.end()] = b"x" * len(found[0])
    return tuple(number for number in numbers_in(text) if not idle[number.start])


@lru_cache(maxsize=64)
def known_numbers(text: str) -> tuple[Number, ...]:
    """The numbers that a text bears out: those in it, and the parts of its times and dates, and `a week` as one."""
    stated = stated_numbers(text)
    text = flat(text)
    parts = (
        Number(match.start() + digits.start(), match.start() + digits.end(), float(digits[0]))
        for match in re.finditer(r"(?<![\w£$€₹.,])\d+[:.h][0-5]\d\b", text)
        for digits in re.finditer(r"\d+", match[0])
    )
    glued = (Number(*found.span(), float(found[0])) for found in _GLUED.finditer(text))
    singles = (
        time_span(match.start(), match.end(), 1, match["time"]) for match in _SINGLE.finditer(text)
    )
    months = (
        time_span(0, 0, float(count), {"12": "month", "52": "week", "7": "day"}[over])
        for count, over in re.findall(r"\b(\d{1,2})/(12|52|7)\b", text)
    )
    years = (
        Number(0, 0, float(century + int(year[0] or year[1])))
        for year in re.findall(r"(?<![\w.])'?(\d0)s\b|(?<!\w)'(\d\d)\b", text)
        for century in (1900, 2000)
    )
    halves = (
        Number(*match.span(), 0.5, Unit.SHARE) for match in re.finditer(r"\bhal(?:f|ves)\b", text)
    )
    told = (*_BARE_HOUR.findall(text), *chain.from_iterable(_BARE_HOURS.findall(text)))
    hours = (Number(0, 0, float(hour), Unit.CLOCK, float(hour) * 60) for hour in told)
    return (*stated, *hours, *parts, *glued, *singles, *months, *years, *halves)
