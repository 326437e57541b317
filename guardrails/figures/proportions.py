"""So many of so many: whether the notes tell the same part of the same whole, or another one."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache, partial
from itertools import combinations, takewhile

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
        matches(number, replace(number, amount=part.amount / whole.amount), near=True)
        and ((some and noun in named) or any(matches(one, whole) for one in beside))
        for part, whole, noun, some in _counts(source.text)
    )


@lru_cache(maxsize=64)
def _counts(notes: str) -> tuple[tuple[Number, Number, str | None, bool], ...]:
    """Every two counts of one sentence, the smaller first, what the larger counts, and whether the other is of it."""
    level = flat(notes)
    found = [one for one in stated_numbers(notes) if one.unit in {Unit.PLAIN, Unit.MONEY}]
    nouns = {one: noun_after(level, one) for one in found}
    ends = sentence_ends(notes, found)
    return tuple(
        (part, whole, nouns[whole], _some(level, part, nouns[part], nouns[whole]))
        for at, one in enumerate(found)
        for other in takewhile(partial(_before, ends[at]), found[at + 1 : at + 1 + _AHEAD])
        for part, whole in (sorted((one, other), key=lambda number: number.amount),)
        if 0 < part.amount < whole.amount and part.unit is whole.unit
        if not _other_things(level, part, nouns[whole])
    )


def _some(level: str, part: Number, noun: str | None, whole: str | None) -> bool:
    """Whether the notes say that a count is of another's things: 4,000 of them, or the same noun."""
    return _OF.match(level, part.end) is not None or (noun is not None and noun == whole)


def _other_things(level: str, part: Number, whole: str | None) -> bool:
    """Whether what a part counts are things of another name: 30 beds, 90 staff."""
    things = _THINGS.match(level, part.end)
    return things is not None and whole is not None and stem(things[1]) != whole


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
        for one in numbers_between(text, number.start, number.end)
        if one.end <= number.end and one.unit is Unit.PLAIN
    )
