"""Numbers of a text in any form: 12, twelve, a dozen, 12k, 41 %, half, 2.30, half past two, a fortnight, twice."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from operator import attrgetter

from guardrails.figures.clocks import clocks, hours_and_minutes
from guardrails.figures.fractions import and_a_half, fractions, multiples, ratios
from guardrails.figures.quantities import TIME_UNIT, Number, Unit, time_span
from guardrails.text.frames import flat, paragraphs
from guardrails.text.numerals import ORDINALS, numerals

_AFTER = re.compile(
    r"\s?-?\s?(?:(?P<percent>%|per\s?cent\b|percent\b|pct\b)"
    r"|(?P<money>pounds?|quid|dollars?|bucks|euros?|cents?|pence)\b"
    rf"|{TIME_UNIT}\b|(?P<times>times|x)\b)",
)
_SCALED = {"k": 1e3, "grand": 1e3, "m": 1e6, "mn": 1e6, "mil": 1e6, "mill": 1e6, "million": 1e6, "bn": 1e9,
           "billion": 1e9, "thousand": 1e3, "hundred": 1e2, "lakh": 1e5, "lac": 1e5, "crore": 1e7}  # fmt: skip
_DIGITS = re.compile(
    r"(?<![\w.,])(?P<sign>[£$€]\s?)?"
    r"(?P<figure>\d{1,3}(?:[,  \u2009\u202f]\d{3})+(?!,?\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)"
    rf"(?:(?P<ordinal>st|nd|rd|th)\b|\s?(?P<scale>{'|'.join(_SCALED)})s?\b)?",
)
_GROUPED = re.compile(r"(?<![\w.,])[1-9]\d{0,2}(?:\.\d{3})+(?![\w.,]*\d)")
"""Thousands set apart as on the European mainland: 11.000."""
_HALF_A_PERCENT = re.compile(
    r"\b(?P<part>half|quarter) (?:an?|of (?:one|an?)) (?:per ?cent\b|percentage point)"
)
_ROUND = re.compile(r"\b(?:dozens|hundreds|thousands|millions)\b")


@lru_cache(maxsize=256)
def numbers_in(text: str) -> tuple[Number, ...]:
    """Every number of the text in order of place, longer readings first; `one` alone is not one."""
    return tuple(n.moved(start) for start, part in paragraphs(text) for n in _numbers(part))


def numbers_between(text: str, start: int, end: int) -> tuple[Number, ...]:
    """The numbers of a text that begin in `[start, end)`, without a look at all the others."""
    return between(numbers_in(text), start, end)


def between(numbers: tuple[Number, ...], start: int, end: int) -> tuple[Number, ...]:
    """Those of the numbers, which stand in order, that begin in `[start, end)`."""
    first, last = (bisect_left(numbers, place, key=attrgetter("start")) for place in (start, end))
    return numbers[first:last]


@lru_cache(maxsize=1024)
def _numbers(paragraph: str) -> tuple[Number, ...]:
    text = flat(paragraph)
    found = [
        *clocks(text), *hours_and_minutes(text), *_digits(text),
        *fractions(text), *multiples(text), *_words(text), *_fortnights(text),
        *and_a_half(text), *ratios(text), *_round(text), *_grouped(text), *_small_percents(text),
    ]  # fmt: skip
    found.sort(key=lambda number: (number.start, -number.end))
    return tuple(found)


def _digits(text: str) -> Iterator[Number]:
    """Numbers in figures; `12m` is both twelve million and twelve metres, so each reading is given."""
    for match in _DIGITS.finditer(text):
        if match["figure"].endswith(".000"):
            continue  # thousands, which nobody writes for a whole number's decimals
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


def _grouped(text: str) -> Iterator[Number]:
    for match in _GROUPED.finditer(text):
        yield Number(*match.span(), float(match[0].replace(".", "")))


def _small_percents(text: str) -> Iterator[Number]:
    for match in _HALF_A_PERCENT.finditer(text):
        share = {"half": 0.5, "quarter": 0.25}[match["part"]]
        yield Number(*match.span(), share, Unit.PERCENT, spoken=True)


def _words(text: str) -> Iterator[Number]:
    for start, end, amount in numerals(text):
        number = _with_unit(text, Number(start, end, amount, spoken=True), end)
        if amount != 1 or number.unit in {Unit.PERCENT, Unit.SPAN}:
            yield number
    for match in ORDINALS.finditer(text):
        yield Number(*match.span(), ORDINALS.value(match), Unit.ORDINAL, spoken=True)


def _with_unit(text: str, number: Number, at: int) -> Number:
    """The number with the unit that stands at `at`, `12 %` or `12 weeks`; unchanged where none does."""
    after = _AFTER.match(text, at)
    if not after or number.unit is not Unit.PLAIN:
        return number
    if after["time"]:
        return replace(
            time_span(number.start, after.end(), number.amount, after["time"]), spoken=number.spoken
        )
    unit = next(Unit(name) for name in ("percent", "money", "times") if after[name])
    return replace(number, unit=unit, end=after.end())


def _fortnights(text: str) -> Iterator[Number]:
    for match in re.finditer(r"\bfortnight\b", text):
        yield time_span(*match.span(), 1, "fortnight")


def _round(text: str) -> Iterator[Number]:
    for match in _ROUND.finditer(text):
        least = {"d": 12.0, "h": 100.0, "t": 1000.0, "m": 1e6}[match[0][0].lower()]
        yield Number(*match.span(), least, Unit.ROUND, spoken=True)
