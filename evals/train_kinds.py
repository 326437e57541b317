"""Trains the linear model by which the reader tells the kinds of clauses: `python -m evals train-kinds`."""

import random
from dataclasses import dataclass
from itertools import chain
from typing import Any, TypeAlias

from drafting.builtin.cues import FOLDER
from drafting.builtin.reading.clauses import Clause, clauses
from drafting.builtin.reading.facts import facts
from drafting.builtin.reading.features import features
from drafting.builtin.reading.items import Learnt, items
from drafting.builtin.reading.kinds import LABELS, Weights
from drafting.builtin.reading.names.called import aliases
from drafting.builtin.reading.people import people, weighed
from drafting.models import AnchorKind, Anchors, Notes
from evals.blinded import blinded
from evals.chain import train
from evals.labelled import Row
from evals.marked import Marked
from evals.passages import gold_items
from evals.reading import score_rows, show
from evals.scattered import scattered
from evals.train_sounding import alike, head, of_row, told

Lesson: TypeAlias = tuple[list[list[str]], list[str]]
"""One row's features and gold labels, clause by clause."""


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


def prepared(row: dict[str, Any]) -> Lesson:
    """Features and gold labels of one row."""
    text = row["notes"]
    found = clauses(text)
    every = weighed(text, found)
    known = people(text, found, every)
    seen = features(found, aliases(known), known, facts(text, found, known, every))
    return seen, gold_labels(text, found, row["gold"])


def _lessons(row: dict[str, Any]) -> list[Lesson]:
    """What is learnt from one row: its notes as they stand, of some also with passages elsewhere, each also blinded."""
    chance = random.Random(row["notes"])  # noqa: S311  # a choice anybody can repeat, and no secret
    moved = scattered(row, chance) if chance.random() < SCATTERED else None
    seeing = [prepared(one) for one in (row, moved) if one]
    return [*seeing, *((blinded(seen, chance), labels) for seen, labels in seeing)]


SCATTERED = 0.5
"""Share of the notes that are read a second time, with their secrets elsewhere: all of them would cost precision where
secrets are gathered, none would lose a third of those that are not."""


def table(model: Weights) -> str:
    """The model as text: a line of origin, a line of labels, then features, then the steps from label to label."""
    names = sorted(model.index, key=model.index.__getitem__)
    rows = [
        *zip(names, model.emit, strict=True),
        *((f"after {label}", row) for label, row in zip(LABELS, model.move, strict=True)),
    ]
    lines = [
        "# Trained by evals/train_kinds.py on evals/corpus.",
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

    learnt: Learnt

    def read(self, notes: Notes) -> Anchors:
        """The anchors of the notes, their kinds told by these weights."""
        found = clauses(notes.text)
        every = weighed(notes.text, found)
        known = people(notes.text, found, every)
        told = facts(notes.text, found, known, every)
        return Anchors(
            people=known, facts=told, items=items(notes.text, found, known, told, self.learnt)
        )


@dataclass(frozen=True, slots=True)
class _Taught:
    """What one row of notes by an author teaches."""

    author: str
    row: dict[str, Any]
    lessons: list[Lesson]
    sentences: list[Row]


def _taught(every: list[Marked]) -> list[_Taught]:
    return [
        _Taught(one.author, one.row, _lessons(one.row), of_row(one)) for one in every if one.row
    ]


def _learnt(taught: list[_Taught]) -> Learnt:
    lessons = chain.from_iterable(one.lessons for one in taught)
    sentences = chain.from_iterable(one.sentences for one in taught)
    return Learnt(train(list(lessons)), head([*sentences, *alike(), *told()]))


def check(every: list[Marked], *, misses: bool) -> None:
    """Prints how the notes of each author are read by weights that were trained on the other authors' alone."""
    taught = _taught(every)
    for author in sorted({one.author for one in taught}):
        own = [one.row for one in taught if one.author == author]
        print(f"\nwithout {author}:")
        others = [one for one in taught if one.author != author]
        show(score_rows(own, Trained(_learnt(others))), misses=misses)


def learn(every: list[Marked]) -> None:
    """Trains on all notes whose passages are marked and writes the table."""
    lessons = chain.from_iterable(one.lessons for one in _taught(every))
    model = train(list(lessons))
    target = FOLDER / "kinds.tsv"
    target.write_text(table(model), "utf-8")
    print(f"{len(model.index)} features, {target.stat().st_size // 1000} kB")
