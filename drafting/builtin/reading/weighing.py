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

_OUTRIGHT: Weights = {
    "company": {
        "firm is called": 4.0,
        "is the one": 2.0,
        "asked how it went": 4.0,
        "owned by somebody": 5.0,
        "headed by": 3.0,
        "gone to first": 4.0,
        "opens a line that says when": 2.0,
        "at, on a line": 2.5,
        "ends in a meeting": -5.0,
        "worked there before": -3.0,
        "on a street": -3.0,
        "cut behind a particle": -2.0,
        "says in capitals": -3.0,
    },
    "met": {
        "it was": 5.0,
        "i was there": 2.0,
        "in speech": -1.5,
        "a chat's stamp": -2.0,
        "when a mail was sent": -2.5,
    },
    "decision_by": {"answers when one knows": 5.0},
}
"""What is said outright, as log-odds set by hand, since few notes to learn from say it; learnt weights replace them."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Characters `[start, end)` of the notes that may answer a question, with the features they are weighed by."""

    start: int
    end: int
    seen: frozenset[str]


@cache
def weights() -> Weights:
    """The committed model, `cues/facts.tsv`: a line of origin, then question, feature and weight a line."""
    told = {question: dict(_OUTRIGHT.get(question, {})) for question in QUESTIONS}
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
