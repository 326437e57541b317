"""Passages of notes: the ones that gold lists, and which of those read are the same."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from drafting.models import AnchorKind

SAME = 0.5
"""Token F1 from which two passages count as the same one."""

KINDS = {
    "topics": AnchorKind.TOPIC,
    "problems": AnchorKind.PROBLEM,
    "memorable_moments": AnchorKind.MOMENT,
    "missed_points": AnchorKind.MISSED,
    "next_steps": AnchorKind.NEXT_STEP,
    "candidate_strengths": AnchorKind.STRENGTH,
    "motivations": AnchorKind.MOTIVATION,
    "private": AnchorKind.PRIVATE,
}
"""The corpus's lists and the anchor kinds they hold."""


def token_f1(one: str, other: str) -> float:
    """Overlap of two passages as the F1 of their words, between 0 and 1."""
    left, right = (Counter(re.findall(r"\w+", text.casefold())) for text in (one, other))
    shared = (left & right).total()
    return 2 * shared / (left.total() + right.total()) if shared else 0.0


def pairs(gold: list[str], read: list[str]) -> Iterator[tuple[int, int]]:
    """One-to-one pairs of passages that are the same, the closest first."""
    closeness = sorted(
        (
            (token_f1(one, other), i, j)
            for i, one in enumerate(gold)
            for j, other in enumerate(read)
        ),
        key=lambda candidate: (-candidate[0], candidate[1:]),
    )
    left, right = set(range(len(gold))), set(range(len(read)))
    for overlap, i, j in closeness:
        if overlap >= SAME and i in left and j in right:
            left.remove(i)
            right.remove(j)
            yield i, j


def gold_items(gold: dict[str, Any]) -> dict[str, set[AnchorKind]]:
    """Every gold passage once, with each kind under which it is listed."""
    items: dict[str, set[AnchorKind]] = {}
    for name, kind in KINDS.items():
        for passage in gold[name]:
            items.setdefault(passage, set()).add(kind)
    return items
