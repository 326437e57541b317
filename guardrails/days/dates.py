"""Dates of a text: 4 March, March 4th, Tues 4/3, 20250304T0930, the sixteenth, Thursdays, 2003, before Christmas."""

import re
from dataclasses import dataclass
from functools import lru_cache

from guardrails.text.extent import Extent
from guardrails.text.frames import flat, paragraphs
from guardrails.text.numerals import ORDINALS

MONTHS = """january february march april may june july august september october november december""".split()  # noqa: SIM905  # one word a line would fill the page
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
MONTH = r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
MONTH += r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
_SHORTENED = r"(?:(?<=\b(?!may)[a-z]{3})|(?<=\bsept))"
"""What a full stop behind a month's name shows to be cut short; behind a whole name it ends the sentence."""
WEEKDAY = r"(?P<weekday>mon|tues?|weds?|thurs?|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b"
DAY = rf"(?P<day>(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?|{ORDINALS.pattern})"
_YEAR = r"(?:\.?,?\s(?P<year>(?:19|20)\d\d)\b)?"
_LED = rf"(?:\b{WEEKDAY}\.?,?\s(?:the\s)?)?"
_SHORT_YEAR = r"(?:[/.-](?:\d{4}|\d\d))?"
_FORMS = [
    re.compile(form)
    for form in (
        rf"(?<![\w.]){_LED}(?:the\s)?(?<![\w.]){DAY}\s(?:of\s)?{MONTH}{_YEAR}",
        rf"(?<!\w){_LED}\b{MONTH}(?:\s(?:the\s)?|{_SHORTENED}\.\s(?=\d)){DAY}(?![\w%]|:\d){_YEAR}",
        r"(?<![\w./])(?P<year>20\d\d)-(?P<monthnumber>\d\d)-(?P<daynumber>\d\d)(?!\w)",
        r"(?<!\w)(?P<year>20\d\d)(?P<monthnumber>0[1-9]|1[0-2])(?P<daynumber>0[1-9]|[12]\d|3[01])(?=t\d{4}|\b)",
        rf"{_LED}(?<![\w./£$€-])(?P<one>\d{{1,2}})[/.-](?P<two>\d{{1,2}}){_SHORT_YEAR}(?![\w/%-]|\.\d)",
        rf"\b{WEEKDAY},?\s(?:the\s)?{DAY}(?![\w:.]*\d|\s?[ap]\.?m\b|\w)",
        rf"\bthe\s(?P<day>(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th)\b|{ORDINALS.pattern}\b)",
        rf"\b{WEEKDAY}",
        rf"\b{MONTH}(?!\w){_YEAR}",
        r"(?<![\w£$€.,/])(?P<year>(?:19|20)\d\d)(?!\w|[.,:]\d|\s?%)",
    )
]
_HOLIDAY = re.compile(
    r"\b(?:christmas|xmas|easter|hallow(?:e['’]?)?en|thanksgiving|new y(?:ea)?r"
    r"|diwali|eid|passover|ramadan|hanukkah)\b",
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
    read = bytearray(len(text))
    for form in _FORMS:
        for match in form.finditer(flat(text)):
            day = _day(match)
            if day and not any(read[day.start : day.end]):
                taken.append(day)
                read[day.start : day.end] = b"x" * (day.end - day.start)
    taken.extend(Day(*match.span(), holiday=_feast(match[0])) for match in _HOLIDAY.finditer(text))
    return tuple(sorted(taken, key=lambda day: day.start))


def _feast(said: str) -> str:
    """What tells a feast from others, however it is written."""
    bare = re.sub(r"\W", "", said.lower())
    return bare.replace("xmas", "christmas").replace("yr", "year")[:5]


def _day(match: re.Match[str]) -> Day | None:
    """The date that a form matched; None where its figures are no day and month."""
    found = {name: value for name, value in match.groupdict().items() if value}
    weekday = index(WEEKDAYS, found.get("weekday", ""))
    if "one" in found:
        return _figures(match, int(found["one"]), int(found["two"]), weekday)
    month = index(MONTHS, found["month"], 1) if "month" in found else None
    if "monthnumber" in found:
        month = int(found["monthnumber"])
    year = int(found["year"]) if "year" in found else None
    return Day(*match.span(), _number(found), month, weekday, year)


def _figures(match: re.Match[str], one: int, two: int, weekday: int | None) -> Day | None:
    """A date of two figures, read with its day first where it can be; the other reading goes along."""
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


def index(names: list[str], said: str, first: int = 0) -> int | None:
    """The place among names of the one that a word is or begins as; None where it is none."""
    start = said.lower().rstrip(".")[:3]
    return next(
        (n for n, name in enumerate(names, first) if start and name.startswith(start)), None
    )


def stands_alone(text: str, day: Day) -> bool:
    """Whether `the 16th` is a date, not `the 16th floor`."""
    after = re.match(
        r"\s+(?!(?:and|or|to|for|as|at|in|if|when|with|about|but|so|that|which|is|was|who|I|you"
        r"|we|it|onwards?|from|by|on|before|after|went|of"
        r"|free|open|clear|either|instead|too|also|works|suits|would|will|can|could|has)\b)"
        r"(?:\d+ (?![ap]\.?m\b))?[^\W\d]",
        text[day.end :],
    )
    return after is None
