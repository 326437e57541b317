"""Learns a linear chain over clauses: weights under which the labels that gold gives are likeliest."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drafting.builtin.reading.kinds import LABELS, NEVER, Weights, allowed, log_sum
from evals.adam import Adam, Array

EPOCHS = 15
FASTEST, SLOWEST = 0.05, 0.002
"""Rates of a step: what falls to nothing over the epochs, and what is always added."""
BATCH = 8
"""Notes from which a step is taken."""

PULL = 0.7
"""Strength of the pull of every weight towards zero (L2)."""

FEWEST = 5
"""Notes in which a feature must occur to be kept, some of them read twice: rarer ones are one author's words."""

_START = np.array([NEVER if label.startswith("I-") else 0.0 for label in LABELS])


@dataclass(frozen=True, slots=True)
class Example:
    """One notes file as numbers: for each clause its features, and the label that gold gives it."""

    seen: list[NDArray[np.int64]]
    labels: NDArray[np.int64]


def train(
    data: list[tuple[list[list[str]], list[str]]],
    epochs: int = EPOCHS,
    pull: float = PULL,
    seed: int = 7,
) -> Weights:
    """Weights of a linear-chain conditional random field, by Adam on its log-likelihood with an L2 pull."""
    index = _index(data)
    examples = [_example(*one, index) for one in data if one[0]]
    emit, move = np.zeros((len(index), len(LABELS))), np.zeros((len(LABELS), len(LABELS)))
    climbers = Adam(emit), Adam(move)
    generator = np.random.default_rng(seed)
    for epoch in range(epochs):
        rate = FASTEST * (1 - epoch / epochs) + SLOWEST
        order = generator.permutation(len(examples))
        for batch in np.array_split(order, max(1, len(examples) // BATCH)):
            slopes = _slopes([examples[number] for number in batch], emit, move)
            for climber, weights, slope in zip(climbers, (emit, move), slopes, strict=True):
                climber.climb(slope - pull * len(batch) / len(examples) * weights, rate)
    return Weights(index, emit, move)


def _slopes(batch: list[Example], emit: Array, move: Array) -> tuple[Array, Array]:
    """The slopes of the log-likelihood of some examples, along the weights of features and of steps."""
    slopes = np.zeros_like(emit), np.zeros_like(move)
    for example in batch:
        _gradient(example, emit, move, *slopes)
    return slopes


def _example(features: list[list[str]], labels: list[str], index: dict[str, int]) -> Example:
    seen = [[index[name] for name in names if name in index] for names in features]
    return Example(
        [np.array(places, dtype=np.int64) for places in seen],
        np.array([LABELS.index(label) for label in labels], dtype=np.int64),
    )


def _index(data: list[tuple[list[list[str]], list[str]]]) -> dict[str, int]:
    """Places of the features that at least `FEWEST` notes hold."""
    counts: Counter[str] = Counter()
    for clause_features, _ in data:
        counts.update({name for seen in clause_features for name in seen})
    kept = sorted(name for name, count in counts.items() if count >= FEWEST)
    return {name: place for place, name in enumerate(kept)}


def _gradient(example: Example, emit: Array, move: Array, d_emit: Array, d_move: Array) -> None:
    """Adds the slope of this example's log-likelihood to `d_emit` and `d_move`."""
    scores = np.array([emit[seen].sum(axis=0) for seen in example.seen])
    barrier = allowed()
    steps = move + barrier
    length, size = scores.shape
    forward, backward = np.zeros((length, size)), np.zeros((length, size))
    forward[0] = scores[0] + _START
    for place in range(1, length):
        forward[place] = scores[place] + log_sum(forward[place - 1][:, None] + steps, 0)
    for place in range(length - 2, -1, -1):
        backward[place] = log_sum(steps + (scores[place + 1] + backward[place + 1])[None, :], 1)
    total = log_sum(forward[-1][:, None], 0)[0]
    marginal = np.exp(forward + backward - total)
    for place, seen in enumerate(example.seen):
        slope = -marginal[place]
        slope[example.labels[place]] += 1
        d_emit[seen] += slope
        if place:
            pair = np.exp(
                forward[place - 1][:, None]
                + steps
                + (scores[place] + backward[place])[None, :]
                - total
            )
            d_move -= pair
            d_move[example.labels[place - 1], example.labels[place]] += 1
