"""The develop notes with their labels as anchors, so that the writer is tried apart from the reader."""

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from drafting.models import Anchor, AnchorKind, Anchors, Fact, Facts, Notes, Person, Profile
from evals.passages import KINDS

DEVELOP = Path(__file__).parents[1] / "evals" / "corpus" / "develop"
SENDERS = frozenset((AnchorKind.STRENGTH, AnchorKind.MISSED, AnchorKind.MOTIVATION))


@dataclass(frozen=True)
class Jotted:
    """One interview's notes, what is labelled in them, and who wrote them."""

    id: str
    notes: Notes
    anchors: Anchors
    profile: Profile


@cache
def jotted() -> tuple[Jotted, ...]:
    """Every develop row."""
    lines = [
        line
        for name in ("notes.jsonl", "plain/notes.jsonl")
        for line in (DEVELOP / name).read_text("utf-8").splitlines()
    ]
    return tuple(_jotted(json.loads(line)) for line in lines)


def row(name: str) -> Jotted:
    """The row of that id."""
    return next(one for one in jotted() if one.id == name)


def _jotted(data: dict[str, Any]) -> Jotted:
    notes, gold = Notes.of(data["notes"]), data["gold"]
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
    items = tuple(
        Anchor(
            id=f"{label}-{place}",
            kind=kind,
            quote=quote,
            said_by=_said_by(notes, quote, kind, people),
        )
        for label, kind in KINDS.items()
        for place, words in enumerate(gold[label])
        if (quote := notes.find(words)) is not None
    )
    ordered = tuple(sorted(items, key=lambda item: item.quote.start))
    anchors = Anchors(people=people, facts=facts, items=ordered)
    return Jotted(data["id"], notes, anchors, Profile(name=data["candidate"]))


def _fact(notes: Notes, text: str | None) -> Fact | None:
    return Fact(text=text, quote=notes.find(text)) if text else None


def _said_by(notes: Notes, quote: Any, kind: AnchorKind, people: tuple[Person, ...]) -> str:
    """Whoever the line names before the passage ends; a rough guess is enough to write by."""
    if kind in SENDERS:
        return ""
    line = notes.text[notes.text.rfind("\n", 0, quote.start) + 1 : quote.end].lower()
    for person in people:
        if any(
            len(part) > 2 and re.search(rf"\b{re.escape(part.lower())}\b", line)
            for part in person.name.split()
        ):
            return person.name
    return ""
