"""Whom `they` and `their` stand for in a clause: the company that the letter goes to, or others named before."""

import re

from drafting.builtin.prose.finite import PLURALS, is_plural

_COMPANY = {"their": "your", "theirs": "yours"}
_TO_THEM = re.compile(r"\b(?P<verb>told|asked|showed|gave|talked|sent) them\b")
_THEY = re.compile(r"^((?:you (?:said|say|mentioned|told me)(?: that)? )?)they\b", re.IGNORECASE)
"""The company as its people speak of it, at the start or in `you said they recruit in May`."""
_THEY_WANT = re.compile(r"(?<=\band )they(?= (?:want|need|would like|hope for|aim for|expect) \d)")
"""The company, where nothing that goes before could want anything: `the run takes 9 days, and they want 6`."""
_MAY_WANT = re.compile(
    r"\b(?:\w+(?:ers?|ors?|ents?|ants?|ists?|ees?|men|ians?)|people|staff|kids|children|family|families|folk|team|bank"
    r"|union|board|council|guests?|firm|company|agency|parish|school|hospital|club|couple)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"\bat (?:the )?[A-Z]")
_EACH = re.compile(
    r"\b(?:every|each|any|no) (?!(?:day|morning|afternoon|evening|night|shift|week|month|quarter|season|term|year|time"
    r"|hour|one|single|other|\w+day)\b)[a-z]+",
    re.IGNORECASE,
)
"""One of several, of whom `their` may be: `they know every regular by their dog`."""
_TWO = re.compile(r"\band (?!(?:I|i|we|you|it|they|he|she)\b)")
"""Two who are named together, and no second clause."""


def with_company(said: str) -> str:
    """`they` who begin a clause, and whom the sender told, are the company; `their` unless others stand before it."""
    said = _TO_THEM.sub(lambda found: _to_you(found, said), said)
    said = re.sub(r"\blike theirs\b", "like yours", said)
    said = _THEY.sub(r"\1you", said)
    want = _THEY_WANT.search(said)
    if want and not _MAY_WANT.search(said[: want.start()]):
        said = f"{said[: want.start()]}you{said[want.end() :]}"
    for old, new in _COMPANY.items():
        place = re.search(rf"\b{old}\b", said)
        if place and not _several(said[: place.start()]):
            said = said[: place.start()] + new + said[place.end() :]
    return said


def _to_you(found: re.Match[str], said: str) -> str:
    """`told you` for `told them`, unless others were named, or a place, whose people they may be."""
    before = said[: found.start()]
    theirs = _ELSEWHERE.search(before) or _several(before)
    return found.group() if theirs else f"{found['verb']} you"


def others_unnamed(clause: str) -> bool:
    """Whether something is theirs and nobody in the clause is named as several: `I keep their birthdays`."""
    owned = re.search(r"\btheirs?\b", clause)
    return owned is not None and not _several(clause[: owned.start()])


def _several(before: str) -> bool:
    """Whether others stand before `their`, of whom it may be: `regulars`, `every farmer`."""
    if _EACH.search(before):
        return True
    if _TWO.search(before):
        return True
    earlier = re.findall(r"[a-z'-]+", before.lower())
    loose = PLURALS | {"nobody", "everyone", "everybody", "someone", "person", "who", "all"}
    return any(word in loose or is_plural(word) for word in earlier)
