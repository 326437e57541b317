"""So many of so many: whether the notes tell the same part of the same whole, or another one."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache, partial
from itertools import combinations, takewhile
from typing import NamedTuple

from guardrails.evidence import Evidence
from guardrails.figures.counted import noun_after
from guardrails.figures.matching import matches
from guardrails.figures.numbers import numbers_between, numbers_in
from guardrails.figures.quantities import Number, Unit
from guardrails.figures.reckoning import sentence_around, sentence_ends
from guardrails.figures.tallies import stated_numbers
from guardrails.text.frames import flat
from guardrails.words import content_stems, stem

_APART = 200
"""Characters between a part and its whole in the notes at the most: a line or two."""
_NEXT = 25
"""Characters after a share in which it says of what it is."""
_AHEAD = 8
"""Counts after one among which its whole or its part stands."""
_OF = re.compile(r" (?:out )?of\b")
"""What makes a count one of the things of another: 30 of 90 staff, 90 staff, 30 of them new."""
_THINGS = re.compile(r" ([a-z]{3,}s)\b(?<!ss)")
"""What after a number looks like things, and no participle or adjective: 30 beds, not 30 shut."""


def told_together(parts: list[Number], source: Evidence) -> bool:
    """Whether the notes have all of these numbers near each other; those without a place are anywhere."""
    places = [[other for other in source.numbers if matches(part, other)] for part in parts]
    return all(
        any(_near(a, b) for a in one for b in other) for one, other in combinations(places, 2)
    )


def _near(one: Number, other: Number) -> bool:
    return not (one.end and other.end) or abs(one.start - other.start) < _APART


def share_of_a_count(number: Number, text: str, source: Evidence) -> bool:
    """Whether the notes have a part and a whole of this share, and the letter names that whole: `a third of the 90`.

    Without its figure it is a whole only where the notes say that they are some of those: 30 of 90 staff.
    """
    if number.unit is not Unit.SHARE:
        return False
    start, end = sentence_around(text, number)
    beside = numbers_between(text, start, end)
    named = content_stems(text[number.end : number.end + _NEXT])
    return any(
        matches(number, replace(number, amount=share), near=True)
        and ((noun is not None and noun in named) or any(matches(one, whole) for one in beside))
        for share, noun, whole in _shares(source.text)
    )


@lru_cache(maxsize=64)
def _shares(notes: str) -> tuple[tuple[float, str | None, Number], ...]:
    """What share of a count another of its sentence is, what they count if the notes say so of both, and the whole."""
    level = flat(notes)
    found = [one for one in stated_numbers(notes) if one.unit in {Unit.PLAIN, Unit.MONEY}]
    counts = [_counted(level, one) for one in found]
    ends = sentence_ends(notes, found)
    shares = {}
    for at, one in enumerate(counts):
        for other in takewhile(partial(_before, ends[at]), counts[at + 1 : at + 1 + _AHEAD]):
            part, whole = (one, other) if one.number.amount < other.number.amount else (other, one)
            if _is_part(part, whole):
                noun = whole.noun if part.is_of or part.noun == whole.noun else None
                share = part.number.amount / whole.number.amount
                shares[share, noun, whole.number.amount, whole.number.unit] = (
                    share,
                    noun,
                    whole.number,
                )
    return tuple(shares.values())


class _Counted(NamedTuple):
    """A number of the notes, the noun that it counts, what looks like things after it, and whether `of` follows."""

    number: Number
    noun: str | None
    things: str | None
    is_of: bool


def _counted(level: str, number: Number) -> _Counted:
    things = _THINGS.match(level, number.end)
    return _Counted(
        number,
        noun_after(level, number),
        stem(things[1]) if things else None,
        _OF.match(level, number.end) is not None,
    )


def _is_part(part: _Counted, whole: _Counted) -> bool:
    """Whether a count may be some of another: 30 of 90 staff, and not 30 beds, 90 staff."""
    return (
        0 < part.number.amount < whole.number.amount
        and part.number.unit is whole.number.unit
        and (part.things is None or whole.noun is None or part.things == whole.noun)
    )


def _before(end: int, counted: _Counted) -> bool:
    return counted.number.start < end


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
        for one in numbers_between(text, number.start, number.end)
        if one.end <= number.end and one.unit is Unit.PLAIN
    )
