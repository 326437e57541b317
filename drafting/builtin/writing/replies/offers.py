"""Whether a sentence makes the offer that it speaks of, or leaves it to come."""

import re
from functools import cache

from drafting.builtin.phrasebook import phrases

_CLAUSE = re.compile(r"[,;:()–—]|\b(?:and|but|so|that)\b", re.IGNORECASE)
"""Where the clause begins in which an offer is spoken of."""
_NEAR = 200
"""Characters before an offer that may leave it to come."""


def makes_offer(sentence: str) -> bool:
    """Whether it says that the sender is offered the job: no condition, plan, hope or denial stands before it."""
    return any(
        not _is_open(sentence[: found.start()][-_NEAR:], sentence[found.end() :])
        for found in _pattern("offer").finditer(sentence)
    )


def _is_open(before: str, behind: str) -> bool:
    """Whether what stands on either side of an offer leaves it to come."""
    clause = _CLAUSE.split(before)[-1]
    return bool(
        _pattern("tied").search(before)
        or _pattern("ahead").search(clause)
        or (_pattern("would").search(clause) and _pattern("depends").match(behind))
    )


@cache
def _pattern(name: str) -> re.Pattern[str]:
    found = phrases("received")
    cues = found["news"]["offer"] if name == "offer" else found["left_open"][name]
    return re.compile("|".join(cues), re.IGNORECASE)
