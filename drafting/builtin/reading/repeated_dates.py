"""Where notes tell a date twice: put right, told more closely, moved to another, or pointed back to from the next."""

import re
from collections.abc import Iterator
from dataclasses import replace

from drafting.builtin.cues import patterns
from drafting.builtin.dates import COMES_TO, MONTH
from drafting.builtin.reading.weighing import Candidate

_PUT_RIGHT = re.compile(
    r"[\s,;:.…–—(/>*-]{1,6}(?:no,|no[:;.–—-]|no wait|(?:no )?sorry\b|i mean\b|or rather\b|make that\b|scratch that\b"
    r"|correction\b|actually\b|(?:tell a lie|i lie|my mistake|strike that|wait)\b|(?:s?he|they) corrected)",
    re.IGNORECASE,
)
"""What stands behind a date that somebody takes back: `by Candlemas week, no, by the twentieth`."""
_LEADING = re.compile(
    r"(?:[\s,;:.…–—-]|\b(?:by|on|the|until|till|before|for|it['’]?s|it is|is|that['’]?s|say|wait|sorry|s?he|they"
    r"|corrected|(?:her|him)self|themselves)\b)*",
    re.IGNORECASE,
)
"""What may stand between that and the date that holds."""
_MOVED = re.compile(r"\b(?:not|instead of|from|no longer)(?: the| on| by)?\s$", re.IGNORECASE)
_TO = re.compile(r"\s?(?:to|but|,)\b", re.IGNORECASE)
"""What stands before and behind the date that another takes the place of: `moved from the 27th to 6 March`."""
_CLOSER = re.compile(
    r"(?:['’]?, | \(|, i\.?e\.? |, so |, that is,? |, not later than )", re.IGNORECASE
)
"""What may stand between a date and the same one told more closely."""
_BACK = re.compile(
    r"\b(?:by|after|before|until|till|on|at) (?:then|that|which)\b|\bstraight after\b"
    r"|\b(?:that|the)(?: same| very)? (?:day|night|evening|afternoon|morning|week)\b",
    re.IGNORECASE,
)
"""What points back to the date before it."""
_NEAR = 70
"""Characters behind a date in which something points back to it."""
_OUTCOMES = ("decide", "answer", "contact", "meeting")


def brought_down(text: str, told: Candidate, others: list[Candidate]) -> Candidate:
    """The date with the day that the next words say it comes to, if they do."""
    return next(
        (replace(told, end=one.end) for one in others if _comes_to(text, told.end, one.start)), told
    )


def pointed_at(text: str, told: Candidate, others: list[Candidate]) -> Candidate:
    """The day before in the sentence that a night or an evening is of, else the date itself."""
    if not _THAT_DAY.fullmatch(text, told.start, told.end):
        return told
    before = (one for one in others if 0 < told.start - one.end <= _NEAR)
    last = max(before, key=lambda one: one.end, default=told)
    between = text[last.end : told.start]
    return told if _PARTS.search(between) or not _NAMED.search(text, last.start, last.end) else last


_THAT_DAY = re.compile(
    r"(?:on |by )?(?:that|the)(?: same| very)? (?:day|night|evening|afternoon|morning)[.,]?|by then",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"\d|\b{MONTH}|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|tomorrow", re.IGNORECASE
)
"""A day that is named, so that another may be told by it."""
_PARTS = re.compile(r"[.!?]\s+(?=[A-Z])|\n")
"""Where a sentence ends, and what it tells of with it."""


def _comes_to(text: str, end: int, start: int) -> bool:
    found = COMES_TO.match(text, end) if 0 < start - end < _NEAR else None
    return found is not None and found.end() == start


def is_put_right(after: str, following: int) -> bool:
    """Whether a date is taken back for the one that follows so many characters behind it."""
    right = _PUT_RIGHT.match(after) if 0 < following < _NEAR else None
    return right is not None and _LEADING.fullmatch(after, right.end(), following) is not None


def restated(before: str, after: str, words: str, last: int, following: int) -> Iterator[str]:
    """Of a date, which of these holds; `last` and `following` are the characters from and to the dates beside it."""
    if _MOVED.search(before) and _TO.match(after):
        yield "moved"
    if following > 0 and _CLOSER.fullmatch(after[:following]):
        yield "told closer behind"
    if _BACK.search(words):
        yield f"points back to {_outcome(before)}"
        yield f"points back, day before in its sentence: {0 < last <= len(before):d}"
        return
    back = _BACK.search(after, 0, _NEAR)
    if back:
        yield "pointed back to"
        yield f"pointed back to, {_outcome(before)} before"
        yield f"pointed back to, {_outcome(after[: back.start()])} between"


def _outcome(words: str) -> str:
    """Whether the words tell of what is decided: `outcome`, else `nothing`."""
    cues = patterns("days")
    return "outcome" if any(cues[name].search(words) for name in _OUTCOMES) else "nothing"
