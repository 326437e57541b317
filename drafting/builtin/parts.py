"""The parts of a letter: which passages serve each, how far it reaches for them, and what belongs elsewhere."""

import re

from drafting.builtin.manner import Mode
from drafting.builtin.selection import Reach
from drafting.builtin.telling import Telling
from drafting.models import AnchorKind, Kind

SERVING = {
    "memory": (AnchorKind.MOMENT,),
    "topic": (AnchorKind.TOPIC,),
    "problem": (AnchorKind.PROBLEM,),
    "strength": (AnchorKind.STRENGTH,),
    "repair": (AnchorKind.MISSED,),
    "motive": (AnchorKind.MOTIVATION,),
    "another_topic": (AnchorKind.TOPIC, AnchorKind.MOMENT),
    "another_problem": (AnchorKind.PROBLEM,),
    "another_strength": (AnchorKind.STRENGTH,),
    "strength_alone": (AnchorKind.STRENGTH,),
    "next": (AnchorKind.NEXT_STEP,),
}
"""The parts of a letter that rest on passages, and the kinds of passage that serve."""
NAMED = (AnchorKind.TOPIC, AnchorKind.PROBLEM)
"""What a later message may name once more, in a few words, when it has nothing new to tell."""
WISHES = frozenset((AnchorKind.MOTIVATION, AnchorKind.NEXT_STEP))
"""What says nothing of the talk."""
SPARE = frozenset(("next", "motive", "another_topic", "another_problem", "another_strength"))
"""Parts that are spare in every kind of message."""
SOON = frozenset((Kind.THANK_YOU, Kind.HANDWRITTEN_NOTE, Kind.HR_FORWARD, Kind.LINKEDIN_NOTE))
"""Messages that go out within a day, when `next week` still means what the notes mean."""

NEAR = (Reach(mine=True), Reach())
"""What a part reaches for: the reader's own and what is dealt to them, then what nobody is known to have said."""
FURTHER = (
    Reach(others=True),
    Reach(others=True, poverty=2),
    Reach(others=True, taken=True),
    Reach(others=True, taken=True, poverty=3),
)
"""What a letter reaches for, one more at a time, that would otherwise rest on nothing or be too short."""

_RIVAL = re.compile(
    r"\b(?:offer(?:s|ed)?|another (?:firm|job|company|place)|other job|answer (?:them|by|in)|appointed"
    r"|first choice|unsuccessful|in touch)\b",
    re.IGNORECASE,
)
"""Next steps that belong to another message than the one that looks ahead: rival offers, answers due, refusals."""
_DECIDES = re.compile(
    r"\b(?:decides?|decision|hear|lets? me know|ring|call|phone|answer|reply|outcome|tell me|tell people)\b"
)
"""Next steps that say when an answer comes."""
_DID = re.compile(r"you (?:asked|said|told|showed|walked|gave|took|let|had me|made|called)\b")
"""What the reader did in the room: remembered, not learned."""
_CHOICE = re.compile(r"\b(?:first|top|second) choice\b|\b(?:other|another) offer", re.IGNORECASE)
"""What is said only where the person has ticked it as true."""
_SHORT = 26
"""Words of a deed that still fits into one sentence with the problem it answers."""
_NAME = 6
"""Words of something that is no more than named."""


def elsewhere(part: str, telling: Telling, *, dated: bool) -> bool:
    """Whether the passage belongs into another message, or is said in a closing line that is `dated`."""
    if _CHOICE.search(telling.words):
        return True
    closing = dated and _DECIDES.search(telling.words)
    return part == "next" and bool(_RIVAL.search(telling.words) or closing)


def remembered(part: str, telling: Telling) -> bool:
    """Whether what is listed as a topic is something the reader did."""
    return part == "topic" and _DID.match(telling.words) is not None


def joins(telling: Telling) -> bool:
    """Whether the deed can follow what it answers after a semicolon."""
    alone = not re.search(r"[.;:“]", telling.words)
    return telling.mode is Mode.OWN and alone and len(telling.words.split()) <= _SHORT


def names(telling: Telling) -> bool:
    """Whether the passage is the short name of something."""
    return telling.mode is Mode.NOUN and len(telling.words.split()) <= _NAME
