"""Trains the heads: how interchangeable a sentence or detail is, how private a remark: `python -m evals train-sense`.

Two logistic regressions with a ridge penalty, by Newton's method: one over the encoder's 384 numbers, one over the
explainable counts. Their log-odds are added with a fixed weight. Letting a third regression weigh them did better on
random rows and worse on rows of an author it had not met, so it is left out. What is private is told by the encoder
alone: the counts are about how concrete a text is.

The figures on file come from heads that never saw the held-out part; the heads that ship are trained on that as well.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import fmean

import numpy as np
import numpy.typing as npt

from evals.labelled import CONDUCT, HEADS, Row, rows
from guardrails.sense import meaning
from guardrails.substance.classifier import WEIGHT_OF_COUNTS
from guardrails.substance.concreteness import FEATURES, carried

MADE_WITH = ("develop", "develop/plain", "own")
"""Folders that rules are made with; heads that are measured see only these."""
HELD_OUT = ("heldout", "heldout/plain")
RIDGE_ENCODER = dict.fromkeys(CONDUCT, 10.0) | {"sentences": 10.0, "details": 60.0, "private": 30.0}
"""From leaving out one author's part at a time; details are short, and are fitted too closely with less."""
RIDGE_COUNTS = 2.0
COUNTED = ("sentences", "details")
"""Heads that weigh the counts too."""
DOUBT = {
    "sentences": 0.0, "details": 0.3, "private": -2.2, "remark": 0.5,
    "demand": 0.2, "ultimatum": -1.0, "chasing": 1.2, "perks": 0.2, "apology": -1.3, "attachment": -1.7,
}  # fmt: skip
"""Log-odds that are taken off: a good detail refused stops its writer, and a secret told is worse than a question.

A fault of conduct may be named from where one sentence in a thousand of authors left out is named wrongly, with what
the signs say added (`evals.train_conduct`); a private remark may be less plain, as it needs a second sign.
"""

_STEPS = 30
_SETTLED = 1e-3

_remembered = cache(meaning)
"""The rules' own memory holds a letter; a corpus, which several heads learn from, is too large for it."""

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Trained:
    """The weights of one head, bias last: for the encoder's numbers and for the counts."""

    direction: Numbers
    counts: Numbers

    def odds(self, meanings: Numbers, counts: Numbers) -> Numbers:
        """Log-odds of each row by both together, as `guardrails.substance.classifier` adds them."""
        return linear(meanings, self.direction) + WEIGHT_OF_COUNTS * linear(counts, self.counts)


def measured(texts: Sequence[str]) -> tuple[Numbers, Numbers]:
    """The encoder's numbers and the counts of each text."""
    meanings = [_remembered(text) for text in texts]
    counts = [carried(text).counts for text in texts]
    return np.array(meanings, dtype=float), np.array(counts, dtype=float)


def linear(inputs: Numbers, weights: Numbers) -> Numbers:
    """The weighted sums of the inputs; the last weight is the bias."""
    sums: Numbers = inputs @ weights[:-1] + weights[-1]
    return sums


def logistic(inputs: Numbers, wanted: Numbers, ridge: float) -> Numbers:
    """Weights, bias last, of a logistic regression with a ridge penalty on standardised inputs."""
    middle, spread = inputs.mean(axis=0), inputs.std(axis=0) + 1e-6
    design = np.column_stack([(inputs - middle) / spread, np.ones(len(inputs))])
    penalty = np.eye(design.shape[1]) * ridge
    penalty[-1, -1] = 1e-6
    weights = np.zeros(design.shape[1])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-design @ weights))
        slope = design.T @ (chance - wanted) + penalty @ weights
        curve = (design * (chance * (1 - chance))[:, None]).T @ design + penalty
        step = np.linalg.solve(curve, slope)
        weights -= step
        if np.abs(step).max() < _SETTLED:
            break
    raw = weights[:-1] / spread
    return np.append(raw, weights[-1] - raw @ middle)


def train(head: str, meanings: Numbers, counts: Numbers, wanted: Numbers) -> Trained:
    """One head from labelled rows."""
    direction = logistic(meanings, wanted, RIDGE_ENCODER[head])
    direction[-1] -= DOUBT[head]
    weighed = (
        logistic(counts, wanted, RIDGE_COUNTS) if head in COUNTED else np.zeros(1 + counts.shape[1])
    )
    return Trained(direction, weighed)


def cross_validated(head: str) -> Iterator[tuple[Row, float]]:
    """Each row with its log-odds by a head that saw nothing of the same author's part."""
    found = rows(head, MADE_WITH)
    meanings, counts = measured([row.text for row in found])
    wanted = np.array([row.wanted for row in found], dtype=float)
    parts = np.array([row.part for row in found])
    for part in dict.fromkeys(row.part for row in found):
        test = parts == part
        trained = train(head, meanings[~test], counts[~test], wanted[~test])
        odds = trained.odds(meanings[test], counts[test])
        yield from zip([row for row in found if row.part == part], map(float, odds), strict=True)


def checked(head: str) -> dict[str, float]:
    """Balanced accuracy by folder of the corpus, each author's part judged by a head that never saw it.

    Where a folder has one side only, the share of that side.
    """
    right: dict[str, dict[bool, list[bool]]] = {}
    for row, odds in cross_validated(head):
        sides = right.setdefault(row.part.split()[0], {True: [], False: []})
        sides[row.wanted].append((odds > 0) is row.wanted)
    return {
        name: fmean(fmean(side) for side in sides.values() if side) for name, sides in right.items()
    }


def write(folder: Path, folders: Sequence[str]) -> None:
    """Trains the heads on these folders of the corpus and writes them beside the vocabulary."""
    directions, heads = {}, {}
    for head in HEADS:
        found = rows(head, folders)
        wanted = np.array([row.wanted for row in found], dtype=float)
        trained = train(head, *measured([row.text for row in found]), wanted)
        directions[head] = [round(float(weight), 5) for weight in trained.direction]
        if head in COUNTED:
            heads[head] = _named((*FEATURES, "bias"), trained.counts)
    _dump(folder / "directions.json", directions)
    _dump(folder / "heads.json", heads)


def _named(names: Sequence[str], weights: Numbers) -> dict[str, float]:
    return {name: round(float(weight), 4) for name, weight in zip(names, weights, strict=True)}


def _dump(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, indent=1) + "\n", "utf-8")
