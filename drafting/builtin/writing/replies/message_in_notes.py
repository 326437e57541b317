"""A message of theirs among the notes, as whoever pastes a mail into them leaves it."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from drafting.builtin.writing.replies import senders
from drafting.builtin.writing.replies.received import HEADER, MOST, received
from drafting.models import Anchors, Notes
from guardrails.words import fold, words_of

_GREETS = re.compile(
    r"^[ \t]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))(?P<whom>(?: [^\W\d_][\w.'’-]*){0,4}?)"
    r"(?:[,!:]|[ \t]*$)",
    re.IGNORECASE | re.MULTILINE,
)
"""The line in which a message greets somebody."""
_CLOSES = re.compile(
    r"^[ \t]*(?:(?:kind|best|warm|warmest|many|yours|with|all the)\b.{0,20}?)?"
    r"\b(?:regards|wishes|best|thanks|cheers|warmly|sincerely|faithfully|truly)\b\W*$(?:\n.*\S.*$)*",
    re.IGNORECASE | re.MULTILINE,
)
"""The line that closes a message, and the sender's name and post below it."""

_JOTS = re.compile(
    r"(?:^|[.!?,:;\n])\s*(?:met|spoke (?:to|with)|seen by|interviewed (?:by|with)) [A-Z]",
    re.IGNORECASE,
)
"""How notes begin to tell of a meeting."""
_SPEAKS_TO = re.compile(r"\byou(?:r|rs|rself)?\b", re.IGNORECASE)
_TELLS = re.compile(
    r"\b(?:he|she|they|[A-Z][\w'’-]+)(?: \w+){0,3}? (?:asked|asks|said|says|laughed|wanted to know|showed me)\b"
    r"|\b(?:asked|said|told me) *:"
)
"""How notes tell what somebody said."""
_MOST_GREETINGS = 12
"""Greetings of notes that are looked at."""
_LONGEST_NAME = 4
"""Words of a name below a message."""


@dataclass(frozen=True, slots=True)
class Message:
    """Characters `[start, end)` of the notes in which somebody who was met writes to the sender."""

    start: int
    end: int
    text: str
    alone: bool
    """Whether the notes hold nothing else, but for the lines above it that a mail program writes."""

    @property
    def is_asking(self) -> bool:
        """Whether it asks for something or invites the sender."""
        brought = received(self.text)
        return bool(brought.asks or brought.invited)


@lru_cache(maxsize=16)
def message_in(notes: Notes, anchors: Anchors, sender: str = "") -> Message | None:
    """The first message in the notes that somebody of the firm may have written to the sender; None without one."""
    names = {word.text for one in anchors.names for word in words_of(fold(one))}
    for found in islice(_GREETS.finditer(notes.text), _MOST_GREETINGS):
        if names & {word.text for word in words_of(fold(found["whom"]))}:
            continue
        if message := _message(notes.text, found, anchors, sender):
            return message
    return None


def _message(text: str, greeting: re.Match[str], anchors: Anchors, sender: str) -> Message | None:
    """What the greeting opens, as far as it is closed; None where it is no message, or nobody's of the firm."""
    start, last = greeting.start(), min(len(text), greeting.start() + MOST)
    closed = _CLOSES.search(text, greeting.end(), last)
    end = closed.end() if closed else last
    words = text[start:end].strip()
    if not _is_message(words, is_closed=closed is not None):
        return None
    signed = closed.group().strip().partition("\n")[2] if closed else _last_line(words)
    above = text[:start].rstrip().rpartition("\n")[2]
    if senders.is_own(greeting["whom"], words, signed, sender):
        return None
    if senders.is_strange(above, words, signed, anchors):
        return None
    beside = HEADER.sub("", text[:start]) + text[end:]
    return Message(start, end, words, alone=not beside.strip())


def _is_message(words: str, *, is_closed: bool) -> bool:
    """Whether somebody is written to, and nothing is jotted of a meeting behind what looks like a greeting."""
    if _JOTS.search(words):
        return False
    return is_closed or bool(_SPEAKS_TO.search(words) and not _TELLS.search(words))


def _last_line(words: str) -> str:
    """The name that may stand below a message."""
    line = words.rpartition("\n")[2].strip()
    return line if len(line.split()) <= _LONGEST_NAME else ""
