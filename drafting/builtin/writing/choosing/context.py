"""Which passages leave their reader in the dark, because what they answer cannot be told or the reader was there."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.repairs.asked import answers_in_talk
from drafting.builtin.writing.repairs.lone_answers import puzzles
from drafting.builtin.writing.telling.deeds import came_out
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling

_DEEDS = frozenset(("strength", "another_strength"))
_ELSEWHERE = re.compile(
    r"\b(?:at|in|for|with|on|from) (?:(?:the|my|our|a|an|his|her) )?(?:[a-z-]+ )?[A-Z]"
    r"|\bmy (?:last|old|former|previous|current|first|own|team|\w+['’]s)\b"
    r"|\b(?:years?|months?|weeks?|summers?|winters?|seasons?|terms?|nights?|twice|every|each)\b"
    r"|\b(?:19|20)\d\d\b|\. [A-Z]|\bwhen\b|\bas an? |\bfrom (?:\w+ )?\w+ \w+ to\b"
    r"|\bby (?:a (?:third|half|quarter)|half|\d)"
)
"""Where or when else something was done, or what it led to."""
_MORE = re.compile(r",|;|\band\b|\bwhich\b")
"""Where a deed may go on to what came of it."""
_TOLD = re.compile(
    r"\b(?:said|sd|told|tell|mentioned|explained|described|talked|answered?|asked|me|mine|my \w+|offered|example|cv"
    r"|used to|experience|before|previously|worked|job)\b",
    re.IGNORECASE,
)
"""What says that the sender told of it there."""
_BRIEF = 9
"""Words of a deed that says no more than that it was done."""
_NEAR = 80
"""Characters before a deed in which the notes would say that it was told."""


def is_dark(part: str, telling: Telling, listener: Listener, *, soon: bool, tied: bool) -> bool:
    """Whether the passage says too little there: `soon` after the interview, or `tied` to no problem that was told."""
    if part == "strength_alone" and answers_in_talk(telling.anchor, listener):
        return True
    if part == "repair":
        return soon and puzzles(telling, listener)
    return part in _DEEDS and soon and not tied and done_there(telling, listener)


def done_there(telling: Telling, listener: Listener) -> bool:
    """Whether a deed may as well have been done in the interview itself: no place, no time, no outcome, not told there.

    `I taught a half-hour lesson` is no news to whoever sat in on it.
    """
    words = telling.words
    past = re.match(r"(?:I|we) (?P<verb>[a-z]+)\b", words)
    long = len(words.split()) > _BRIEF
    if long or telling.mode is not Mode.OWN or not past or not verbs.is_past(past["verb"]):
        return False
    quote = telling.anchor.quote
    around = listener.notes.text[max(quote.start - _NEAR, 0) : quote.end].rpartition("\n\n")[2]
    return not (
        _ELSEWHERE.search(words)
        or any(map(came_out, _MORE.split(words)[1:]))
        or _TOLD.search(around)
    )
