"""Whether two numbers say the same: 12 months and a year, 2.30 and half past two, 41 % and 41 percent."""

from guardrails.numbers import Number, Unit

_NEARNESS = 0.12
_HALF_A_DAY = 720.0


def matches(number: Number, other: Number, *, near: bool = False) -> bool:
    """Whether one number says what the other says; with `near` it may be a twelfth or so beside it."""
    if number.unit is Unit.ROUND:
        return other.amount >= number.amount and other.unit is not Unit.CLOCK
    if Unit.CLOCK in {number.unit, other.unit}:
        return number.unit is other.unit and (number.minutes - other.minutes) % _HALF_A_DAY == 0
    if number.minutes and other.minutes:
        return _same(number.minutes, other.minutes, 0.02) or (
            near and _same(number.minutes, other.minutes, _NEARNESS)
        )
    if Unit.SHARE in {number.unit, other.unit}:
        share, whole = _share(number), _share(other)
        if other.unit is Unit.ORDINAL:
            return _same(number.amount, 1 / max(other.amount, 1), 0.01)
        return share is not None and whole is not None and abs(share - whole) <= 0.01
    if Unit.PLAIN not in {number.unit, other.unit} and number.unit is not other.unit:
        return False
    close = _NEARNESS if near and number.amount >= 10 else 1e-9
    return _same(number.amount, other.amount, close)


def _same(one: float, other: float, tolerance: float) -> bool:
    return abs(one - other) <= tolerance * max(one, other)


def _share(number: Number) -> float | None:
    if number.unit is Unit.SHARE:
        return number.amount
    return number.amount / 100 if number.unit is Unit.PERCENT else None
