"""The notes of a corpus folder with their gold as anchors, so that writing is tried apart from reading."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from drafting.models import SENDERS_OWN, Anchor, Anchors, Fact, Facts, Notes, Person, Profile, Quote
from evals.passages import KINDS
from evals.rows import Row, rows

_SHORTEST = 3
"""Letters of a name's part by which a line is taken to name somebody."""


@dataclass(frozen=True)
class Noted:
    """One interview's notes, what gold finds in them, and who wrote them."""

    id: str
    notes: Notes
    anchors: Anchors
    profile: Profile


def noted(folder: Path) -> tuple[Noted, ...]:
    """Every row of `notes.jsonl`, here and in `plain/`."""
    return tuple(map(_noted, rows(folder, "notes")))


def _noted(row: Row) -> Noted:
    """One row with its gold as anchors."""
    notes, gold = Notes.of(row["notes"]), row["gold"]
    people = tuple(
        Person(name=one["name"], title=one["title"] or "", quote=notes.find(one["name"]))
        for one in gold["interviewers"]
    )
    facts = Facts(
        company=_fact(notes, gold["company"]),
        role=_fact(notes, gold["role"]),
        met=_fact(notes, gold["interview_date"]),
        decision_by=_fact(notes, gold["decision_by"]),
    )
    items = sorted(_items(notes, row, people), key=lambda item: item.quote.start)
    anchors = Anchors(people=people, facts=facts, items=tuple(items))
    return Noted(row["id"], notes, anchors, Profile(name=row["candidate"] or ""))


def _fact(notes: Notes, text: str | None) -> Fact | None:
    return Fact(text=text, quote=notes.find(text)) if text else None


def _items(notes: Notes, row: Row, people: tuple[Person, ...]) -> Iterator[Anchor]:
    for label, kind in KINDS.items():
        for place, words in enumerate(row["gold"][label]):
            quote = notes.find(words)
            if quote:
                sayer = "" if kind in SENDERS_OWN else _said_by(notes, quote, people)
                yield Anchor(id=f"{label}-{place}", kind=kind, quote=quote, said_by=sayer)


def _said_by(notes: Notes, quote: Quote, people: tuple[Person, ...]) -> str:
    """Whoever the line names before the passage ends; a rough guess is enough to write by."""
    line = notes.text[notes.text.rfind("\n", 0, quote.start) + 1 : quote.end].lower()
    return next((person.name for person in people if _names(line, person)), "")


def _names(line: str, person: Person) -> bool:
    parts = [part for part in person.name.lower().split() if len(part) >= _SHORTEST]
    return any(re.search(rf"\b{re.escape(part)}\b", line) for part in parts)
