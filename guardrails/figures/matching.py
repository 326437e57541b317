"""Whether two numbers say the same: 12 months and a year, 2.30 and half past two, 41 % and 41 percent."""

from guardrails.figures.quantities import Number, Unit

_NEARNESS = 0.12
"""Share by which `about` and `nearly` may miss."""
_ROUNDED = 0.02
"""Share by which 52 weeks miss a year."""
_SMALLEST = 10
"""Below this `about` misses by a whole number, so it may not."""
_SMALL_SHARE = 0.2
"""Below this a share may miss by as much less as it is smaller: 1 in 60 is not 1 in 90."""
_HALF_A_DAY = 720.0


def matches(number: Number, other: Number, *, near: bool = False) -> bool:
    """Whether one number says what the other says; with `near` it may be a twelfth or so beside it."""
    units = {number.unit, other.unit}
    if number.unit is Unit.ROUND:
        return other.amount >= number.amount and other.unit is not Unit.CLOCK
    if Unit.CLOCK in units:
        return len(units) == 1 and (number.minutes - other.minutes) % _HALF_A_DAY == 0
    if number.minutes and other.minutes:
        return _same(number.minutes, other.minutes, _NEARNESS if near else _ROUNDED)
    if Unit.SHARE in units:
        return _same_share(_share(number), _share(other), _NEARNESS / 3 if near else _ROUNDED / 2)
    if len(units - {Unit.PLAIN}) > 1:
        return False
    close = _NEARNESS if near and number.amount >= _SMALLEST else 0.0
    return _same(number.amount, other.amount, close)


def _same(one: float, other: float, tolerance: float) -> bool:
    return abs(one - other) <= (tolerance + 1e-9) * max(one, other)


def _same_share(one: float | None, other: float | None, apart: float) -> bool:
    if one is None or other is None:
        return False
    return abs(one - other) <= apart * min(1.0, max(one, other) / _SMALL_SHARE)


def _share(number: Number) -> float | None:
    """The number as a part of one; an ordinal as the part it may name: a third."""
    if number.unit is Unit.SHARE:
        return number.amount
    if number.unit is Unit.ORDINAL:
        return 1 / max(number.amount, 1)
    return number.amount / 100 if number.unit is Unit.PERCENT else None
