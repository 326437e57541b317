"""What of the notes may be told at all, by either engine and in a question as in a letter: one rule for all."""

import re

from drafting.models import Anchor, AnchorKind, Anchors, Notes
from guardrails.words import commonness, stem, words_of

_RARE = 4.0
"""Zipf frequency below which a word is telling enough to give a private remark away."""
_SHARED = 2
"""Rare words shared with a private remark from which a passage is held back with it."""
_WAITED = re.compile(
    r"^(?:i |then )?(?:(?:e-?)?mailed|wrote|called|rang|phoned|messaged|chased|checked in|followed up)\b"
    r".*\bno (?:answer|reply|response|word|news)\b",
    re.IGNORECASE | re.DOTALL,
)
"""What happened to the sender's own messages since: `mailed 26 Sept, no answer`. The reader knows."""


def tellable(notes: Notes, anchors: Anchors) -> tuple[Anchor, ...]:
    """The anchors that touch nothing private, neither its place nor its words, and tell of the interview."""
    private = anchors.of_kind(AnchorKind.PRIVATE)
    return tuple(
        item
        for item in anchors.items
        if item.kind is not AnchorKind.PRIVATE
        and not _WAITED.match(item.quote.words(notes))
        and not any(_touches(item, secret, notes) for secret in private)
    )


def _touches(item: Anchor, secret: Anchor, notes: Notes) -> bool:
    shared = _rare(item.quote.words(notes)) & _rare(secret.quote.words(notes))
    return item.quote.overlaps(secret.quote) or len(shared) >= _SHARED


def _rare(words: str) -> set[str]:
    return {stem(word.text) for word in words_of(words) if commonness(word.text) < _RARE}
