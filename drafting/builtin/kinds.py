"""Which clauses are worth keeping and what each is good for: a linear chain over clauses, its weights a data file."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from drafting.models import AnchorKind

LABELS = ("O", *(f"{place}-{kind}" for kind in AnchorKind for place in "BI"))
"""Outside, and for every kind the clause that begins a passage and those that go on with it."""

NEVER = -1e9

WITHHELD = 3.0
"""Log-odds against any use of a clause that the writer marked as private."""

_Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Weights:
    """The model: rows of features by labels, and the step from one label to the next."""

    index: dict[str, int]
    emit: _Array
    move: _Array


@cache
def allowed() -> _Array:
    """Zero for steps that can be, `NEVER` for those that cannot: a passage goes on only with its own kind."""
    barrier = np.zeros((len(LABELS), len(LABELS)))
    for i, before in enumerate(LABELS):
        for j, after in enumerate(LABELS):
            if after.startswith("I-") and before[2:] != after[2:]:
                barrier[i, j] = NEVER
    return barrier


@cache
def weights() -> Weights:
    """The committed model, `cues/kinds.tsv`: its first line names the labels, every other a feature and its weights."""
    index: dict[str, int] = {}
    rows: list[list[float]] = []
    lines = (Path(__file__).parent / "cues" / "kinds.tsv").read_text("utf-8").splitlines()
    for line in lines[2:]:
        name, *cells = line.split("\t")
        index[name] = len(rows)
        rows.append([float(cell or 0) for cell in cells])
    table = np.array(rows)
    return Weights(index, table[: -len(LABELS)], table[-len(LABELS) :])


def labelled(
    seen: list[list[str]], weights: Weights, outside: float = 0.0, private: float = 0.0
) -> list[str]:
    """The likeliest labels of the clauses, by Viterbi's algorithm; `outside` makes keeping a clause harder."""
    if not seen:
        return []
    barred = np.array([[label.startswith("I-") for label in LABELS]])
    scores = np.array(
        [
            weights.emit[[weights.index[name] for name in names if name in weights.index]].sum(
                axis=0
            )
            for names in seen
        ]
    )
    scores[:, 0] += outside
    scores[:, [LABELS.index("B-private"), LABELS.index("I-private")]] += private
    afresh = np.array([bool({"joint:line", "joint:blank"} & set(names)) for names in seen])
    scores[:, 1:][["is label" in names or "mark" in names for names in seen]] = NEVER
    kept = ["withheld" in names for names in seen]
    scores[np.ix_(kept, [not label.endswith("private") for label in LABELS])] -= WITHHELD
    scores[afresh[:, None] & barred] = NEVER
    steps = weights.move + allowed()
    best = scores[0] + allowed()[0]
    came: list[NDArray[np.intp]] = []
    for row in scores[1:]:
        paths = best[:, None] + steps
        came.append(paths.argmax(axis=0))
        best = paths.max(axis=0) + row
    label = int(best.argmax())
    path = [label]
    for step in reversed(came):
        label = int(step[label])
        path.append(label)
    return [LABELS[number] for number in reversed(path)]
