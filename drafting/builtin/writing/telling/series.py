"""The passages of the notes told one by one, and a deed with the one behind it that says how it came out."""

from dataclasses import replace
from itertools import pairwise

from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.sequels import goes_on
from drafting.builtin.writing.telling.telling import Telling, sentences_of, tell
from drafting.models import Anchor, AnchorKind

_GAP = 6
"""Characters between two passages of which the second goes on from the first: a comma, a stop, `and`."""


def tell_all(
    anchors: tuple[Anchor, ...], listener: Listener, apart: frozenset[str]
) -> tuple[Telling, ...]:
    """Every passage told, a deed with the one behind it that says how it came out, unless that is one of `apart`."""
    placed = sorted(anchors, key=lambda one: one.quote.start)
    nexts = {
        before.id: after
        for before, after in pairwise(placed)
        if after.id not in apart and _follows(before, after, listener)
    }
    return tuple(_with_next(tell(one, listener), nexts.get(one.id), listener) for one in anchors)


def _follows(before: Anchor, after: Anchor, listener: Listener) -> bool:
    between = listener.notes.text[before.quote.end : after.quote.start]
    near = 0 <= after.quote.start - before.quote.end <= _GAP and "\n" not in between
    return near and before.kind is after.kind is AnchorKind.STRENGTH


def _with_next(told: Telling, after: Anchor | None, listener: Listener) -> Telling:
    """The deed with what the notes have right behind it, where both can be told in one go."""
    if after is None or told.mode is not Mode.OWN:
        return told
    sentences = sentences_of(after.quote.words(listener.notes))
    words = told.words + goes_on(sentences, told.mode, told.words, after, listener)
    return replace(told, words=words, also=after.id) if words != told.words else told
