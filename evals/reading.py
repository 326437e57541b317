"""How well an engine reads notes: its anchors compared with the gold of a corpus folder.

python -m evals.reading evals/corpus/develop [misses]
"""

import re
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from drafting.models import AnchorKind, Anchors, Fact, Notes
from evals.passages import SAME, gold_items, pairs, token_f1
from evals.rows import Row, rows

_HONORIFIC = re.compile(r"^(?:(?:dr|mr|mrs|ms|mx|miss|prof|professor|sr|sister)\b\.?\s+)+")


class Reader(Protocol):
    """What is scored: anything that reads notes."""

    def read(self, notes: Notes) -> Anchors:
        """The anchors of the notes."""
        ...


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing read wrongly: which notes, what was asked, what gold says and what was read."""

    notes_id: str
    what: str
    gold: str
    read: str


@dataclass(frozen=True, slots=True)
class ReadingScore:
    """Shares between 0 and 1 over all notes of a folder, and every miss behind them."""

    notes: int
    people_f1: float
    titles: float
    company: float
    role: float
    met: float
    decision_by: float
    items_f1: float
    items_precision: float
    items_recall: float
    kinds: float
    private_recall: float
    private_precision: float
    misses: tuple[Miss, ...] = field(repr=False)

    def figures(self) -> dict[str, float]:
        """Every figure by its name, for a table."""
        names = [name for name in self.__slots__ if name not in {"notes", "misses"}]
        return {name: getattr(self, name) for name in names}


@dataclass(slots=True)
class _Tally:
    hits: Counter[str] = field(default_factory=Counter)
    of: Counter[str] = field(default_factory=Counter)
    misses: list[Miss] = field(default_factory=list)

    def count(self, what: str, hits: float, of: float) -> None:
        self.hits[what] += hits  # type: ignore[assignment]  # halves do not occur; sums are whole
        self.of[what] += of  # type: ignore[assignment]

    def share(self, what: str) -> float:
        return self.hits[what] / self.of[what] if self.of[what] else 1.0


def score(folder: Path, engine: Reader) -> ReadingScore:
    """The figures of an engine on `folder/notes.jsonl` and, where there is one, `folder/plain/notes.jsonl`."""
    return score_rows(rows(folder, "notes"), engine)


def score_rows(noted: list[Row], engine: Reader) -> ReadingScore:
    """The figures of an engine on these rows of notes with gold."""
    tally = _Tally()
    for row in noted:
        _score_row(row, engine.read(Notes.of(row["notes"])), tally)
    return ReadingScore(
        notes=len(noted),
        people_f1=_f1(tally.share("people precision"), tally.share("people recall")),
        titles=tally.share("title"),
        company=tally.share("company"),
        role=tally.share("role"),
        met=tally.share("interview_date"),
        decision_by=tally.share("decision_by"),
        items_f1=_f1(tally.share("item precision"), tally.share("item recall")),
        items_precision=tally.share("item precision"),
        items_recall=tally.share("item recall"),
        kinds=tally.share("kind"),
        private_recall=tally.share("private recall"),
        private_precision=tally.share("private precision"),
        misses=tuple(tally.misses),
    )


def _score_row(row: Row, anchors: Anchors, tally: _Tally) -> None:
    notes = Notes.of(row["notes"])
    _score_people(row, anchors, tally)
    for name, fact in {
        "company": anchors.facts.company,
        "role": anchors.facts.role,
        "interview_date": anchors.facts.met,
        "decision_by": anchors.facts.decision_by,
    }.items():
        _score_fact(row, name, fact, tally)
    read = [(item.quote.words(notes), item.kind) for item in anchors.items]
    _score_items(row, read, tally)
    _score_private(row, read, tally)


def _score_people(row: Row, anchors: Anchors, tally: _Tally) -> None:
    gold = {bare(person["name"]): person["title"] for person in row["gold"]["interviewers"]}
    read = {bare(person.name): person.title for person in anchors.people}
    found = gold.keys() & read.keys()
    tally.count("people recall", len(found), len(gold))
    tally.count("people precision", len(found), len(read))
    if found != gold.keys() or found != read.keys():
        tally.misses.append(Miss(row["id"], "people", ", ".join(gold), ", ".join(read)))
    for name in found:
        right = token_f1(gold[name] or "", read[name]) >= SAME or not (gold[name] or read[name])
        tally.count("title", right, 1)
        if not right:
            tally.misses.append(Miss(row["id"], "title", f"{name}: {gold[name]}", read[name]))


def _score_fact(row: Row, name: str, fact: Fact | None, tally: _Tally) -> None:
    gold, read = row["gold"][name] or "", fact.text if fact else ""
    right = edgeless(gold) == edgeless(read)
    if name in {"decision_by", "interview_date"}:
        right = right or token_f1(gold, read) >= SAME
    tally.count(name, right, 1)
    if not right:
        tally.misses.append(Miss(row["id"], name, gold, read))


def _score_items(row: Row, read: list[tuple[str, AnchorKind]], tally: _Tally) -> None:
    gold = list(gold_items(row["gold"]).items())
    matched = list(pairs([text for text, _ in gold], [text for text, _ in read]))
    tally.count("item recall", len(matched), len(gold))
    tally.count("item precision", len(matched), len(read))
    for i, j in matched:
        right = read[j][1] in gold[i][1]
        tally.count("kind", right, 1)
        if not right:
            kinds = "/".join(sorted(gold[i][1]))
            tally.misses.append(Miss(row["id"], "kind", f"{kinds}: {gold[i][0]}", read[j][1]))
    for i in set(range(len(gold))) - {i for i, _ in matched}:
        kinds = "/".join(sorted(gold[i][1]))
        tally.misses.append(Miss(row["id"], "item lost", f"{kinds}: {gold[i][0]}", ""))
    for j in set(range(len(read))) - {j for _, j in matched}:
        tally.misses.append(Miss(row["id"], "item too many", "", f"{read[j][1]}: {read[j][0]}"))


def _score_private(row: Row, read: list[tuple[str, AnchorKind]], tally: _Tally) -> None:
    gold = row["gold"]["private"]
    held = [text for text, kind in read if kind is AnchorKind.PRIVATE]
    matched = list(pairs(gold, held))
    tally.count("private recall", len(matched), len(gold))
    tally.count("private precision", len(matched), len(held))
    for i in set(range(len(gold))) - {i for i, _ in matched}:
        tally.misses.append(Miss(row["id"], "private lost", gold[i], ""))
    for j in set(range(len(held))) - {j for _, j in matched}:
        tally.misses.append(Miss(row["id"], "private too many", "", held[j]))


def bare(name: str) -> str:
    """The name in lower case without honorifics."""
    return _HONORIFIC.sub("", name.casefold()).strip()


def edgeless(text: str) -> str:
    """The text in lower case without marks at its ends."""
    return text.casefold().strip(" .,;:!?*'\"()-")


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def show(result: ReadingScore, *, misses: bool, write: Callable[[str], None] = print) -> None:
    """The figures as lines of a table, then the misses if asked for."""
    write(f"{result.notes} notes")
    for name, figure in result.figures().items():
        write(f"{name:<18}{figure:6.3f}")
    for miss in result.misses if misses else ():
        write(f"{miss.notes_id}  {miss.what}: {miss.gold!r} read as {miss.read!r}")


if __name__ == "__main__":
    from drafting.builtin import reader

    show(score(Path(sys.argv[1]), reader), misses="misses" in sys.argv[2:])
