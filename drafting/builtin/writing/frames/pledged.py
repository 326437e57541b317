"""What the sender said they would send, for a later message that brings it: `send you the write-up`."""

import re
from collections.abc import Iterator

from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import tell
from drafting.models import AnchorKind, Anchors, Notes
from drafting.tellable import tellable

_SENDS = re.compile(
    r"I(?: will|['’]ll| am to|['’]m to|(?= send\b)) (?P<what>(?:send|forward|mail|e-?mail|share|show) [^,;.:]+)"
)
_OUT = re.compile(r"\w+ (?:up|off|out|away|round|around|about|in)\b")
"""What is done with nobody's hands to take it: `show up`, `send off`."""
_TO_READER = re.compile(r"\w+ you\b|.* (?:to|with) you\b")
_SAID = re.compile(
    r"\b(?:(?:said|agreed|offered|promised)\b(?: to)?|(?:told|promised) (?P<whom>\w+)(?: that)?)"
    r"(?= (?:that )?i\b| (?:send|forward|e?-?mail|share|show)\b)",
    re.IGNORECASE,
)
"""How the sender jots that it was said there, and to whom."""
_TO_OTHERS = re.compile(
    r"\w+ (?:[A-Z][\w'’-]*|(?:my|the|our) \w+) (?:my|the|an?|our|some|two|three|\d+)\b"
    r"|.* (?:to|with) (?!you\b)(?:my|the|our|his|her|their|[A-Z])",
)
"""Somebody who is not the reader, as whoever is sent it: `send HR my passport copy`."""
_WHEN = re.compile(
    r" (?:by|on|before|after|until) .*$| (?:today|tonight|tomorrow|next \w+|this \w+|first thing)\b.*$"
)
"""By when it was to go, which is over or about to be."""
_MAILS = frozenset(
    ("thank", "thanks", "note", "line", "mail", "email", "reply", "reminder", "message")
)
"""What is sent by the next mail itself and was promised to nobody."""
_WHOM = frozenset(("him", "her", "them", "you"))
_FEWEST = 3
"""Words that say what is to be sent: `send the rota`."""


def pledged(notes: Notes, anchors: Anchors, listener: Listener) -> str:
    """The first thing the sender said they would send the reader, to follow `I would`; "" where the notes have none."""
    return next(_found(notes, anchors, listener), "")


def _found(notes: Notes, anchors: Anchors, listener: Listener) -> Iterator[str]:
    for item in tellable(notes, anchors):
        if item.kind is not AnchorKind.NEXT_STEP:
            continue
        told = tell(item.model_copy(update={"said_by": ""}), listener)
        found = _SENDS.match(told.words) if told.mode is Mode.OWN else None
        what = _WHEN.sub("", found["what"]) if found else ""
        words = {word.casefold() for word in re.findall(r"\w+", what)}
        said = item.quote.words(notes)
        if (
            len(what.split()) >= _FEWEST
            and words.isdisjoint(listener.known | _MAILS)
            and _is_promise(what, said, listener)
        ):
            yield what


def _is_promise(what: str, jotted: str, listener: Listener) -> bool:
    """Whether it goes to the reader or was said there, so that it is no errand of the sender's own."""
    if _OUT.match(what) or _TO_OTHERS.match(what):
        return False
    if _TO_READER.match(what):
        return True
    said = _SAID.search(jotted)
    whom = (said["whom"] or "him").casefold() if said else ""
    return whom in _WHOM | {name.casefold() for name in listener.names}
