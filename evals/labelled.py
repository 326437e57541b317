"""Labelled texts of the corpus, as the heads are trained with them: what each should say, and whose habits it shows."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from drafting.models import AnchorKind
from evals.passages import gold_items
from guardrails.evidence import without_planted

CORPUS = Path(__file__).with_name("corpus")
AUTHOR_ROWS = 90
"""Rows next to each other share an author's habits; parts of this length are left out together."""


@dataclass(frozen=True)
class Row:
    """One labelled text; `wanted` is whether its head should say yes, `part` whose habits it shares."""

    text: str
    wanted: bool
    part: str


def rows(head: str, folders: Sequence[str]) -> list[Row]:
    """The labelled texts of these folders of the corpus for one head."""
    return [row for folder in folders for row in _READ[head](folder)]


def _sentences(folder: str) -> Iterator[Row]:
    for number, row in enumerate(_lines(folder, "phrases")):
        yield Row(row["text"], row["generic"], f"{folder} {number // AUTHOR_ROWS + 1}")


def _details(folder: str) -> Iterator[Row]:
    for number, row in enumerate(_lines(folder, "details")):
        yield Row(row["detail"], not row["accept"], f"{folder} {number // AUTHOR_ROWS + 1}")


def _private(folder: str) -> Iterator[Row]:
    """Passages of notes, private or not, and sentences of good letters, which never are."""
    for row in _lines(folder, "private"):
        yield Row(row["text"], row["private"], folder)
    for row in _lines(folder, "notes"):
        free = without_planted(row["notes"])
        for passage, kinds in gold_items(row["gold"]).items():
            if passage in free:
                yield Row(passage, AnchorKind.PRIVATE in kinds, _author(folder, row["id"]))
    for row in _lines(folder, "emails"):
        for sentence in row["sentences"]:
            yield Row(sentence["text"], wanted=False, part=_author(folder, row["notes_id"]))


_READ = {"sentences": _sentences, "details": _details, "private": _private}
HEADS = tuple(_READ)
"""The heads there are, by what they judge."""


def _author(folder: str, name: str) -> str:
    return f"{folder} {name.partition('-')[0]}"


def _lines(folder: str, name: str) -> Iterator[dict[str, Any]]:
    path = CORPUS / folder / f"{name}.jsonl"
    if path.exists():
        yield from map(json.loads, path.read_text("utf-8").splitlines())
