"""Changes from one number to another: `from 11 kilos to 3` in the notes, told as `from 11 kilos to 1`."""

import re
from collections.abc import Iterator
from functools import lru_cache

from guardrails.evidence import evidence
from guardrails.figures.matching import matches
from guardrails.figures.numbers import numbers_in
from guardrails.figures.quantities import Number
from guardrails.findings import Part
from guardrails.manuscript import Manuscript
from guardrails.text.frames import flat

_APART = 60
"""Characters between the two numbers of a change at the most."""
_AHEAD = 8
"""Readings of numbers after the first among which the second stands."""
_TO = re.compile(
    r"(?: ?[a-z£$€%.'-]{1,14}){0,4}? ?(?:\bto\b|→|->)(?: (?:about|around|only|just|under|over|like))? ?"
)
_ONE_OR_NONE = re.compile(r"\b(?:one|a single(?: one)?|none|nil|zero)\b(?!\s(?:in|out|of|and)\b|-)")
"""What only a change counts: `from ten a year to one`."""
_FEW = dict.fromkeys(("none", "nil", "zero"), 0.0)


def miscounted_changes(manuscript: Manuscript, part: Part) -> Iterator[Number]:
    """The second number of each change whose first one the notes change to something else, and never to this."""
    known = _changes(evidence(manuscript).text)
    told = _changes(manuscript.part(part))
    right = {end.start for start, end in told if any(_same(start, end, one) for one in known)}
    for start, end in told:
        ends = any(matches(start, begun) for begun, _ in known)
        turned = any(matches(start, other) and matches(end, begun) for begun, other in known)
        if (ends or turned) and end.start not in right:
            yield end


def _same(start: Number, end: Number, known: tuple[Number, Number]) -> bool:
    return matches(start, known[0]) and matches(end, known[1], near=True)


@lru_cache(maxsize=128)
def _changes(text: str) -> tuple[tuple[Number, Number], ...]:
    """Each number with the one that a text says it came to."""
    level = flat(text)
    few = (Number(*one.span(), _FEW.get(one[0], 1.0)) for one in _ONE_OR_NONE.finditer(level))
    numbers = sorted((*numbers_in(text), *few), key=lambda one: one.start)
    return tuple(
        (one, other)
        for place, one in enumerate(numbers)
        for other in numbers[place + 1 : place + _AHEAD]
        if 0 < other.start - one.end < _APART and _TO.fullmatch(level, one.end, other.start)
    )
