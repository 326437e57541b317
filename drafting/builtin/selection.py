"""Which passages a letter rests on: never a private one, the reader's own first, the free ones before the taken."""

from collections.abc import Iterable

from drafting.builtin.telling import Listener, Mode, Telling, tell
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Notes
from guardrails.words import commonness, stem, words_of

_RARE = 4.0
"""Zipf frequency below which a word is telling enough to give a private remark away."""
_SHARED = 2
"""Rare words shared with a private remark from which a passage is held back with it."""
_BEST_FIRST = (
    Mode.SPEECH, Mode.YOU, Mode.OWN, Mode.THAT, Mode.WOULD, Mode.QUESTION, Mode.NOUN, Mode.JOTTED,
)  # fmt: skip


def usable(notes: Notes, anchors: Anchors) -> tuple[Anchor, ...]:
    """The anchors that touch nothing private, neither its place nor its words."""
    private = anchors.of_kind(AnchorKind.PRIVATE)
    return tuple(
        item
        for item in anchors.items
        if item.kind is not AnchorKind.PRIVATE
        and not any(_touches(item, secret, notes) for secret in private)
    )


def _touches(item: Anchor, secret: Anchor, notes: Notes) -> bool:
    overlap = item.quote.start < secret.quote.end and secret.quote.start < item.quote.end
    shared = _rare(item.quote.words(notes)) & _rare(secret.quote.words(notes))
    return overlap or len(shared) >= _SHARED


def _rare(words: str) -> set[str]:
    return {stem(word.text) for word in words_of(words) if commonness(word.text) < _RARE}


def told(anchors: Iterable[Anchor], listener: Listener, brief: Brief) -> list[Telling]:
    """Every passage told for this reader, what serves best first."""
    tellings = [tell(anchor, listener) for anchor in anchors]
    return sorted(tellings, key=lambda telling: _rank(telling, brief))


def _rank(telling: Telling, brief: Brief) -> tuple[bool, bool, int, int, int]:
    whose = {"reader": 0, "": 1}.get(telling.who, 2)
    return (
        telling.anchor.id in brief.taken,
        telling.mode is Mode.JOTTED,
        whose,
        _BEST_FIRST.index(telling.mode),
        telling.anchor.quote.start,
    )
