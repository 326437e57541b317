"""What a text states of its own, without what it only says back of a message: `you asked whether I drive`."""

import re
from functools import lru_cache

from guardrails.substance.retold import folded

_TO_ITS_END = (
    r"(?:(?!(?:,|\s(?:and|but|so),?)\s(?:(?:and|but|so)\s)?I(?:['’]d| would| am able to| can| could)\b)"
    r"[^.;!?\n])*"
)
"""All of a clause, up to what the sender can do: `you want me by May, and I can start`."""
_SAID_BACK = re.compile(
    r"[“\"][^“”\"\n]*[”\"]"
    r"|\b(?:you|they|he|she|your (?:message|letter|e-?mail|note))(?:['’]d| would| also| have| had| kindly)*"
    r" (?:ask|offer|propose|suggest|invit|wonder|write|wrote|sa(?:id|y)|mention|want|need|like to|require|request"
    rf"|enquire|inquire)\w*\b{_TO_ITS_END}"
    rf"|\b(?:whether|asking (?:me|if|about)|(?:asked|know|wondering) if)\b{_TO_ITS_END}",
    re.IGNORECASE,
)
"""Words that are quoted, or told of as somebody's question or offer, to the end of their clause."""
_QUESTION = re.compile(r"(?<![^.;!?\n])[^.;!?\n]*\?")
_CLAUSE = re.compile(r"[^.,:;!?\n]+")
_STATES = re.compile(
    r"\b(?:I|we)(?:['’]\w+)? \w+|\bmy (?:\w+ ){1,4}?(?:is|are|was|were|has|have|ends?|starts?|runs?)\b"
    r"|^\W*(?:yes|no)\b.*\w|\b\w+ (?:is|are|works?|suits?)\b|^\W*please \w+ \w+",
    re.IGNORECASE,
)
"""What says something of the sender's, or takes what was offered."""


@lru_cache(maxsize=256)
def stated(text: str) -> str:
    """The text without what it says back."""
    return _SAID_BACK.sub(" ", text)


def answered(text: str) -> str:
    """The same without the questions that it puts itself: what answers anything."""
    return _QUESTION.sub(" ", stated(text))


def states(text: str) -> bool:
    """Whether a text says something of its own."""
    return _STATES.search(stated(text)) is not None


def takes(text: str, other: str) -> bool:
    """Whether a text has a clause word for word by which the other answers something."""
    clauses = (one.group() for one in _CLAUSE.finditer(answered(other)))
    return any(folded(one) in folded(text) for one in clauses if states(one))
