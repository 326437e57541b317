"""A corpus folder as manuscripts: each letter with the notes it answers and what a careful reader found in them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from drafting.manuscripts import knowing
from drafting.models import Notes
from evals.passages import KINDS
from evals.reading import Reader
from evals.rows import Row, rows
from guardrails.manuscript import Interviewer, Manuscript, Passage, Sender, Sibling

_NO_NOTES: Row = {
    "notes": "",
    "candidate": "",
    "gold": dict.fromkeys(("company", "role", "interview_date", "decision_by"))
    | dict.fromkeys(("interviewers", *KINDS), ()),
}
"""What stands for notes, or for a part of their gold, that a folder does not have."""
_LETTER_KINDS = {"handwritten": "handwritten_note"}


def letters(folder: Path, name: str) -> Iterator[tuple[Row, Manuscript]]:
    """The letters of one file, each row with its manuscript."""
    notes = {row["id"]: row for row in rows(folder, "notes")}
    for row in rows(folder, name):
        yield row, letter(row, notes.get(row["notes_id"], _NO_NOTES))


def without_notes(folder: Path) -> int:
    """How many letters of a folder answer notes that it does not have."""
    known = {row["id"] for row in rows(folder, "notes")}
    written = (row for name in ("emails", "defects") for row in rows(folder, name))
    return sum(row["notes_id"] not in known for row in written)


def as_read(
    cases: Iterable[tuple[Row, Manuscript]], engine: Reader
) -> Iterator[tuple[Row, Manuscript]]:
    """The same letters, with people, facts and passages as an engine reads them in the notes."""
    for row, manuscript in cases:
        yield row, knowing(manuscript, engine.read(Notes.of(manuscript.notes)))


def letter(row: Row, notes: Row) -> Manuscript:
    """One letter's manuscript; people, facts and passages are those of the gold."""
    gold = _NO_NOTES["gold"] | notes["gold"]
    return Manuscript(
        to=row.get("to") or _greeted(row["body"], gold),
        subject=row["subject"] or "",
        body=row["body"],
        kind=_LETTER_KINDS.get(row["kind"]) or str(row["kind"]),
        notes=notes["notes"],
        people=tuple(Interviewer(one["name"], one["title"] or "") for one in gold["interviewers"]),
        company=gold["company"] or "",
        role=gold["role"] or "",
        met=gold["interview_date"] or "",
        decision_by=gold["decision_by"] or "",
        passages=tuple(_passages(notes["notes"], gold)),
        sender=Sender(notes["candidate"] or ""),
    )


def panel(row: Row) -> tuple[Manuscript, ...]:
    """The letters of one panel, each knowing the others."""
    found = [Sibling(one["to"], one["subject"], one["body"]) for one in row["letters"]]
    return tuple(
        Manuscript(
            one.to, one.subject, one.body, siblings=tuple(two for two in found if two is not one)
        )
        for one in found
    )


def _passages(notes: str, gold: Row) -> Iterator[Passage]:
    for name, kind in KINDS.items():
        for number, quote in enumerate(gold[name]):
            start = notes.find(quote)
            if start >= 0:
                yield Passage(f"{kind.value}-{number}", kind.value, start, start + len(quote))


def _greeted(body: str, gold: Row) -> str:
    """The interviewer whom the first line names, or the first of all; some rows do not say to whom they go."""
    greeting = body.split("\n", 1)[0]
    names = [one["name"] for one in gold["interviewers"]]
    named = (name for name in names if any(part in greeting for part in name.split()))
    return next(named, names[0] if names else "")
