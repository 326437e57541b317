"""So many of so many: whether the notes tell the same part of the same whole, or another one."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

from guardrails.evidence import Evidence
from guardrails.matching import matches
from guardrails.numbers import numbers_in
from guardrails.quantities import Number, Unit

_APART = 200
"""Characters between a part and its whole in the notes at the most: a line or two."""


def told_together(parts: list[Number], source: Evidence) -> bool:
    """Whether the notes have all of these numbers near each other; those without a place are anywhere."""
    places = [[other for other in source.numbers if matches(part, other)] for part in parts]
    return all(
        any(_near(a, b) for a in one for b in other) for one, other in combinations(places, 2)
    )


def _near(one: Number, other: Number) -> bool:
    return not (one.end and other.end) or abs(one.start - other.start) < _APART


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
