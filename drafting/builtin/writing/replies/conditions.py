"""What the sender's yes is tied to: what they jotted to ask of whoever offers, and a condition in other words."""

import re
from functools import cache

from drafting.builtin.dates import date_spans
from drafting.builtin.phrasebook import phrases
from drafting.builtin.writing.replies.noted import free
from drafting.models import AnchorKind, Anchors, Notes
from drafting.tellable import tellable

_LONGEST = 8_000
"""Characters at the end of the notes in which an offer is looked for, since it came last."""


def jotted(notes: Notes, anchors: Anchors) -> str:
    """The lines of the notes that speak of an offer or a yes, and the sender's errands, nothing private among them."""
    end = len(notes.text)
    shown = free(notes, anchors, max(0, end - _LONGEST), end).splitlines()
    lines = (one for one in shown if _pattern("about").search(one))
    steps = (one for one in tellable(notes, anchors) if one.kind is AnchorKind.NEXT_STEP)
    return "\n".join((*lines, *(one.quote.words(notes) for one in steps)))[:_LONGEST]


def questions(words: str) -> tuple[str, ...]:
    """What the sender has jotted to ask, as clauses: `which sizes they need`, `whether the start can move`."""
    found = (_clause(one) for one in _pattern("ask").finditer(words))
    return tuple(
        dict.fromkeys(re.sub(r"^if\b", "whether", one, flags=re.IGNORECASE) for one in found)
    )


def requests(words: str) -> tuple[str, ...]:
    """What the sender has jotted to ask for or to be done: `for two days at home`, `them to move the start`."""
    found = (_clause(one) for one in _pattern("request").finditer(words))
    return tuple(dict.fromkeys(one for one in found if not _is_time(one)))


def is_conditional(words: str) -> bool:
    """Whether a yes of the sender's has a condition: `I'll accept if they move the start`."""
    return _pattern("tied").search(words) is not None


def _clause(found: re.Match[str]) -> str:
    return found["what"].strip(" ,?")


def _is_time(request: str) -> bool:
    """Whether nothing but a day is asked for, by which the sender would answer."""
    bare = re.sub(r"^(?:(?:him|her|them) )?for (?:the )?", "", request)
    return any(found.start() == 0 for found in date_spans(bare))


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(phrases("received")["conditions"][name], re.IGNORECASE | re.MULTILINE)
