"""Numbers that follow from two others: eighty of 140 accounts ordered, which leaves sixty."""

import re
from functools import lru_cache
from itertools import combinations, pairwise

from guardrails.counted import noun_after
from guardrails.evidence import Evidence
from guardrails.frames import flat
from guardrails.matching import matches
from guardrails.numbers import numbers_in
from guardrails.quantities import Number, Unit
from guardrails.tallies import stated_numbers
from guardrails.words import GRAMMAR, commonness, stem

_STOP = re.compile(r"[.!?]\s|\n")
_WORDS = re.compile(r"[a-z']{3,}")
_YEARS = range(1950, 2051)
_EXACT = 1e-6
_AHEAD = 8
"""Readings of numbers after the first among which the second stands."""


def worked_out(text: str, number: Number, source: Evidence) -> bool:
    """Whether the number is the sum or difference of two given ones: beside it, or in one note on the same thing."""
    start, end = sentence_around(text, number)
    beside = [
        _size(one) if one.unit is number.unit else one.amount
        for one in numbers_in(text)
        if start <= one.start < end
        and number.unit in {one.unit, Unit.PLAIN}
        and not (one.start < number.end and number.start < one.end)
        and any(matches(one, other) for other in source.numbers)
    ]
    if any(_size(number) in {a + b, abs(a - b)} for a, b in combinations(beside, 2)):
        return True
    if number.unit is not Unit.PLAIN:
        return False
    about = _named(flat(text)[start:end])
    return any(number.amount == rest and about & named for rest, named in _left_over(source.text))


def _size(number: Number) -> float:
    """How long a time is in minutes; how many any other number counts."""
    return number.minutes if number.unit is Unit.SPAN else number.amount


def follows(number: Number, source: Evidence) -> bool:
    """Whether two numbers of one line, or two years, may be reckoned to this one; so many do that it proves nothing."""
    return any(abs(number.amount - one) < _EXACT for one in _reckoned(source.text))


@lru_cache(maxsize=64)
def _reckoned(text: str) -> frozenset[float]:
    """What numbers near each other on a line, and pairs of years, come to."""
    numbers = stated_numbers(text)
    years = {one.amount for one in numbers if one.amount in _YEARS}
    found = {abs(one - other) for one, other in combinations(years, 2)}
    for place, one in enumerate(numbers):
        for other in numbers[place + 1 : place + _AHEAD]:
            a, b = sorted((one.amount, other.amount))
            if a and "\n" not in text[one.start : other.start]:
                found |= {a + b, b - a, a * b, b / a}
    return frozenset(found)


@lru_cache(maxsize=64)
def _left_over(text: str) -> tuple[tuple[float, frozenset[str]], ...]:
    """How far apart two numbers of a sentence are of which one names no thing of its own: 11 of 94, from 72 to 78.

    With it come the stems of what that sentence names.
    """
    level = flat(text)
    plain = [number for number in stated_numbers(text) if number.unit is Unit.PLAIN]
    return tuple(
        (abs(one.amount - other.amount), _named(level[slice(*sentence_around(text, one))]))
        for one, other in pairwise(plain)
        if one.end <= other.start < sentence_around(text, one)[1]
        and None in {noun_after(level, one), noun_after(level, other)}
    )


def _named(level: str) -> frozenset[str]:
    """The stems of the words that name things: all but grammar."""
    return frozenset(stem(word) for word in _WORDS.findall(level) if commonness(word) < GRAMMAR)


def sentence_around(text: str, number: Number) -> tuple[int, int]:
    """Where the sentence or line of a text around a number begins and ends."""
    start = max((stop.end() for stop in _STOP.finditer(text, 0, number.start)), default=0)
    stop = _STOP.search(text, number.end)
    return start, stop.start() if stop else len(text)
