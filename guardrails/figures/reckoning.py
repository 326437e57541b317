"""Numbers that follow from two others: eighty of 140 accounts ordered, which leaves sixty."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations, pairwise

from guardrails.evidence import Evidence
from guardrails.figures.counted import noun_after
from guardrails.figures.matching import matches
from guardrails.figures.numbers import between, numbers_in
from guardrails.figures.quantities import Number, Unit
from guardrails.figures.tallies import stated_numbers
from guardrails.text.extent import overlap
from guardrails.text.frames import flat
from guardrails.words import GRAMMAR, commonness, stem

_STOP = re.compile(r"[.!?]\s|\n")
_WORDS = re.compile(r"[a-z']{3,}")
_SAYS_SO = re.compile(
    r"\b(?:more|less|fewer|other|others|rest|remain\w*|left|leav\w+|still|short|shy|extra|another|further|spare\w*|saved?"
    r"|saving|lost|los(?:e|ing)|gain\w*|rais\w+|rose|ris\w+|gr(?:ew|own?|owth)|dropp?\w*|fell|fall\w*|cut|reduc\w+|shav\w+"
    r"|to (?:find|go|raise)|missing"
    r"|add\w*|up|down|off|by|over|under|above|below|beyond|apart|away|gap|differen\w+|change\w*|total|altogether|together"
    r"|both|sum|all|times|double\w*|half|makes?|made|that is|comes? to|came to|works out|per|each|every|an?(?= (?:hour"
    r"|day|week|month|year)\b))\b"
)
"""What in a sentence says that its number was reckoned: a rest, a change, a total, so many for each."""
_COUNTS = frozenset({Unit.PLAIN, Unit.MONEY})
"""Units of what can be left over."""
_YEARS = range(1950, 2051)
_EXACT = 1e-6
_NEXT = 25
"""Characters after a number in which it says what it counts: sixty of your accounts."""
_FARTHEST = 500
"""Characters either side of a number within which its sentence is read: no sentence of a letter is longer."""
_STEP = 100
_AHEAD = 8
"""Readings of numbers after the first among which the second stands."""


def worked_out(text: str, number: Number, source: Evidence) -> bool:
    """Whether the number is the sum or difference of two given ones: beside it, or in one note on the same thing.

    Of a note it is where the letter counts what that note names, or speaks of it and says that this is a rest.
    """
    start, end = sentence_around(text, number)
    beside = {
        _size(one) if one.unit is number.unit else one.amount
        for one in between(_given(text, source), start, end)
        if number.unit in {one.unit, Unit.PLAIN} and not overlap(one, number)
    }
    if any(_size(number) in {a + b, abs(a - b)} for a, b in combinations(beside, 2)):
        return True
    if number.unit not in _COUNTS:
        return False
    level = flat(text)
    about = _named(
        level[start:end] if _says_so(text, number) else level[number.end : number.end + _NEXT]
    )
    return any(
        number.amount == rest and number.unit is unit and about & named
        for rest, unit, named in _left_over(source.text)
    )


@lru_cache(maxsize=16)
def _given(text: str, source: Evidence) -> tuple[Number, ...]:
    """The numbers of a text that equal one of the evidence: each is asked of once, and not for all beside it."""
    alike = {_value(one): one for one in numbers_in(text)}
    known = {
        value
        for value, one in alike.items()
        if any(matches(one, other) for other in source.numbers)
    }
    return tuple(one for one in numbers_in(text) if _value(one) in known)


def _value(number: Number) -> tuple[float, Unit, float]:
    return number.amount, number.unit, number.minutes


def _says_so(text: str, number: Number) -> bool:
    """Whether the sentence around a number speaks of a rest, a change, a total or a rate."""
    return _reckons(flat(text)[slice(*sentence_around(text, number))])


@lru_cache(maxsize=256)
def _reckons(level: str) -> bool:
    return _SAYS_SO.search(level) is not None


def _size(number: Number) -> float:
    """How long a time is in minutes; how many any other number counts."""
    return number.minutes if number.unit is Unit.SPAN else number.amount


def follows(number: Number, text: str, source: Evidence) -> bool:
    """Whether this one may be reckoned from two numbers of one line, and its sentence says so, or from two years.

    So many numbers may be that it proves nothing.
    """
    known = _between_years(source.text) if number.unit is Unit.SPAN else frozenset[float]()
    known |= _reckoned(source.text) if _says_so(text, number) else frozenset()
    return any(abs(number.amount - one) < _EXACT for one in known)


@lru_cache(maxsize=64)
def _between_years(text: str) -> frozenset[float]:
    """How many years lie between any two that a text names."""
    years = {one.amount for one in stated_numbers(text) if one.amount in _YEARS}
    return frozenset(abs(one - other) for one, other in combinations(years, 2))


@lru_cache(maxsize=64)
def _reckoned(text: str) -> frozenset[float]:
    """What numbers near each other on a line come to."""
    numbers, found = stated_numbers(text), set[float]()
    for place, one in enumerate(numbers):
        for other in numbers[place + 1 : place + _AHEAD]:
            a, b = sorted((one.amount, other.amount))
            if a and "\n" not in text[one.start : other.start]:
                found |= {a + b, b - a, a * b, b / a}
    return frozenset(found)


@lru_cache(maxsize=64)
def _left_over(text: str) -> tuple[tuple[float, Unit, frozenset[str]], ...]:
    """How far apart two numbers of a sentence are of which one names no thing of its own: 11 of 94, from 72 to 78.

    With it come their unit and the stems of what that sentence names.
    """
    level = flat(text)
    counts = [number for number in stated_numbers(text) if number.unit in _COUNTS]
    return tuple(
        (
            abs(one.amount - other.amount),
            one.unit,
            _named(level[slice(*sentence_around(text, one))]),
        )
        for one, other in pairwise(counts)
        if one.unit is other.unit
        and one.end <= other.start < sentence_around(text, one)[1]
        and None in {noun_after(level, one), noun_after(level, other)}
    )


def _named(level: str) -> frozenset[str]:
    """The stems of the words that name things: all but grammar."""
    return frozenset(stem(word) for word in _WORDS.findall(level) if commonness(word) < GRAMMAR)


def sentence_around(text: str, number: Number) -> tuple[int, int]:
    """Where the sentence or line of a text around a number begins and ends, as far as it is read."""
    # In even steps, so that the numbers of a text without stops share what is read around them.
    first = max(0, (number.start - _FARTHEST) // _STEP * _STEP)
    last = min(len(text), (number.end + _FARTHEST) // _STEP * _STEP)
    start = max((stop.end() for stop in _STOP.finditer(text, first, number.start)), default=first)
    stop = _STOP.search(text, number.end, last)
    return start, stop.start() if stop else last


def sentence_ends(text: str, numbers: Sequence[Number]) -> list[int]:
    """Where the sentence or line around each of these numbers ends; a long text is read once for all of them."""
    stops = [stop.start() for stop in _STOP.finditer(text)] + [len(text)]
    return [stops[bisect_left(stops, number.end)] for number in numbers]
