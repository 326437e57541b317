"""What of the notes may be told at all, by either engine and in a question as in a letter: one rule for all."""

import re
from functools import lru_cache

from drafting.models import Anchor, AnchorKind, Anchors, Notes
from guardrails.words import commonness, stem, words_of

_RARE = 4.0
"""Zipf frequency below which a word is telling enough to give a private remark away."""
_PLACE = re.compile(r"(\b[Aa]t (?:the )?[A-Z][\w'’-]+)((?: [A-Z][\w'’-]+)+)")
"""Where something was, whose name alone gives nothing away: `at Porto Nuovo`."""
_NAME = 3.0
"""Zipf frequency below which a word of it is but a name: a `Tribunal` or a `Hospice` tells what it is."""
_SHARED = 2
"""Rare words shared with a private remark from which a passage is held back with it."""
_WAITED = re.compile(
    r"^(?:i |then )?(?:(?:e-?)?mailed|wrote|called|rang|phoned|messaged|chased|checked in|followed up)\b"
    r".*\bno (?:answer|reply|response|word|news)\b",
    re.IGNORECASE | re.DOTALL,
)
"""What happened to the sender's own messages since: `mailed 26 Sept, no answer`. The reader knows."""

_CORRESPONDENCE = re.compile(
    r"^(?:and |but |so |still |then |just |also )*(?:i |i['’]ve |ive )?(?:have |had )?(?:"
    r"(?:sent|mailed|e-?mailed|wrote|posted)\b.{0,24}\bthank[- ]?yous?\b"
    r"|(?:not|n['’]t|nt|haven['’]?t|hvnt|hadn['’]t|(?:have|has) not)(?: yet)? heard"
    r"(?:\W*$| (?:anything|back|from|a thing|a word|yet|since|nothing))"
    r"|heard nothing\b|no (?:answer|reply|word|response) (?:yet|since|so far)\b"
    r"|(?:really |just )?(?:do not|don['’]?t|did not|didn['’]?t) want (?:it |this |the (?:letter|mail|note) )?to "
    r"(?:sound|seem|come (?:across|over)|look (?:like|as|pushy|needy|desperate)|appear|nag|chase|pester|bother"
    r"|be (?:a )?(?:pest|pushy|nag|nuisance|annoying|bother))"
    r"|want (?:it|this|the (?:letter|mail|note)|to) (?:to )?(?:sound|come (?:across|over)|read)\b"
    r"|hope (?:i|this|it) (?:do not|don['’]?t|does not|doesn['’]?t) (?:sound|seem|come across)"
    r"|how (?:do|should|can) i (?:chase|follow up|nudge|remind|write to)\b)",
    re.IGNORECASE,
)
"""What the sender notes about the mails themselves: a thank-you sent, silence since, how they want to sound."""
_MANNER = re.compile(
    r"(?P<who>[\w'’-]+(?: [A-Z][\w'’-]+)?)(?:['’]s| is| was| seems| seemed| looked| came across(?: as)?)? "
    r"(?:(?:v|very|a bit|bit|so|quite|really|rather|pretty|super|too|kind of|fairly|a little) )*"
    r"(?:dry|quiet|nice|lovely|friendly|kind|sweet|stern|strict|serious|funny|grumpy|gruff|cold|cool|warm|sharp|shy"
    r"|intense|formal|chatty|blunt|brusque|abrupt|curt|scary|intimidating|polite|smart|clever|young|old|tall|short|loud|posh"
    r"|stiff|distant|distracted|bored|nervous|awkward|odd|weird|strange|hard to read|laid[- ]back|relaxed|reserved"
    r"|soft[- ]spoken)"
    r"(?:(?: and|,| but) (?:v |very |a bit |quite )?[\w-]+)?[\W]*",
    re.IGNORECASE,
)
"""A remark on what somebody is like."""


def about_mails(words: str) -> bool:
    """Whether the words are about the sender's messages rather than the interview."""
    return bool(_WAITED.match(words) or _CORRESPONDENCE.match(words))


def on_manner(words: str, anchors: Anchors) -> bool:
    """Whether the words only say what an interviewer is like as a person."""
    found = _MANNER.fullmatch(words)
    known = {part.casefold() for one in anchors.people for part in one.name.split()}
    return found is not None and not (known | _PERSONS).isdisjoint(found["who"].casefold().split())


_PERSONS = frozenset({"he", "she", "he's", "she's", "he’s", "she’s"})


@lru_cache(maxsize=64)
def tellable(notes: Notes, anchors: Anchors) -> tuple[Anchor, ...]:
    """The anchors that touch nothing private, neither its place nor its words, and tell of the interview."""
    private = anchors.of_kind(AnchorKind.PRIVATE)
    known = _names(anchors)
    return tuple(
        item
        for item in anchors.items
        if item.kind is not AnchorKind.PRIVATE
        and not about_mails(item.quote.words(notes))
        and not on_manner(item.quote.words(notes), anchors)
        and not any(_touches(item, secret, notes, known) for secret in private)
    )


def _names(anchors: Anchors) -> frozenset[str]:
    """The stems of what those who were met are called, which give no remark away."""
    called = (f"{one.name} {one.title} {one.called}" for one in anchors.people)
    return frozenset(stem(word.text) for words in called for word in words_of(words))


def _touches(item: Anchor, secret: Anchor, notes: Notes, known: frozenset[str]) -> bool:
    shared = (_rare(item.quote.words(notes)) & _rare(secret.quote.words(notes))) - known
    return item.quote.overlaps(secret.quote) or len(shared) >= _SHARED


def _rare(words: str) -> set[str]:
    """The telling words of a passage; the name of a place counts once, however many mere names it has."""
    plain = _PLACE.sub(lambda found: found[1] + _telling(found[2]), words)
    return {stem(word.text) for word in words_of(plain) if commonness(word.text) < _RARE}


def _telling(names: str) -> str:
    """The words of a place's name that are words besides."""
    return "".join(f" {one}" for one in names.split() if commonness(one.casefold()) >= _NAME)
