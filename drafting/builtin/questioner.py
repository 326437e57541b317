"""The built-in engine's pointed question, in the person's own words."""

import zlib

from drafting.ask import worth_asking
from drafting.builtin.phrasebook import phrases
from drafting.builtin.salutation import cased
from drafting.models import Anchor, Anchors, Notes

_LONGEST = 14
"""Words of a passage that a question repeats; a longer one is cut at a comma, full stop or there."""


def question(notes: Notes, anchors: Anchors, asked: tuple[str, ...]) -> str:
    """One question about a passage not asked about yet; "" when every passage has had its question."""
    for anchor in worth_asking(notes, anchors):
        words = _short(anchor.quote.words(notes))
        if not any(f"“{words}”" in one for one in asked):
            return _frame(anchor, words).format(words=words, name=_first_name(anchor))
    return ""


def _frame(anchor: Anchor, words: str) -> str:
    frames: list[str] = phrases("questions")[anchor.kind.value]["said" if anchor.said_by else "own"]
    return frames[zlib.crc32(words.encode()) % len(frames)]


def _first_name(anchor: Anchor) -> str:
    return cased(anchor.said_by).split()[0] if anchor.said_by else ""


def _short(passage: str) -> str:
    """The passage's own words, from its start, short enough to be repeated in a question."""
    words = passage.split()
    if len(words) <= _LONGEST:
        return " ".join(words).strip(' .,;:"“”')
    kept = " ".join(words[:_LONGEST])
    cut = max(kept.rfind(mark) for mark in (",", ".", ";", ":"))
    return (kept[:cut] if cut > len(kept) // 3 else kept).strip(' .,;:"“”')
