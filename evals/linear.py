"""Learns to choose: weights under which, of each group of candidates or silence, the right ones are likeliest."""

from collections import Counter, defaultdict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drafting.builtin.reading.weighing import Candidate
from evals.adam import Adam, Array

EPOCHS = 160
FASTEST, SLOWEST = 0.15, 0.005
"""Rates of a step: what falls to nothing over the epochs, and what is always added."""
PULL = 1.0
"""Strength of the pull of every weight towards zero (L2), where nothing else was found to be better."""

FEWEST_NOTES, FEWEST_AUTHORS = 3, 2
"""Notes and authors that a feature must be seen with to be kept: rarer ones are somebody's own words."""


@dataclass(frozen=True, slots=True)
class Group:
    """The candidates of one question to one text, and which of them are right; none where silence is."""

    author: str
    candidates: list[Candidate]
    right: list[bool]


def train(groups: list[Group], pull: float = PULL, epochs: int = EPOCHS) -> dict[str, float]:
    """The weight of every feature kept, by Adam on the log-likelihood of the right choices with an L2 pull to zero."""
    groups = [group for group in groups if group.candidates]
    index = _index(groups)
    places, rows, sizes = _table(groups, index)
    right = np.array([flag for group in groups for flag in group.right])
    owner = np.repeat(np.arange(len(groups)), sizes)
    silent = np.ones(len(groups), dtype=bool)
    np.logical_and.at(silent, owner, ~right)
    weights = np.zeros(len(index))
    climber = Adam(weights)
    for step in range(1, epochs + 1):
        scores = np.bincount(rows, weights[places], minlength=len(right)).astype(np.float64)
        wanted = _shares(np.where(right, scores, -np.inf), owner, silent)
        given = _shares(scores, owner, np.ones(len(groups), dtype=bool))
        slope = np.bincount(places, (wanted - given)[rows], minlength=len(index)) - pull * weights
        climber.climb(slope, FASTEST * (1 - step / epochs) + SLOWEST)
    return {name: float(weights[place]) for name, place in index.items()}


def _index(groups: list[Group]) -> dict[str, int]:
    """The place of each feature that enough notes of enough authors show."""
    notes: Counter[str] = Counter()
    authors: dict[str, set[str]] = defaultdict(set)
    for group in groups:
        names = {name for one in group.candidates for name in one.seen}
        notes.update(names)
        for name in names:
            authors[name].add(group.author)
    kept = sorted(
        name
        for name, count in notes.items()
        if count >= FEWEST_NOTES and len(authors[name]) >= FEWEST_AUTHORS
    )
    return {name: place for place, name in enumerate(kept)}


def _table(
    groups: list[Group], index: dict[str, int]
) -> tuple[NDArray[np.int64], NDArray[np.int64], list[int]]:
    """Of every feature of every candidate its place in the index and its candidate's row; sizes of the groups."""
    places: list[int] = []
    rows: list[int] = []
    row = 0
    for group in groups:
        for one in group.candidates:
            mine = [index[name] for name in one.seen if name in index]
            places += mine
            rows += [row] * len(mine)
            row += 1
    sizes = [len(group.candidates) for group in groups]
    return np.array(places, dtype=np.int64), np.array(rows, dtype=np.int64), sizes


def _shares(scores: Array, owner: NDArray[np.int64], silent: NDArray[np.bool_]) -> Array:
    """Every candidate's share of its group's weight; silence weighs 1 where it may be chosen."""
    top = np.where(silent, 0.0, -np.inf)
    np.maximum.at(top, owner, scores)
    raised = np.exp(scores - top[owner])
    total = np.bincount(owner, raised, minlength=len(top)) + np.where(silent, np.exp(-top), 0.0)
    return np.asarray(raised / total[owner])
