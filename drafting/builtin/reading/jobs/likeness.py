"""How far a stretch that may name an employer is a name that may be somebody's."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from drafting.builtin.reading.names.named import Named
from guardrails.words import fold


def doubtful(every: list[Named]) -> Iterator[tuple[int, int, str]]:
    """Where names of several words stand, or with an honorific, and how likely each is somebody who was met."""
    for one in every:
        if len(one.first.words) > 1 or one.first.honorific:
            likely = sum(one.weight > bound for bound in _LIKELY)
            yield from ((at.start, at.end, f"{likely}") for at in one.mentions[:_MOST_MENTIONS])


_LIKELY = (-4.0, -2.0, -0.2)
"""Log-odds that part names hardly, less likely, likely and surely of somebody who was met."""
_MOST_MENTIONS = 5


def likeness(start: int, end: int, by_chance: list[tuple[int, int, str]]) -> Iterator[str]:
    """Whether the stretch is, holds or is a part of what may name a person, and how likely that does."""
    place = bisect_left(by_chance, (start - _LONGEST_NAME, 0, ""))
    for first, last, likely in islice(by_chance, place, None):
        if first >= end:
            return
        if last > start:
            how = (
                "is"
                if (first, last) == (start, end)
                else "cuts"
                if start > first or end < last
                else "holds"
            )
            yield f"{how} a name {likely}"


_LONGEST_NAME = 60
"""Characters of a name."""


def named_in(
    words: str, stretch: tuple[int, int], named: set[str], barred: list[tuple[int, int]]
) -> Iterator[str]:
    """How far the words are those of people who were met."""
    if any(start < stretch[1] and stretch[0] < end for start, end in barred):
        yield "person"
    known = {fold(word.strip(".,'’")) for word in words.split()}
    if known <= named:
        yield "named"
    elif known & named:
        yield "partly named"


def is_met(text: str, words: tuple[int, int], barred: list[tuple[int, int]]) -> bool:
    """Whether the words begin with, or are, somebody whom a word of meeting leads to: `Met Priya and Ana Ruiz`."""
    start, end = words
    return any(
        start <= first < last <= end
        and _AND.match(text, last, end)
        and _MEETING.search(text, max(0, first - _LEAD), first)
        for first, last in barred
    )


_LEAD = 130
"""Characters before a name in which somebody is said to have been met."""
_MEETING = re.compile(
    r"\b(?:met|saw|seen by|(?:spoke|talked|chatted) (?:to|with)|interviewed by)(?: with)?"
    r"(?: [^.\n]{1,100}?(?:,|\band|&))? $",
    re.IGNORECASE,
)
_AND = re.compile(r"$|,? (?:and|&) |, ")
