"""What sort of thing a jotted passage recalls, which decides what may be asked about it."""

import re
from enum import StrEnum

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import DETERMINERS, OBJECTS, PREPOSITIONS, words_in
from drafting.builtin.writing.choosing.worth import FELT, REPORTED
from drafting.models import Anchor, AnchorKind

_QUOTED = re.compile(r"[\"“‘]|(?<!\w)'")
_SAID = re.compile(r"\b(?:said|says|told|asked|asks|called|calls|goes)\b", re.IGNORECASE)
_ABOUT = re.compile(r"\basked\b", re.IGNORECASE)
_FIRST = frozenset(("i", "we"))


class Sort(StrEnum):
    """What a passage recalls."""

    DEED = "deed"
    """Something the sender did."""
    REMARK = "remark"
    """Something that was said."""
    SCENE = "scene"
    """Something that could be seen or heard."""
    FACT = "fact"
    """Something that is so."""
    QUESTION = "question"
    """A question that went wrong, and not its answer."""


def sort_of(anchor: Anchor, words: str) -> Sort:
    """The sort of the passage with these words."""
    said = words_in(words)
    if anchor.kind is AnchorKind.MISSED:
        return Sort.QUESTION if _ABOUT.search(words) else Sort.FACT
    if _QUOTED.search(words) or _SAID.search(words):
        return Sort.REMARK
    if _done_by_sender(said):
        return Sort.DEED
    if FELT.search(words) or any(verbs.is_past(word) and word not in REPORTED for word in said[1:]):
        return Sort.SCENE
    return Sort.REMARK if anchor.said_by else Sort.FACT


def _done_by_sender(said: list[str]) -> bool:
    """Whether the passage begins with the sender's deed, told or jotted."""
    if said[:1] and said[0].casefold() in _FIRST:
        return bool(said[1:]) and verbs.is_past(said[1]) and said[1] not in REPORTED
    objects = DETERMINERS | OBJECTS | PREPOSITIONS
    return verbs.is_past(said[0]) and said[0] not in REPORTED and bool(set(said[1:2]) & objects)
