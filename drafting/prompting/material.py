"""What a model is shown: notes in pieces, and the passages a letter may rest on, framed so that they stay data."""

import re
from collections.abc import Iterable, Iterator

from drafting.calendar import deciding
from drafting.models import (
    Anchor,
    AnchorKind,
    Anchors,
    Brief,
    Facts,
    Kind,
    Letter,
    Notes,
    Profile,
)
from drafting.tellable import tellable

PIECE = 6_000
"""Characters of notes that are read at once: about 1 500 tokens, which leaves room in a window of 8 000."""

_BORDERS = (
    re.compile(r"\n\s*\n"),
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?])\s"),
    re.compile(r"\s"),
)


def pieces_of(text: str, size: int = PIECE) -> Iterator[tuple[int, int]]:
    """The text as stretches `[start, end)` of at most `size`, cut at paragraphs, else lines, sentences or words."""
    start = 0
    while len(text) - start > size:
        end = _border(text, start, start + size)
        yield start, end
        start = end
    if text[start:].strip():
        yield start, len(text)


def _border(text: str, start: int, end: int) -> int:
    """The best place to cut in the second half of a stretch; its end when there is none."""
    for border in _BORDERS:
        found = [cut.end() for cut in border.finditer(text, start + (end - start) // 2, end)]
        if found:
            return found[-1]
    return end


def frame(*texts: str) -> dict[str, str]:
    """Markers that occur in none of the texts, so that nothing in these can close the frame around them."""
    number = 1
    while any(f"material-{number}" in text for text in texts):
        number += 1
    return {"opening": f"<material-{number}>", "closing": f"</material-{number}>"}


def for_letter(notes: Notes, anchors: Anchors, profile: Profile, brief: Brief) -> str:
    """Everything a letter may rest on, as text; nothing else of the notes."""
    missed = () if brief.repair else (AnchorKind.MISSED,)
    items = [item for item in tellable(notes, anchors) if item.kind not in missed]
    free = [item for item in items if item.id not in brief.taken] or items
    parts = (
        ("The reader", _reader(anchors, brief)),
        ("The sender", profile.name),
        ("Stance", ", ".join(filter(None, (brief.stance, *brief.ticked)))),
        ("The message that is answered", brief.received),
        ("The interview", _occasion(notes, anchors.facts, brief.kind)),
        ("What the sender says of themselves", _listed(profile.facts)),
        ("Passages from the sender's notes", passages(notes, free)),
        ("Already said in earlier messages, not to be repeated", _earlier(brief.earlier)),
    )
    return "\n\n".join(f"{title}:\n{text}" for title, text in parts if text)


def beside_notes(brief: Brief) -> tuple[str, ...]:
    """The texts of a letter's material that are others' or were written before: not notes, and not the profile."""
    return (brief.received, *(text for one in brief.earlier for text in (one.subject, one.body)))


def passages(notes: Notes, items: Iterable[Anchor]) -> str:
    """The items a line each: what kind, who said it, and the words."""
    return _listed(_passage(item, notes) for item in items)


def _passage(item: Anchor, notes: Notes) -> str:
    said = f", {item.said_by}" if item.said_by else ""
    return f"({item.kind.value.replace('_', ' ')}{said}) {_one_line(item.quote.words(notes))}"


def _reader(anchors: Anchors, brief: Brief) -> str:
    for person in anchors.people:
        if person.name.casefold() == brief.to.casefold():
            called = f"likes to be called {person.called}" if person.called else ""
            return ", ".join(filter(None, (person.name, _one_line(person.title), called)))
    return brief.to


def _occasion(notes: Notes, facts: Facts, kind: Kind) -> str:
    owed = deciding.owed(notes, facts) if kind is Kind.OFFER_REPLY else None
    known = (
        ("company", facts.company),
        ("role", facts.role),
        ("date", facts.met),
        ("they decide", deciding.theirs(notes, facts)),
        ("they want the sender's answer", owed),
    )
    return _listed(f"{name}: {_one_line(fact.text)}" for name, fact in known if fact)


def _earlier(letters: tuple[Letter, ...]) -> str:
    return "\n\n".join(f"{letter.subject}\n{letter.body}" for letter in letters)


def _listed(lines: Iterator[str] | tuple[str, ...]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _one_line(text: str) -> str:
    return " ".join(text.split())
