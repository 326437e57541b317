"""Whether words can be quoted as the notes have them: whole, clean, and long enough to say something."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.prose.spelling import is_clean
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling
from guardrails.words import commonness, words_of

CONTENT = 5.3
"""Zipf frequency below which a word says what a passage is about."""
COMMON = 4.7
"""Zipf frequency that one word of a passage must stay below, or it is what any talk has; days and numbers count not."""
_SAID_SO = re.compile(
    r"[Yy]ou(?: will|['’]ll| would| must)\b"
    r"|(?:I |i )?(?:said|asked|told|minded|answered|went|got)\b|[^.]*[a-z]\. [a-z]|[^.]*\bI (?:said|told|asked)\b"
)
"""How the sender jots what went on, which says nothing to anybody else in quotation marks."""
_QUOTABLE = (4, 18)
"""Words that a jotted line may have to be quoted as one."""
_SHORTEST = 4
"""Words of a question below which it says nothing to whoever reads it again, nor does a remark in common ones."""
_MARKS = re.compile(
    r"\b(?:[Pp]lease|[Ss]?[Hh]e|[Hh]er|[Hh]im|[Hh]is|[Tt]hey)\b|[\"“”`|~^*<>{}=→\[\]:;?]|[^\x00-\u2fff]|(?<!\w)['‘]|['’](?!\w)"
)
_INTERVIEWED = re.compile(
    r"\b(?:(?:please )?tell me (?:how|about|what|why|a time)|walk me through|talk me through"
    r"|(?:we|I)(?: would|['’]d) like (?:to hear|you to)|give (?:me|us) an example)\b",
    re.IGNORECASE,
)
"""What interviewers ask of everybody, though it ends in no question mark."""
_INTRODUCES = re.compile(
    r"(?:hi|hello|welcome|thanks for|thank you for|good (?:morning|afternoon))\b|(?:I['’]m|I am|my name is|this is)"
    r" (?:the |an? |your )?(?:[\w ]{0,24}\b(?:manager|director|lead|head|officer|owner|chief|supervisor|partner)\b)",
    re.IGNORECASE,
)
"""How somebody says good day, or who they are."""
_NARRATED = re.compile(
    r"\b(?:he|she|they|I) (?:said|told|asked|answered)\b|^(?:he|she) [a-z]+ me\b"
)
"""How the sender tells of a talk, which is nobody's words there."""


def is_a_line(jotted: str) -> bool:
    """Whether jotted words can be quoted as they are: nothing told of a talk, no abbreviation, no verb left hanging."""
    whole = not _SAID_SO.match(jotted) and _quotable(jotted) and spelled_out(jotted) == jotted
    return whole and verbs.base_of_third(jotted.split(maxsplit=1)[0].lower()) is None


def says_nothing(telling: Telling) -> bool:
    """Whether words to be quoted are a snatch, or a question that could be put about anything: `can I ask you?`."""
    if telling.mode not in {Mode.SPEECH, Mode.QUESTION}:
        return False
    own = [commonness(word.text) for word in words_of(telling.words)]
    if telling.mode is Mode.QUESTION:
        return len(own) < _SHORTEST or min(own) >= CONTENT
    idle = _INTERVIEWED.search(telling.words) or _INTRODUCES.match(telling.words)
    if idle or _NARRATED.search(telling.words):
        return True
    return len(own) < _SHORTEST and min(own, default=CONTENT) >= COMMON


def _quotable(words: str) -> bool:
    """Whether jotted words can stand in quotation marks as they are: long enough to say something, and whole."""
    few = not _QUOTABLE[0] <= len(words.split()) <= _QUOTABLE[1]
    return (
        not few
        and is_clean(words)
        and not _MARKS.search(words)
        and words.count("(") == words.count(")")
    )
