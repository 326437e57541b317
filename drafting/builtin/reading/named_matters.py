"""What a mark names: `don't tell him about the closing` holds back whatever else the notes say of the closing."""

import re
from collections.abc import Iterable

from drafting.builtin.reading.clauses import Clause
from guardrails.words import stems_of

_MATTER = re.compile(
    r"\b(?:about|mention(?:ing)?|raise|leave|leaving|keep(?:ing)?|put|bring up)"
    r" (?:the|my|our|his|her|their|that) (?P<matter>[^\W\d_]{4,})\b",
    re.IGNORECASE,
)
_MOST = 4
"""Clauses that may speak of what a mark names: of more, it is what the whole talk was about."""


def named(sentence: str) -> frozenset[str]:
    """The stems of what a marked sentence names as not to be told; none where it only points."""
    matters = (found["matter"] for found in _MATTER.finditer(sentence))
    return frozenset().union(*map(stems_of, matters))


def telling(found: tuple[Clause, ...], matters: Iterable[str]) -> set[int]:
    """The places of the clauses that speak of one of these matters, each of which few clauses speak of."""
    told: dict[str, list[int]] = {matter: [] for matter in matters}
    if not told:
        return set()
    for place, clause in enumerate(found):
        for stem in told.keys() & stems_of(clause.text):
            told[stem].append(place)
    return {place for places in told.values() if len(places) <= _MOST for place in places}
