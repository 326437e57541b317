"""The built-in engine's pointed question, in the person's own words."""

import re
import zlib

from drafting.ask import worth_asking
from drafting.builtin.phrasebook import phrases
from drafting.builtin.writing.frames.salutation import address, met
from drafting.builtin.writing.questions.recalled import Sort, sort_of
from drafting.models import Anchor, AnchorKind, Anchors, Notes, Person, Tone

_LONGEST = 16
"""Words of a passage that a question repeats; of a longer one it takes the clauses that fit."""
_FEWEST = 2
"""Words that a part needs to remind anybody of anything."""
_SCANT = 3
"""Words of a part that seldom does, so that any other is asked about first: `one bloke only`."""
_TO_SELF = re.compile(
    r"I [a-z]+$"
    r"|(?:I |prob(?:ably|s)? )?(?:(?:should|must|do)(?: not|n['’]?t)|(?:better|best) not|remember to)"
    r" (?:write|put|say|mention|note|tell|forget|name|repeat|use|keep)\b",
    re.IGNORECASE,
)
"""What the sender only tells themselves: `I rambled`, `shouldn't write his name probably`."""
_CLAUSE = re.compile(r"(?<=[.!?;:,])\s+|\s+[–—-]\s+")
_MARKS = (("“", "”"), ("(", ")"), ("[", "]"))
_EDGES = " .,;:–—-*•"


def question(notes: Notes, anchors: Anchors, asked: tuple[str, ...]) -> str:
    """One question about a passage not asked about yet; "" when every passage has had its question."""
    passages = sorted(worth_asking(notes, anchors), key=lambda one: _reminds_little(one, notes))
    for anchor in passages:
        words = telling_part(anchor.quote.words(notes))
        if words and not any(f"“{words}”" in one for one in asked):
            return _frame(anchor, words).format(words=words, name=_called(anchor, anchors.people))
    return ""


def _reminds_little(anchor: Anchor, notes: Notes) -> int:
    """1 for a moment that only states something, 2 for a snatch; others hold more of a memory."""
    words = telling_part(anchor.quote.words(notes))
    if len(words.split()) <= _SCANT:
        return 2
    return int(anchor.kind is AnchorKind.MOMENT and sort_of(anchor, words) is Sort.FACT)


def _frame(anchor: Anchor, words: str) -> str:
    listed = phrases("questions")[anchor.kind.value]
    frames: list[str] = listed.get(sort_of(anchor, words), listed)[
        "said" if anchor.said_by else "own"
    ]
    return frames[zlib.crc32(words.encode()) % len(frames)]


def _called(anchor: Anchor, people: tuple[Person, ...]) -> str:
    """Whoever said or did it, as a letter greets them; "" where that is not known."""
    return address(met(anchor.said_by, people), Tone.PLAIN)


def telling_part(passage: str) -> str:
    """The passage's own words in one piece, cut at clause borders and never inside a quotation or bracket.

    "" when no part of it is whole and short enough.
    """
    flat = " ".join(passage.split())
    borders = [0, *(found.end() for found in _CLAUSE.finditer(flat)), len(flat)]
    ends = (end for end in reversed(borders[1:]) if _fits(_bare(flat[:end])))
    whole = next((_bare(flat[:end]) for end in ends), "")
    if whole:
        return whole
    later = (_bare(flat[start:end]) for start in borders[1:] for end in borders if end > start)
    return next((part for part in later if _fits(part)), "")


def _bare(part: str) -> str:
    """The part without loose punctuation, and without the marks of a quotation that is all of it."""
    part = part.strip(_EDGES)
    wrapped = re.fullmatch(r"[\"“]([^\"“”]+)[\"”]", part)
    return wrapped[1].strip(_EDGES) if wrapped else part


def _fits(part: str) -> bool:
    """Whether the part is short enough and every mark in it has its fellow."""
    paired = all(part.count(left) == part.count(right) for left, right in _MARKS)
    whole = paired and part.count('"') % 2 == 0 and not _TO_SELF.match(part)
    return _FEWEST <= len(part.split()) <= _LONGEST and whole
