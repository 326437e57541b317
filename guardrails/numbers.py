"""Numbers of a text in any form: 12, twelve, a dozen, 12k, 41 %, half, 2.30, half past two, a fortnight, twice."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from guardrails.frames import flat, paragraphs
from guardrails.numerals import NUMERAL, ORDINALS, numerals

MINUTES = {
    "s": 1 / 60, "sec": 1 / 60, "second": 1 / 60, "min": 1, "minute": 1, "h": 60, "hr": 60, "hour": 60,
    "d": 1440, "day": 1440, "w": 10080, "wk": 10080, "week": 10080, "fortnight": 20160, "mo": 43830,
    "mth": 43830, "month": 43830, "y": 525960, "yr": 525960, "year": 525960,
}  # fmt: skip
"""Length in minutes of each unit of time; a month is a twelfth of a year, a year 365.25 days."""

_SHARES = {"hal": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
TIME_UNIT = (
    r"(?P<time>seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|wks?|wk|w|fortnights?"
    r"|months?|mths?|mos?|years?|yrs?|y)"
)
"""A unit of time, as a group named `time`."""
_AFTER = re.compile(
    r"\s?-?\s?(?:(?P<percent>%|per\s?cent\b|percent\b|pct\b)"
    r"|(?P<money>pounds?|quid|dollars?|bucks|euros?|cents?|pence)\b"
    rf"|{TIME_UNIT}\b|(?P<times>times|x)\b)",
)
_SCALED = {"k": 1e3, "grand": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9,
           "thousand": 1e3, "hundred": 1e2}  # fmt: skip
_DIGITS = re.compile(
    r"(?<![\w.,])(?P<sign>[£$€]\s?)?"
    r"(?P<figure>\d{1,3}(?:[,  \u2009\u202f]\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)"
    r"(?:(?P<ordinal>st|nd|rd|th)\b|\s?(?P<scale>k|grand|mn|m|bn|million|billion|thousand|hundred)\b)?",
)
_CLOCK = re.compile(
    r"(?<![\w.:/])(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))?"
    r"(?:\s?(?P<half>[ap]\.?m\b\.?)|\s?o['’]clock|(?<=[:.]\d\d)(?=ish\b|(?![\d.,:]*\d|\s?%)))",
)
_SPOKEN_CLOCK = re.compile(
    rf"\b(?P<past>half|(?:a\s)?quarter|five|ten|twenty|twenty-five|5|10|20|25)\s(?P<way>past|to|after)\s"
    rf"(?P<hour>{NUMERAL}|\d{{1,2}})\b",
)
_DAYTIME_CLOCK = re.compile(
    rf"\b(?P<hour>{NUMERAL}|1?\d)(?= (?:in the (?P<half>morning|afternoon|evening)|at (?P<night>night))\b)"
)
_HOURS_MINUTES = re.compile(r"(?<!\w)(\d{1,2})\s?h(?:rs?)?\s?(\d{2})(?:\s?m(?:ins?)?)?\b")
_FRACTION = re.compile(
    rf"\b(?:(?P<of>an?|one|two|three|four|\d)[\s-])?(?P<part>hal(?:f|ves)|thirds?|quarters?|fifths?"
    rf"|sixths?|eighths?|tenths?)\b(?:\s(?:of\s)?(?:an?\s)?{TIME_UNIT}\b)?",
)
_UNITS = r"seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mths?|years?|yrs?"
_AND_A_HALF = re.compile(
    rf"\b(?P<whole>{NUMERAL}|an?|\d{{1,3}})\s(?:(?P<first>{_UNITS})\s)?and\sa\s(?P<part>half|quarter)\b"
    rf"(?:\s(?P<second>{_UNITS})\b)?"
)
_RATIO = re.compile(
    rf"\b(?P<few>(?:{NUMERAL}[\s-]?)+?|\d+)\s(?:in|of|out of)\s(?:every\s)?(?P<many>(?:{NUMERAL}[\s-]?)+|\d+)\b"
)
_ROUND = re.compile(r"\b(?:dozens|hundreds|thousands|millions)\b")
_THINGS = re.compile(
    r"\s(?!(?:of|off|in|over|to|from|as|less|more|fewer|on|and|or|after|by|within|at|between"
    r"|since|during|for|when|while|that|which|is|was|were|are|do|did)\b)[a-z]"
)
"""What follows makes `a third` an ordinal: a third trip."""
_TIMES = re.compile(r"\b(?:twice|thrice|doubl(?:ed|ing)|tripl(?:ed|ing)|halv(?:ed|ing))\b")


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
class Number:
    """A number at `[start, end)`. `amount` is the count; for SPAN and CLOCK `minutes` holds its length or time of day.

    One place may have several readings (2.30 is a time and a decimal): each is a number of its own there.
    """

    start: int
    end: int
    amount: float
    unit: Unit = Unit.PLAIN
    minutes: float = 0.0
    spoken: bool = False
    """Whether it is written in words."""

    def moved(self, by: int) -> "Number":
        """The same number so many characters further on."""
        return replace(self, start=self.start + by, end=self.end + by)


@lru_cache(maxsize=256)
def numbers_in(text: str) -> tuple[Number, ...]:
    """Every number of the text in order of place, longer readings first; `one` alone is not one."""
    return tuple(n.moved(start) for start, part in paragraphs(text) for n in _numbers(part))


@lru_cache(maxsize=1024)
def _numbers(paragraph: str) -> tuple[Number, ...]:
    text = flat(paragraph)
    found = [
        *_clocks(text), *_hours_and_minutes(text), *_digits(text),
        *_fractions(text), *_multiples(text), *_words(text), *_fortnights(text),
        *_and_a_half(text), *_ratios(text), *_round(text),
    ]  # fmt: skip
    found.sort(key=lambda number: (number.start, -number.end))
    return tuple(found)


def _digits(text: str) -> Iterator[Number]:
    for match in _DIGITS.finditer(text):
        amount = float(re.sub(r"[,\s]", "", match["figure"]))
        if match["ordinal"]:
            yield Number(match.start(), match.end(), amount, Unit.ORDINAL)
            continue
        plain = Number(match.start(), match.end(), amount)
        if match["sign"]:
            plain = replace(plain, unit=Unit.MONEY)
        if match["scale"]:
            yield replace(plain, amount=amount * _SCALED[match["scale"].lower()])
        if (match["scale"] or "m").lower() in {"m", "k"}:
            yield _with_unit(text, plain, match.end("figure") if match["scale"] else match.end())


def _words(text: str) -> Iterator[Number]:
    for start, end, amount in numerals(text):
        number = _with_unit(text, Number(start, end, amount, spoken=True), end)
        if amount != 1 or number.unit in {Unit.PERCENT, Unit.SPAN}:
            yield number
    for match in ORDINALS.finditer(text):
        yield Number(*match.span(), ORDINALS.value(match), Unit.ORDINAL, spoken=True)


def _with_unit(text: str, number: Number, at: int) -> Number:
    after = _AFTER.match(text, at)
    if not after or number.unit is not Unit.PLAIN:
        return number
    if after["time"]:
        return replace(
            time_span(number.start, after.end(), number.amount, after["time"]), spoken=number.spoken
        )
    unit = next(Unit(name) for name in ("percent", "money", "times") if after[name])
    return replace(number, unit=unit, end=after.end())


def time_span(start: int, end: int, count: float, unit: str) -> Number:
    """A length of time: so many of a unit that `MINUTES` knows, in the singular or plural."""
    singular = unit.lower()
    each = MINUTES.get(singular) or MINUTES[singular.removesuffix("s")]
    return Number(start, end, count, Unit.SPAN, count * each)


def _clocks(text: str) -> Iterator[Number]:
    for match in _CLOCK.finditer(text):
        minutes = float(match["hour"]) * 60 + int(match["minute"] or 0)
        yield Number(*match.span(), float(match["hour"]), Unit.CLOCK, minutes)
    for match in _SPOKEN_CLOCK.finditer(text):
        hour = _amount(match["hour"])
        past = {"half": 30.0, "quarter": 15.0}.get(match["past"].lower()[-7:].strip()) or _amount(
            match["past"]
        )
        minutes = hour * 60 + (-past if match["way"].lower() == "to" else past)
        yield Number(*match.span(), hour, Unit.CLOCK, minutes, spoken=True)
    for match in _DAYTIME_CLOCK.finditer(text):
        hour = _amount(match["hour"])
        yield Number(*match.span(), hour, Unit.CLOCK, hour * 60, spoken=True)


def _hours_and_minutes(text: str) -> Iterator[Number]:
    for match in _HOURS_MINUTES.finditer(text):
        hours, minutes = float(match[1]), float(match[2])
        yield Number(*match.span(), hours, Unit.SPAN, hours * 60 + minutes)


def _fractions(text: str) -> Iterator[Number]:
    for match in _FRACTION.finditer(text):
        parts = _SHARES[match["part"].lower().rstrip("fvs").removesuffix("e") or "hal"]
        share = (_amount(match["of"]) if match["of"] else 1.0) / parts
        if match["time"]:
            yield replace(time_span(*match.span(), share, match["time"]), spoken=True)
        elif _counts(text, match, parts):
            yield Number(*match.span(), share, Unit.SHARE, spoken=True)


def _counts(text: str, match: re.Match[str], parts: int) -> bool:
    """Whether a fraction measures something: by half, half of them, a third less; not half expected, a third trip."""
    if parts != _SHARES["hal"] or match["of"]:
        return bool(match["of"]) and not _THINGS.match(text, match.end())
    return text.startswith(" of ", match.end()) or text[: match.start()].endswith(
        ("by ", "in ", "only ")
    )


def _fortnights(text: str) -> Iterator[Number]:
    for match in re.finditer(r"\bfortnight\b", text):
        yield time_span(*match.span(), 1, "fortnight")


def _and_a_half(text: str) -> Iterator[Number]:
    for match in _AND_A_HALF.finditer(text):
        count = _amount(match["whole"]) + {"half": 0.5, "quarter": 0.25}[match["part"]]
        unit = match["first"] or match["second"]
        yield (
            replace(time_span(*match.span(), count, unit), spoken=True)
            if unit
            else Number(*match.span(), count)
        )


def _ratios(text: str) -> Iterator[Number]:
    for match in _RATIO.finditer(text):
        few, many = _amount(match["few"]), _amount(match["many"])
        if 0 < few < many:
            yield Number(*match.span(), few / many, Unit.SHARE, spoken=True)


def _round(text: str) -> Iterator[Number]:
    for match in _ROUND.finditer(text):
        least = {"d": 12.0, "h": 100.0, "t": 1000.0, "m": 1e6}[match[0][0].lower()]
        yield Number(*match.span(), least, Unit.ROUND, spoken=True)


def _multiples(text: str) -> Iterator[Number]:
    for match in _TIMES.finditer(text):
        first = match[0][0].lower()
        amount = 3.0 if match[0].lower().startswith(("thr", "trip")) else 2.0
        unit = Unit.SHARE if first == "h" else Unit.TIMES
        yield Number(*match.span(), 0.5 if first == "h" else amount, unit, spoken=True)


def _amount(word: str) -> float:
    if word.isdigit():
        return float(word)
    return next((amount for _, _, amount in numerals(word)), 1.0)
