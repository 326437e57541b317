"""Candidates weighed by a linear model whose weights are a data file, one column for each question asked."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from drafting.builtin.cues import FOLDER

QUESTIONS = ("company", "role", "met", "decision_by", "person")
"""What candidates are weighed for."""

Weights: TypeAlias = dict[str, dict[str, float]]
"""For every question the features that count, each with its log-odds."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Characters `[start, end)` of the notes that may answer a question, with the features they are weighed by."""

    start: int
    end: int
    seen: frozenset[str]


@cache
def weights() -> Weights:
    """The committed model, `cues/facts.tsv`: a line of origin, then question, feature and weight a line."""
    told: Weights = {question: {} for question in QUESTIONS}
    lines = (FOLDER / "facts.tsv").read_text("utf-8").splitlines()
    for line in lines[1:]:
        question, name, weight = line.split("\t")
        told[question][name] = float(weight)
    return told


def weigh(seen: Iterable[str], column: dict[str, float]) -> float:
    """The log-odds that these features come to."""
    return sum(column.get(name, 0.0) for name in seen)


def chosen(
    candidates: Iterable[Candidate], column: dict[str, float], silence: float = 0.0
) -> Candidate | None:
    """The candidate that weighs most, the earliest of equals; None where none weighs more than `silence`."""
    best = max(
        ((weigh(one.seen, column), -one.start, one.end, one) for one in candidates),
        key=lambda told: told[:3],
        default=None,
    )
    return best[3] if best and best[0] > silence else None
