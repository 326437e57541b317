"""Notes that a careful reader has marked, from every folder the reader may learn from, each with its author."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.rows import CORPUS, rows_of

LEARNT_FROM = ("develop", "further", "own")
"""Folders of the corpus the reader may learn from; `heldout` is none of them."""

SHARED = "develop"
"""The folder whose authors mark as those do whom the reader is measured on: how much of a tail a role keeps, say."""
SHARED_WEIGHT = 3
"""How often each of its notes counts: from two to four times employer and role are told best, of authors left out."""

_FACTS = {
    "company": "company",
    "role": "role",
    "met": "interview_date",
    "decision_by": "decision_by",
}


@dataclass(frozen=True, slots=True)
class Marked:
    """Notes with what they say; a fact that is missing here was not marked, an empty one is a gap in the notes."""

    author: str
    text: str
    facts: dict[str, str]
    people: tuple[str, ...] | None
    row: dict[str, Any] | None
    """The corpus row with its items, where there is one."""
    weight: int = 1
    """How often its facts count in training."""


def marked(folders: tuple[Path, ...] = ()) -> list[Marked]:
    """All marked notes of the corpus, and those of further folders in the same format."""
    chosen = [CORPUS / name for name in LEARNT_FROM] + list(folders)
    every = (one for folder in chosen if folder.exists() for one in _of(folder))
    told: dict[str, Marked] = {}
    for one in every:
        told.setdefault(one.text, one)
    return list(told.values())


def _of(folder: Path) -> Iterator[Marked]:
    """The notes of one folder; its openings count as three authors a file."""
    weight = SHARED_WEIGHT if folder.name == SHARED else 1
    for path in sorted(folder.rglob("notes.jsonl")):
        for row in rows_of(path):
            yield _row(row, path, weight)
    for path in sorted(folder.glob("openings*.toml")):
        for number, case in enumerate(tomllib.loads(path.read_text("utf-8"))["notes"]):
            facts = {name: case[name] for name in _FACTS if name in case}
            people = tuple(case["people"]) if "people" in case else None
            yield Marked(f"{path.stem}-{number % 3}", case["text"], facts, people, None)


def _row(row: dict[str, Any], path: Path, weight: int) -> Marked:
    """One row of a corpus folder; its author is told by folder and id."""
    gold = row["gold"]
    return Marked(
        author=f"{path.parent.name}-{row['id'].split('-')[0]}",
        text=row["notes"],
        facts={name: gold[listed] or "" for name, listed in _FACTS.items()},
        people=tuple(person["name"] for person in gold["interviewers"]),
        row=row,
        weight=weight,
    )
