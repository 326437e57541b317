"""Dates of a text: 4 March, March 4th, Tues 4/3, 20250304T0930, the sixteenth, Thursdays, 2003, before Christmas."""

import re
from dataclasses import dataclass
from functools import lru_cache

from guardrails.extent import Extent
from guardrails.frames import flat, paragraphs
from guardrails.numerals import ORDINALS, numerals

_MONTHS = """january february march april may june july august september october november december""".split()  # noqa: SIM905  # one word a line would fill the page
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MONTH = r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
_MONTH += r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
_SHORTENED = r"(?:(?<=\b(?!may)[a-z]{3})|(?<=\bsept))"
"""What a full stop behind a month's name shows to be cut short; behind a whole name it ends the sentence."""
_WEEKDAY = r"(?P<weekday>mon|tues?|weds?|thurs?|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b"
_DAY = rf"(?P<day>(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?|{ORDINALS.pattern})"
_YEAR = r"(?:\.?,?\s(?P<year>(?:19|20)\d\d)\b)?"
_LED = rf"(?:\b{_WEEKDAY}\.?,?\s(?:the\s)?)?"
_SHORT_YEAR = r"(?:[/.-](?:\d{4}|\d\d))?"
_FORMS = [
    re.compile(form)
    for form in (
        rf"(?<![\w.]){_LED}(?:the\s)?(?<![\w.]){_DAY}\s(?:of\s)?{_MONTH}{_YEAR}",
        rf"(?<!\w){_LED}\b{_MONTH}(?:\s(?:the\s)?|{_SHORTENED}\.\s(?=\d)){_DAY}(?![\w%]|:\d){_YEAR}",
        r"(?<![\w./])(?P<year>20\d\d)-(?P<monthnumber>\d\d)-(?P<daynumber>\d\d)(?!\w)",
        r"(?<!\w)(?P<year>20\d\d)(?P<monthnumber>0[1-9]|1[0-2])(?P<daynumber>0[1-9]|[12]\d|3[01])(?=t\d{4}|\b)",
        rf"{_LED}(?<![\w./£$€-])(?P<one>\d{{1,2}})[/.-](?P<two>\d{{1,2}}){_SHORT_YEAR}(?![\w/%-]|\.\d)",
        rf"\b{_WEEKDAY},?\s(?:the\s)?{_DAY}(?![\w:.]*\d|\s?[ap]\.?m\b|\w)",
        rf"\bthe\s(?P<day>(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th)\b|{ORDINALS.pattern}\b)",
        rf"\b{_WEEKDAY}",
        rf"\b{_MONTH}(?!\w){_YEAR}",
        r"(?<![\w£$€.,/])(?P<year>(?:19|20)\d\d)(?!\w|[.,:]\d|\s?%)",
    )
]
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
_HOLIDAY = re.compile(
    r"\b(?:christmas|xmas|easter|hallow(?:e['’]?)?en|thanksgiving|new year|diwali|eid|passover|ramadan|hanukkah)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Day(Extent):
    """A date at `[start, end)` as far as the words give it; what they leave open is None. Monday is weekday 0."""

    day: int | None = None
    month: int | None = None
    weekday: int | None = None
    year: int | None = None
    holiday: str = ""
    swapped: "tuple[int, int] | None" = None
    """Day and month the other way round, where figures alone leave the order open."""


@lru_cache(maxsize=256)
def days_in(text: str) -> tuple[Day, ...]:
    """Every date of the text in order, the fullest reading of each place; figures such as 6-2 count as one, too."""
    return tuple(day.moved(start) for start, part in paragraphs(text) for day in _days(part))


@lru_cache(maxsize=1024)
def _days(text: str) -> tuple[Day, ...]:
    taken: list[Day] = []
    for form in _FORMS:
        for match in form.finditer(flat(text)):
            day = _day(match)
            if day and not any(day.start < one.end and one.start < day.end for one in taken):
                taken.append(day)
    taken.extend(
        Day(
            *match.span(),
            holiday=re.sub(r"\W", "", match[0].lower()).replace("xmas", "christmas")[:5],
        )
        for match in _HOLIDAY.finditer(text)
    )
    return tuple(sorted(taken, key=lambda day: day.start))


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
    dated = (day for day in days_in(text) if not _counts(text, day))
    return (*dated, *bare, *spoken, *ranges, *years, *spelt)


def _counts(text: str, day: Day) -> bool:
    """Whether `the second` counts things: `the second talk`."""
    only_day = day.day is not None and day.month is None and day.weekday is None
    return (
        only_day
        and not stands_alone(text, day)
        and text[day.end - 1].isalpha()
        and (day.day or 0) <= _COUNTED
    )


def _day(match: re.Match[str]) -> Day | None:
    found = {name: value for name, value in match.groupdict().items() if value}
    weekday = _index(_WEEKDAYS, found.get("weekday", ""))
    if "one" in found:
        return _figures(match, int(found["one"]), int(found["two"]), weekday)
    month = _index(_MONTHS, found["month"], 1) if "month" in found else None
    if "monthnumber" in found:
        month = int(found["monthnumber"])
    year = int(found["year"]) if "year" in found else None
    return Day(*match.span(), _number(found), month, weekday, year)


def _figures(match: re.Match[str], one: int, two: int, weekday: int | None) -> Day | None:
    if not (0 < one <= 31 and 0 < two <= 31) or min(one, two) > 12:  # noqa: PLR2004  # days and months of a year
        return None
    if two > 12 and "." in match[0]:  # noqa: PLR2004  # 10.30 is a time
        return None
    if two > 12:  # noqa: PLR2004  # no such month: the month stands first
        one, two = two, one
    dotted = "." in match[0]  # a clock time, or a date with its day first
    other = (two, one) if one <= 12 and not dotted else None  # noqa: PLR2004  # either may be the month
    return Day(*match.span(), one, two, weekday, swapped=other)


def _number(found: dict[str, str]) -> int | None:
    if "daynumber" in found:
        return int(found["daynumber"])
    said = found.get("day", "")
    digits = re.match(r"\d+", said)
    if digits:
        return int(digits[0])
    return int(ORDINALS.value(said)) if said else None


def _index(names: list[str], said: str, first: int = 0) -> int | None:
    start = said.lower().rstrip(".")[:3]
    return next(
        (n for n, name in enumerate(names, first) if start and name.startswith(start)), None
    )


def stands_alone(text: str, day: Day) -> bool:
    """Whether `the 16th` is a date, not `the 16th floor`."""
    after = re.match(
        r"\s+(?!(?:and|or|to|for|as|at|in|if|when|with|about|but|so|that|which|is|was|who|I|you"
        r"|we|it|onwards?|from|by|on|before|after|went|of)\b)(?:\d+ (?![ap]\.?m\b))?[^\W\d]",
        text[day.end :],
    )
    return after is None
