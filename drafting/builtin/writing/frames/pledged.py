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
_WHEN = re.compile(
    r" (?:by|on|before|after|until) .*$| (?:today|tonight|tomorrow|next \w+|this \w+|first thing)\b.*$"
)
"""By when it was to go, which is over or about to be."""
_MAILS = frozenset(
    ("thank", "thanks", "note", "line", "mail", "email", "reply", "reminder", "message")
)
"""What is sent by the next mail itself and was promised to nobody."""
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
        if len(what.split()) >= _FEWEST and words.isdisjoint(listener.known | _MAILS):
            yield what
