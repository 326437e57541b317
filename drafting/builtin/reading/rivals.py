"""Which days belong to an offer from somewhere else, so that the employer of the notes does not decide on them."""

import re

from drafting.builtin.owed import owes
from drafting.models import Fact, Person
from guardrails.words import fold

_STOP = re.compile(r"[.;!?\n]")
_NEAR = 200
"""Characters at either side of a day that may speak of another employer."""
_PLACES = (
    "firm|place|company|employer|lot|job|shop|school|hospital|practice|outfit|studio|agency|charity"
    "|council|trust|hotel|bank|station|contractor"
)
_OTHER = re.compile(
    r"\b(?:another|other|rival|second|competing) (?:job |written |firm )?offer\b|\ba (?:rival|competitor)\b"
    rf"|\b(?:another|a different|a rival|the other|a second) (?:[a-z]+ )?(?:{_PLACES})\b"
    r"|\b(?:offer(?:ed)?|job) (?:(?:me )?a (?:job|post|role) )?(?:from )?(?:elsewhere|somewhere else)\b",
    re.IGNORECASE,
)
"""Words that only another employer is spoken of with."""
_NAME = (
    r"(?!(?i:they|s?he|it|who|we|you|i|hr|the|my|their|her|his)\b)[A-Z][\w&'’-]*"
    r"(?: (?:(?:&|and|of|the) )?[A-Z][\w&'’-]*){0,3}"
)
_LOWER = (
    r"(?!(?:the|my|your|h[ei][rms]?|them|us|hr|an?|this|that|work)\b)[a-z][\w'’-]*"
    r"(?: (?!by|to|on|and|they|for|must|have|until|expires)[a-z]+)?"
)
_FROM = re.compile(
    rf"(?i:\boffer (?:in hand |on the table )?(?:from|with|at)) (?P<who>{_NAME}|{_LOWER})"
)
_HAS_OFFERED = re.compile(
    rf"\b(?P<who>{_NAME}) (?:(?:have|has|had) (?:just |now |also )?|['’]ve |just |also )?"
    r"(?:offered me|made (?:me )?an offer|(?:gave|given) me (?:un)?til)"
)


def of_another(
    text: str, start: int, end: int, employer: Fact | None, people: tuple[Person, ...]
) -> bool:
    """Whether the sender owes an answer by the day at `[start, end)` to somebody else than the employer."""
    if not owes(text, start, end):
        return False
    before = text[max(0, start - _NEAR) : start].rpartition("\n\n")[2]
    behind = _STOP.split(text[end : end + _NEAR])[0]
    if _OTHER.search(before) or _OTHER.search(behind):
        return True
    known = {fold(word) for one in people for word in f"{one.name} {one.called}".split()}
    known.update(fold(word) for word in (employer.text.split() if employer else ()))
    named = (found["who"] for cue in (_FROM, _HAS_OFFERED) for found in cue.finditer(before))
    return employer is not None and any(
        known.isdisjoint(fold(word) for word in who.split()) for who in named
    )
