"""Amounts told in another unit than the notes have them: 145 kilometres for 90 miles, £1,500 a month for 18k a year."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TypeAlias

from guardrails.figures.numbers import numbers_in
from guardrails.figures.quantities import Number, Unit
from guardrails.text.frames import flat

_SIZES = {
    "kilometre": ("length", 1000.0), "km": ("length", 1000.0), "mile": ("length", 1609.34), "mi": ("length", 1609.34),
    "metre": ("length", 1.0), "m": ("length", 1.0), "yard": ("length", 0.9144), "feet": ("length", 0.3048),
    "foot": ("length", 0.3048), "ft": ("length", 0.3048), "inch": ("length", 0.0254), "cm": ("length", 0.01),
    "centimetre": ("length", 0.01), "kilo": ("mass", 1.0), "kilogram": ("mass", 1.0), "kg": ("mass", 1.0),
    "pound": ("mass", 0.4536), "lb": ("mass", 0.4536), "tonne": ("mass", 1000.0), "ton": ("mass", 1000.0),
    "acre": ("area", 0.4047), "hectare": ("area", 1.0), "ha": ("area", 1.0), "litre": ("volume", 1.0),
    "pint": ("volume", 0.568), "gallon": ("volume", 4.546),
}  # fmt: skip
"""Of what a unit is a measure, and how much of it, by the definitions of the SI and of the imperial units."""
_YEARLY = {"year": 1.0, "annum": 1.0, "quarter": 4.0, "month": 12.0, "week": 52.0, "day": 365.0}
"""How often a year has each stretch."""
_UNIT = re.compile(r"[ -]?(?P<unit>[a-z]{1,10})\b")
_EACH = re.compile(
    r"(?P<counted>(?: [a-z]+){0,2}?) (?:a|an|per|each|every) (?P<each>year|annum|quarter|month|week|day)\b"
)
Size: TypeAlias = tuple[str, str, float]
"""Of what an amount is a measure, the unit it is told in, and how much it comes to."""
_ROUNDED = 0.03
"""Share by which a converted amount is rounded."""


def converted(number: Number, text: str, notes: str) -> bool:
    """Whether the notes have the same amount in another unit, or for another stretch of time."""
    return any(
        kind == other and unit != another and abs(size - known) <= _ROUNDED * known
        for kind, unit, size in _sizes(number, flat(text))
        for other, another, known in _known(notes)
    )


@lru_cache(maxsize=64)
def _known(notes: str) -> frozenset[Size]:
    level = flat(notes)
    return frozenset(one for number in numbers_in(notes) for one in _sizes(number, level))


def _sizes(number: Number, level: str) -> Iterator[Size]:
    """What a number comes to in the unit that follows it, and in a year of that money or those things."""
    if number.unit not in {Unit.PLAIN, Unit.MONEY}:
        return
    unit = _UNIT.match(level, number.end)
    named = unit["unit"] if unit else ""
    if size := _SIZES.get(named) or _SIZES.get(named.removesuffix("s")):
        yield size[0], named.removesuffix("s"), size[1] * number.amount
    each = _EACH.match(level, number.end)
    if each:
        yield f"{each['counted']} a year", each["each"], _YEARLY[each["each"]] * number.amount
