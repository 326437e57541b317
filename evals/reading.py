"""How well an engine reads notes, its anchors compared with the gold of a folder: `python -m evals reading FOLDER`."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeAlias

from drafting.models import AnchorKind, Anchors, Fact, Notes
from evals.passages import SAME, gold_items, pairs, token_f1
from evals.rows import Row, check, rows
from evals.tally import Miss, Tally

_Told: TypeAlias = tuple[str, str]
"""A passage's words, and how a miss tells it."""

_HONORIFIC = re.compile(r"^(?:(?:dr|mr|mrs|ms|mx|miss|prof|professor|sr|sister)\b\.?\s+)+")


class Reader(Protocol):
    """What is scored: anything that reads notes."""

    def read(self, notes: Notes) -> Anchors:
        """The anchors of the notes."""
        ...


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


def score(folder: Path, engine: Reader) -> ReadingScore:
    """The figures of an engine on `folder/notes.jsonl` and, where there is one, `folder/plain/notes.jsonl`.

    Raises `CorpusFault` where there is no such folder: nothing read of nothing would be perfect.
    """
    check(folder)
    return score_rows(rows(folder, "notes"), engine)


def score_rows(noted: list[Row], engine: Reader) -> ReadingScore:
    """The figures of an engine on these rows of notes with gold."""
    tally = Tally()
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


def _score_row(row: Row, anchors: Anchors, tally: Tally) -> None:
    """Counts all that was read of one row of notes."""
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


def _score_people(row: Row, anchors: Anchors, tally: Tally) -> None:
    """Counts the people found and made up, and of those found the titles."""
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


def _score_fact(row: Row, name: str, fact: Fact | None, tally: Tally) -> None:
    gold, read = row["gold"][name] or "", fact.text if fact else ""
    right = edgeless(gold) == edgeless(read)
    if name in {"decision_by", "interview_date"}:
        right = right or token_f1(gold, read) >= SAME
    tally.count(name, right, 1)
    if not right:
        tally.misses.append(Miss(row["id"], name, gold, read))


def _score_items(row: Row, read: list[tuple[str, AnchorKind]], tally: Tally) -> None:
    """Counts the passages found, and of these how many have a kind that gold allows."""
    gold = [
        (words, kinds, f"{'/'.join(sorted(kinds))}: {words}")
        for words, kinds in gold_items(row["gold"]).items()
    ]
    matched = _matched(
        row,
        "item",
        [(words, told) for words, _, told in gold],
        [(words, f"{kind}: {words}") for words, kind in read],
        tally,
    )
    for i, j in matched:
        right = read[j][1] in gold[i][1]
        tally.count("kind", right, 1)
        if not right:
            tally.misses.append(Miss(row["id"], "kind", gold[i][2], read[j][1]))


def _score_private(row: Row, read: list[tuple[str, AnchorKind]], tally: Tally) -> None:
    gold = [(words, words) for words in row["gold"]["private"]]
    held = [(words, words) for words, kind in read if kind is AnchorKind.PRIVATE]
    _matched(row, "private", gold, held, tally)


def _matched(
    row: Row, what: str, gold: list[_Told], read: list[_Told], tally: Tally
) -> list[tuple[int, int]]:
    """Which passages are the same, counted; every one that has no partner is a miss, as it is told."""
    matched = list(pairs([words for words, _ in gold], [words for words, _ in read]))
    tally.count(f"{what} recall", len(matched), len(gold))
    tally.count(f"{what} precision", len(matched), len(read))
    for i in sorted(set(range(len(gold))) - {i for i, _ in matched}):
        tally.misses.append(Miss(row["id"], f"{what} lost", gold[i][1], ""))
    for j in sorted(set(range(len(read))) - {j for _, j in matched}):
        tally.misses.append(Miss(row["id"], f"{what} too many", "", read[j][1]))
    return matched


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
        write(str(miss))
