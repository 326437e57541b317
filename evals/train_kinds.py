"""Trains the linear model that tells the kinds of clauses, on the committed corpus; writes its weights as a table.

python -m evals.train_kinds              trains on all of develop, writes the weights
python -m evals.train_kinds check        leaves out one author's part at a time and prints how the rest reads it
"""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from drafting.builtin.clauses import Clause, clauses
from drafting.builtin.facts import facts
from drafting.builtin.features import features
from drafting.builtin.items import items
from drafting.builtin.kinds import LABELS, Weights
from drafting.builtin.people import aliases, people
from drafting.models import AnchorKind, Anchors, Notes
from evals.chain import train
from evals.passages import gold_items
from evals.reading import score_rows, show

CORPUS = Path(__file__).parent / "corpus" / "develop"


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


@dataclass(frozen=True, slots=True)
class Trained:
    """The built-in reader with other weights than the committed ones."""

    model: Weights

    def read(self, notes: Notes) -> Anchors:
        """The anchors of the notes, their kinds told by these weights."""
        found = clauses(notes.text)
        known = people(notes.text, found)
        return Anchors(
            people=known,
            facts=facts(notes.text, found, known),
            items=items(notes.text, found, known, self.model),
        )


def check(write: Callable[[str], None] = print) -> None:
    """Prints how the notes of each author are read by weights that were trained on the other authors' alone."""
    every = rows()
    ready = {row["id"]: prepared(row) for row in every}
    for author in sorted({row["id"].split("-")[0] for row in every}):
        own = [row for row in every if row["id"].startswith(author)]
        others = [ready[row["id"]] for row in every if row not in own]
        write(f"\nwithout {author}:")
        show(score_rows(own, Trained(train(others))), misses="misses" in sys.argv, write=write)


if __name__ == "__main__":
    if "check" in sys.argv[1:]:
        check()
    else:
        model = train([prepared(row) for row in rows()])
        target = Path(sys.modules[Weights.__module__].__file__ or "").parent / "cues" / "kinds.tsv"
        target.write_text(table(model), "utf-8")
        print(f"{len(model.index)} features, {target.stat().st_size // 1000} kB")
