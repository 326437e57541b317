"""How far ahead words look without naming a date: in two weeks, by the end of the month, tomorrow."""

import re
from dataclasses import dataclass
from functools import lru_cache

_IN_A_WHILE = re.compile(
    r"\b(?:in|within)\s(?P<count>a|an|one|two|three|four|\d{1,2})\s(?P<unit>day|week|wk|fortnight|month)s?\b"
    r"|\b(?P<tomorrow>tomorrow)\b|\b(?:next|this|end of|(?:about|after|around|under|over|least|give it|takes?|need"
    r"|wait) a)\s(?:week|wk|month)\b|\ba\s(?:week|wk|month)\s(?:later|after|from|or so|or two|hence|to)\b",
    re.IGNORECASE,
)
"""A wait; `one class a week` is a rate."""
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_DAYS = {"day": (1, 1), "week": (7, 1), "wk": (7, 1), "fortnight": (14, 1), "month": (30, 3)}
"""Days of each unit, and by how many the reckoning may be out."""
_SOON = range(19)
_BY_THE_DAY = re.compile(
    r"\b(?:tomorrow|yesterday|tonight|day after|in (?:\w+|\d+) days)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Waits:
    """Days ahead that a text speaks of; `by_the_day` when it names days from which any weekday can follow."""

    spans: tuple[range, ...]
    by_the_day: bool


@lru_cache(maxsize=64)
def waits(text: str) -> Waits:
    """Every wait of the text."""
    spans = tuple(_span(match) for match in _IN_A_WHILE.finditer(text))
    return Waits(spans, _BY_THE_DAY.search(text) is not None)


def _span(match: re.Match[str]) -> range:
    if match["tomorrow"]:
        return range(1, 2)
    if not match["count"]:
        return _SOON
    said = match["count"].lower()
    length, slack = _DAYS[match["unit"].lower()]
    ahead = (_COUNTS.get(said) or int(said)) * length
    return range(ahead - slack, ahead + slack + 1)
