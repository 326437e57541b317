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

PULL = 1.4
"""Strength of the pull of every weight towards zero (L2)."""

FEWEST = 8
"""Lessons in which a feature must occur to be kept, of two to four from each note: rarer ones are one author's."""

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
    """The slopes of the log-likelihood of some examples, along the weights of features and of steps.

    They are reckoned side by side, because NumPy needs as long for one clause as for one clause of each.
    """
    lengths = np.array([len(example.seen) for example in batch])
    scores = np.zeros((len(batch), lengths.max(), len(LABELS)))
    for number, example in enumerate(batch):
        scores[number, : lengths[number]] = [emit[seen].sum(axis=0) for seen in example.seen]
    steps = np.exp(move + allowed())
    forward, backward = _forward(scores, steps), _backward(scores, steps, lengths)
    slopes = np.zeros_like(emit), np.zeros_like(move)
    for number, example in enumerate(batch):
        end = lengths[number]
        total = log_sum(forward[number, end - 1][:, None], 0)[0]
        marginal = np.exp(forward[number, :end] + backward[number, :end] - total)
        after = scores[number, 1:end] + backward[number, 1:end] - total
        _add(slopes, example, marginal, _pairs(forward[number, : end - 1], after) * steps)
    return slopes


def _forward(scores: Array, steps: Array) -> Array:
    """For every example, clause and label the log of what all ways to it weigh, itself counted in."""
    told = np.zeros_like(scores)
    told[:, 0] = scores[:, 0] + _START
    for place in range(1, scores.shape[1]):
        told[:, place] = scores[:, place] + _log_step(told[:, place - 1], steps)
    return told


def _backward(scores: Array, steps: Array, lengths: NDArray[np.int64]) -> Array:
    """For every example, clause and label the log of what all ways from it to the example's end weigh."""
    told = np.zeros_like(scores)
    for place in range(scores.shape[1] - 2, -1, -1):
        onwards = _log_step(scores[:, place + 1] + told[:, place + 1], steps.T)
        told[:, place] = np.where((place < lengths - 1)[:, None], onwards, 0.0)
    return told


def _log_step(values: Array, steps: Array) -> Array:
    """The logs of the values after one step, each example's largest taken out so that nothing overflows."""
    top = values.max(axis=1, keepdims=True)
    return np.asarray(np.log(np.maximum(np.exp(values - top) @ steps, _LEAST)) + top)


_LEAST = 1e-300
"""Stands for nothing where its logarithm is taken."""


def _pairs(before: Array, after: Array) -> Array:
    """For every two labels how much all neighbouring clauses weigh that have them, the step itself not counted in."""
    tops = before.max(axis=1, keepdims=True), after.max(axis=1, keepdims=True)
    return np.asarray((np.exp(before - tops[0])).T @ np.exp(after - tops[1] + sum(tops)))


def _add(slopes: tuple[Array, Array], example: Example, marginal: Array, expected: Array) -> None:
    """Adds the slopes of one example: what gold has less what the weights expect."""
    emit, move = slopes
    for place, seen in enumerate(example.seen):
        emit[seen] -= marginal[place]
        emit[seen, example.labels[place]] += 1
    move -= expected
    np.add.at(move, (example.labels[:-1], example.labels[1:]), 1)


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
