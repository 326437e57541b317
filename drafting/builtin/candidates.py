"""Passages at the opening of the notes that may state a fact of the interview, each with what speaks for it."""

import re
from dataclasses import dataclass

from drafting.builtin.clauses import Clause
from drafting.builtin.cues import word_list
from drafting.models import Fact, Quote
from guardrails.words import fold

OPENING = 16
"""Clauses in which notes say where and for what the interview was."""

_LONGEST_HEADER = 120
"""Characters of a clause that may be a header's part."""

MEDIUM = re.compile(
    r"\b(?:zoom|teams|phone|online|in person|onsite|on site|video|call|am|pm|interview|intervw"
    r"|intv|panel|talk|trial|shift|calendar|transcript|recording|memo|invite"
    r"|office|location|building|branch|notes|pasted|email|hi|okay|ok|right|so|testing)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Characters `[start, end)` of the notes; more points where more speaks for them."""

    start: int
    end: int
    points: float


def best(text: str, candidates: list[Candidate], at_least: float) -> Fact | None:
    """The candidate with most points, the earliest of equals; None where none has `at_least` as many."""
    first = max(candidates, key=lambda one: (one.points, -one.start), default=None)
    if first is None or first.points < at_least:
        return None
    return Fact(text=text[first.start : first.end], quote=Quote(start=first.start, end=first.end))


def overlaps(one: Candidate, barred: list[tuple[int, int]]) -> bool:
    """Whether the candidate shares characters with one of the barred stretches."""
    return any(one.start < end and start < one.end for start, end in barred)


def opening(found: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """The clauses in which notes say where and for what the interview was."""
    return found[:OPENING]


def names_role(words: str) -> bool:
    """Whether a noun of a job title stands among the words."""
    heard = {fold(word.strip(".,")) for word in words[:_LONGEST_HEADER].split()}
    return not heard.isdisjoint(word_list("roles"))
