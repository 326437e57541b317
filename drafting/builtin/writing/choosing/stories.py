"""Whether what looks like a scene in the room belongs to a story of the sender's, which was theirs to tell."""

import re

from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.speech import is_turn
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import AnchorKind
from guardrails.words import words_of

_I_TOLD = re.compile(
    r"\b(?:I|i) (?:then |also )?(?:said|told (?!you)(?:\w+)|gave|described|explained|answered|mentioned|talked)\b"
    r"|\b(?:[Ee]xample|[Aa]nswer|[Ss]tory) (?:I|i) (?:gave|told|used)\b"
    r"|(?:^|[.;:!?]\s+)(?:said|told (?:him|her|them))\b"
)
"""How notes lead into what the sender told in the interview."""
_TURN = re.compile(r"\W*(?P<who>[A-Za-z][\w .'’-]{0,28}?)(?: \([^)]*\))?:\s")
_THIRD = frozenset(("she", "he"))
_MET = frozenset(("she", "he", "we", "us", "me", "her", "his", "you", "your"))


def own_story(telling: Telling, listener: Listener) -> bool:
    """Whether what looks like a scene in the room belongs to what the sender told there: it was theirs to tell."""
    if telling.anchor.kind is not AnchorKind.MOMENT or telling.anchor.said_by:
        return False
    before = listener.before(telling.anchor)
    turn = _TURN.match(before) if is_turn(telling.anchor, listener.notes) else None
    met = _THIRD | {"you", "your"} if turn else _MET
    if telling.mode is not Mode.THAT or _somebody(telling.words, listener, met):
        return False
    if turn:
        return listener.known.isdisjoint(turn["who"].casefold().split())
    told = [found.end() for found in _I_TOLD.finditer(before)]
    return bool(told) and not _somebody(before[told[-1] :], listener, _THIRD)


def _somebody(words: str, listener: Listener, called: frozenset[str] = _MET) -> bool:
    """Whether the words speak of anybody who was met, by name or as they are `called`."""
    said = {word.text.removesuffix("'s") for word in words_of(words)}
    return not said.isdisjoint(called | listener.known)
