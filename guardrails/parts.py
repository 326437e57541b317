"""So many of so many: whether the notes tell the same part of the same whole, or another one."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache, partial
from itertools import combinations, takewhile

from guardrails.counted import noun_after
from guardrails.evidence import Evidence
from guardrails.frames import flat
from guardrails.matching import matches
from guardrails.numbers import numbers_in
from guardrails.quantities import Number, Unit
from guardrails.reckoning import sentence_around
from guardrails.tallies import stated_numbers
from guardrails.words import content_stems

_APART = 200
"""Characters between a part and its whole in the notes at the most: a line or two."""
_NEXT = 25
"""Characters after a share in which it says of what it is."""
_AHEAD = 8
"""Counts after one among which its whole or its part stands."""


def told_together(parts: list[Number], source: Evidence) -> bool:
    """Whether the notes have all of these numbers near each other; those without a place are anywhere."""
    places = [[other for other in source.numbers if matches(part, other)] for part in parts]
    return all(
        any(_near(a, b) for a in one for b in other) for one, other in combinations(places, 2)
    )


def _near(one: Number, other: Number) -> bool:
    return not (one.end and other.end) or abs(one.start - other.start) < _APART


def share_of_a_count(number: Number, text: str, source: Evidence) -> bool:
    """Whether the notes have a part and a whole of this share, and the letter names that whole: `a third of the 90`."""
    if number.unit is not Unit.SHARE:
        return False
    start, end = sentence_around(text, number)
    beside = [one for one in numbers_in(text) if start <= one.start < end]
    named = content_stems(text[number.end : number.end + _NEXT])
    return any(
        matches(number, replace(number, amount=part.amount / whole.amount), near=True)
        and (noun in named or any(matches(one, whole) for one in beside))
        for part, whole, noun in _counts(source.text)
    )


@lru_cache(maxsize=64)
def _counts(notes: str) -> tuple[tuple[Number, Number, str | None], ...]:
    """Every two counts of one sentence, the smaller first, with what the larger counts."""
    level = flat(notes)
    found = [one for one in stated_numbers(notes) if one.unit in {Unit.PLAIN, Unit.MONEY}]
    ends = [sentence_around(notes, one)[1] for one in found]
    return tuple(
        (part, whole, noun_after(level, whole))
        for at, one in enumerate(found)
        for other in takewhile(partial(_before, ends[at]), found[at + 1 : at + 1 + _AHEAD])
        for part, whole in (sorted((one, other), key=lambda number: number.amount),)
        if 0 < part.amount < whole.amount and part.unit is whole.unit
    )


def _before(end: int, number: Number) -> bool:
    return number.start < end


def another_part(number: Number, text: str, source: Evidence) -> bool:
    """Whether the notes tell another part of the same whole, and have this one nowhere: 24 of 26 for 19 of 26.

    What the notes' part leaves over is no other part.
    """
    told = _part(number, text)
    if told is None:
        return False
    part, whole = told
    if any(matches(part, other) for other in source.numbers):
        return False
    given = {one.amount for one, all_ in _parts(source.text) if all_.amount == whole.amount}
    return bool(given) and not given & {part.amount, whole.amount - part.amount}


@lru_cache(maxsize=64)
def _parts(text: str) -> tuple[tuple[Number, Number], ...]:
    shares = (number for number in numbers_in(text) if number.unit is Unit.SHARE)
    return tuple(filter(None, (_part(share, text) for share in shares)))


def _part(number: Number, text: str) -> tuple[Number, Number] | None:
    """The two numbers of which a share is made; None for a half or a third."""
    inside = list(_inside(number, text))
    return (inside[0], inside[-1]) if number.unit is Unit.SHARE and len(inside) > 1 else None


def _inside(number: Number, text: str) -> Iterator[Number]:
    return (
        one
        for one in numbers_in(text)
        if number.start <= one.start and one.end <= number.end and one.unit is Unit.PLAIN
    )
