"""Trains what the signs of a sentence say of its conduct, and checks it together with the encoder's heads.

Signs and encoder are trained apart, each as a logistic regression, and their log-odds are added. Training both at once
did no better on ways of speaking that were left out.
"""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import fmean

import numpy as np

from drafting.builtin.reading.weighing import Candidate, weigh
from evals import linear
from evals.labelled import Row, rows
from evals.linear import Group
from evals.train_sense import DOUBT, MADE_WITH, RIDGE_ENCODER, logistic, measured
from evals.train_sense import linear as weighed
from guardrails.manners.conduct import FAULTS
from guardrails.manners.signs import signs

FEWEST_ROWS, FEWEST_PARTS = 5, 3
"""Sentences, and ways of speaking, that a sign must be seen with: rarer ones are somebody's own words."""
FOLDS = 6
"""Parts that are left out together when checking: training once for each of fifty parts takes too long."""
_PULL = 1.0


def learnt(found: list[Row]) -> dict[str, float]:
    """The weight of every sign, from labelled sentences."""
    kept = _kept(found)
    groups = [
        Group(row.part, [Candidate(0, len(row.text), signs(row.text) & kept)], [row.wanted])
        for row in found
    ]
    return linear.train(groups, _PULL)


def _kept(found: list[Row]) -> set[str]:
    """Signs that are seen often enough outside good letters, whose words are about all there is."""
    seen = [(sign, row.part) for row in found if not row.sent for sign in signs(row.text)]
    times = Counter(sign for sign, _ in seen)
    parts = Counter(sign for sign, _ in set(seen))
    return {one for one, n in times.items() if n >= FEWEST_ROWS and parts[one] >= FEWEST_PARTS}


def crossed(head: str) -> Iterator[tuple[Row, float]]:
    """Each sentence with its log-odds by signs and encoder that learnt nothing from its voice or author."""
    found = rows(head, MADE_WITH)
    meanings, _ = measured([row.text for row in found])
    wanted = np.array([row.wanted for row in found], dtype=float)
    parts = {part: place % FOLDS for place, part in enumerate(dict.fromkeys(r.part for r in found))}
    folds = np.array([parts[row.part] for row in found])
    for fold in range(FOLDS):
        rest = folds != fold
        direction = logistic(meanings[rest], wanted[rest], RIDGE_ENCODER[head])
        weights = learnt([row for row in found if parts[row.part] != fold])
        told = weighed(meanings[~rest], direction) - DOUBT[head]
        for row, odds in zip([r for r in found if parts[r.part] == fold], told, strict=True):
            yield row, float(odds) + weigh(signs(row.text), weights)


def checked(head: str) -> dict[str, float]:
    """Shares taken for the fault: of faulty sentences, of those near to one, and of those of good letters."""
    taken: dict[str, list[bool]] = {"faulty": [], "near": [], "letters": []}
    for row, odds in crossed(head):
        taken["letters" if row.sent else "faulty" if row.wanted else "near"].append(odds > 0)
    return {name: fmean(those) for name, those in taken.items()}


def write(folder: Path) -> None:
    """Trains the signs' weights on all there is but what is held out, and writes them beside the encoder's."""
    told = [learnt(rows(fault, MADE_WITH)) for fault in FAULTS]
    table = {
        sign: [round(weights.get(sign, 0.0), 2) for weights in told]
        for sign in sorted({sign for weights in told for sign in weights})
    }
    lines = ",\n".join(f"{json.dumps(sign)}: {json.dumps(row)}" for sign, row in table.items())
    text = f'{{"heads": {json.dumps(FAULTS)}, "signs": {{\n{lines}\n}}}}\n'
    (folder / "signs.json").write_text(text, "utf-8")
