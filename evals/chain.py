"""Learns a linear chain over clauses: weights under which the labels that gold gives are likeliest."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drafting.builtin.kinds import LABELS, Weights, allowed, log_sum

_Array = NDArray[np.float64]

EPOCHS = 15

PULL = 0.7
"""Strength of the pull of every weight towards zero (L2)."""

FEWEST = 3
"""Clauses in which a feature must occur to be kept: rarer ones are one author's words."""

_START = np.array([-1e9 if label.startswith("I-") else 0.0 for label in LABELS])


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
    size = len(LABELS)
    emit, move = np.zeros((len(index), size)), np.zeros((size, size))
    moments = [np.zeros_like(part) for part in (emit, emit, move, move)]
    generator = np.random.default_rng(seed)
    step = 0
    for epoch in range(epochs):
        order = generator.permutation(len(examples))
        for batch in np.array_split(order, max(1, len(examples) // 8)):
            step += 1
            d_emit, d_move = np.zeros_like(emit), np.zeros_like(move)
            for number in batch:
                _gradient(examples[number], emit, move, d_emit, d_move)
            share = len(batch) / len(examples)
            d_emit -= pull * share * emit
            d_move -= pull * share * move
            rate = 0.05 * (1 - epoch / epochs) + 0.002
            for part, slope, first, second in (
                (emit, d_emit, *moments[:2]),
                (move, d_move, *moments[2:]),
            ):
                _climb(part, slope, (first, second), rate, step)
    return Weights(index, emit, move)


def _example(features: list[list[str]], labels: list[str], index: dict[str, int]) -> Example:
    seen = [[index[name] for name in names if name in index] for names in features]
    return Example(
        [np.array(places, dtype=np.int64) for places in seen],
        np.array([LABELS.index(label) for label in labels], dtype=np.int64),
    )


def _climb(
    part: _Array, slope: _Array, moments: tuple[_Array, _Array], rate: float, step: int
) -> None:
    """One step of Adam (Kingma and Ba, 2015) uphill, in place."""
    mean, square = moments
    mean[:] = 0.9 * mean + 0.1 * slope
    square[:] = 0.999 * square + 0.001 * slope**2
    part += rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)


def _index(data: list[tuple[list[list[str]], list[str]]]) -> dict[str, int]:
    """Places of the features that at least `FEWEST` notes hold."""
    counts: Counter[str] = Counter()
    for clause_features, _ in data:
        counts.update({name for seen in clause_features for name in seen})
    kept = sorted(name for name, count in counts.items() if count >= FEWEST)
    return {name: place for place, name in enumerate(kept)}


def _gradient(example: Example, emit: _Array, move: _Array, d_emit: _Array, d_move: _Array) -> None:
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
