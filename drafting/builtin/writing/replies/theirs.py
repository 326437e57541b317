"""A message of theirs among the notes, as whoever pastes a mail into them leaves it."""

import re
from dataclasses import dataclass
from functools import lru_cache

from drafting.builtin.writing.replies.received import HEADER, MOST, received
from drafting.models import Notes
from guardrails.words import fold, words_of

_GREETS = re.compile(
    r"^[ \t]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))(?P<whom>(?: [\w.'’-]+){0,4}?)"
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
def theirs(notes: Notes, met: tuple[str, ...]) -> Message | None:
    """The first message in the notes that greets none of those who were `met`; None where they hold none."""
    text = notes.text
    names = {word.text for one in met for word in words_of(fold(one))}
    for found in _GREETS.finditer(text):
        if not names & {word.text for word in words_of(fold(found["whom"]))}:
            start, last = found.start(), min(len(text), found.start() + MOST)
            closed = _CLOSES.search(text, found.end(), last)
            end = closed.end() if closed else last
            beside = HEADER.sub("", text[:start]) + text[end:]
            return Message(start, end, text[start:end].strip(), alone=not beside.strip())
    return None
