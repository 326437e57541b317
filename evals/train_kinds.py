"""Trains the linear model that tells the kinds of clauses, on the committed corpus; writes its weights as a table.

python -m evals.train_kinds              trains on all of develop, writes the weights
python -m evals.train_kinds check        leaves out one author's part at a time and prints how the rest reads it
"""

import json
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drafting.builtin.clauses import Clause, clauses
from drafting.builtin.features import features
from drafting.builtin.kinds import LABELS, Weights, allowed
from drafting.builtin.people import aliases, people
from drafting.models import AnchorKind
from evals.reading import gold_items

CORPUS = Path(__file__).parent / "corpus" / "develop"
FEWEST = 3
"""Clauses in which a feature must occur to be kept: rarer ones are one author's words."""

EPOCHS = 15
PULL = 0.7
"""Strength of the pull of every weight towards zero (L2)."""

_Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    """One notes file as numbers: for each clause its features, and the label that gold gives it."""

    seen: list[NDArray[np.int64]]
    labels: NDArray[np.int64]


def gold_labels(text: str, found: tuple[Clause, ...], gold: dict[str, Any]) -> list[str]:
    """The label of every clause: what gold passage it begins or goes on with, longer passages first."""
    labels = ["O"] * len(found)
    for passage, kinds in sorted(gold_items(gold).items(), key=lambda item: -len(item[0])):
        covered = _covered(text, found, passage)
        free = [place for place in covered if labels[place] == "O" and not found[place].is_label]
        for number, place in enumerate(free):
            labels[place] = f"{'I' if number else 'B'}-{_preferred(kinds)}"
    return labels


def _covered(text: str, found: tuple[Clause, ...], passage: str) -> list[int]:
    """The clauses of which the passage holds at least half, or which hold all of a passage half their length."""
    best: list[int] = []
    start = text.find(passage)
    while start >= 0 and not best:
        end = start + len(passage)
        best = [
            place
            for place, clause in enumerate(found)
            if 2 * (min(end, clause.end) - max(start, clause.start)) >= clause.end - clause.start
        ]
        start = text.find(passage, start + 1)
    return best


_RARER_FIRST = (
    "private",
    "missed",
    "motivation",
    "next_step",
    "strength",
    "moment",
    "problem",
    "topic",
)


def _preferred(kinds: set[AnchorKind]) -> str:
    return min(kinds, key=_RARER_FIRST.index)


def rows() -> list[dict[str, Any]]:
    """The develop notes of both registers."""
    found: list[dict[str, Any]] = []
    for path in (CORPUS / "notes.jsonl", CORPUS / "plain" / "notes.jsonl"):
        found += [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return found


def prepared(row: dict[str, Any]) -> tuple[list[list[str]], list[str]]:
    """Features and gold labels of one row."""
    text = row["notes"]
    found = clauses(text)
    names = aliases(people(text, found))
    return features(found, names), gold_labels(text, found, row["gold"])


def train(
    data: list[tuple[list[list[str]], list[str]]],
    epochs: int = EPOCHS,
    pull: float = PULL,
    seed: int = 7,
) -> Weights:
    """Weights of a linear-chain conditional random field, by Adam on its log-likelihood with an L2 pull."""
    index = _index(data)
    examples = [
        Example(
            [
                np.array([index[name] for name in seen if name in index], dtype=np.int64)
                for seen in clause_features
            ],
            np.array([LABELS.index(label) for label in labels], dtype=np.int64),
        )
        for clause_features, labels in data
        if clause_features
    ]
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
        forward[place] = scores[place] + _log_sum(forward[place - 1][:, None] + steps, 0)
    for place in range(length - 2, -1, -1):
        backward[place] = _log_sum(steps + (scores[place + 1] + backward[place + 1])[None, :], 1)
    total = _log_sum(forward[-1][:, None], 0)[0]
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


def _log_sum(values: _Array, axis: int) -> _Array:
    top = values.max(axis=axis, keepdims=True)
    return np.asarray(np.log(np.exp(values - top).sum(axis=axis)) + np.squeeze(top, axis=axis))


_START = np.array([-1e9 if label.startswith("I-") else 0.0 for label in LABELS])


def table(model: Weights) -> str:
    """The model as text: a line of origin, a line of labels, then features, then the steps from label to label."""
    names = sorted(model.index, key=model.index.__getitem__)
    rows = [
        *zip(names, model.emit, strict=True),
        *((f"after {label}", row) for label, row in zip(LABELS, model.move, strict=True)),
    ]
    lines = [
        "# Trained by evals/train_kinds.py on evals/corpus/develop.",
        "\t".join(("feature", *LABELS)),
    ]
    lines += ["\t".join((name, *(_cell(weight) for weight in row))) for name, row in rows]
    return "\n".join(lines) + "\n"


def _cell(weight: float) -> str:
    return f"{weight:.2f}".rstrip("0").rstrip(".") if abs(weight) >= _SMALLEST else ""


_SMALLEST = 0.03


if __name__ == "__main__":
    model = train([prepared(row) for row in rows()])
    target = Path(sys.modules[Weights.__module__].__file__ or "").parent / "cues" / "kinds.tsv"
    target.write_text(table(model), "utf-8")
    print(f"{len(model.index)} features, {target.stat().st_size // 1000} kB")
