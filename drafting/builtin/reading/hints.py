"""What a clause hints at by its words, whether it only marks another as private, and what it tells of the interview."""

import re
from bisect import bisect_right
from collections import defaultdict
from functools import lru_cache

from drafting.builtin.cues import patterns
from drafting.builtin.reading.clauses import Clause
from drafting.models import Facts, Person
from guardrails.secrets.privacy import circle
from guardrails.words import stem, words_of

SECRETS = ("pay", "health", "family", "gossip", "rivals", "doubt", "private_mark", "planted")
"""Hints at what may well be private."""
FAINT = ("slight", "unsettled", "body")
"""Hints at what is private now and then: what is said against somebody, what is about to end, what ails a patient."""


_WORD_ENDS = r"(?!\w)"
_NOT = re.compile(
    r"\b(do|does|did|is|are|was|were|has|have|had|would|could|should) not\b", re.IGNORECASE
)
"""What the lists hold in its short form only."""


@lru_cache(maxsize=1 << 13)
def hints_of(text: str) -> tuple[str, ...]:
    """The names of the cue lists of which a word or turn stands in the text."""
    text = _NOT.sub(r"\1n't", text.replace("’", "'"))
    told = [name for name, cue in patterns("kinds", _WORD_ENDS).items() if cue.search(text)]
    circles = {circle(stem(word.text)) for word in words_of(text)} - {""}
    return (*told, *(f"akin to {name}" for name in sorted(circles)))


def held_by(
    found: tuple[Clause, ...], known: tuple[Person, ...], told: Facts
) -> dict[int, list[str]]:
    """By the clause's number what it tells of the interview: who was met, employer, role, dates."""
    quotes = [("person", person.quote) for person in known]
    quotes += [
        (name, fact.quote)
        for name in ("company", "role", "met", "decision_by")
        if (fact := getattr(told, name))
    ]
    starts = [clause.start for clause in found]
    held: dict[int, list[str]] = defaultdict(list)
    for name, quote in quotes:
        if quote:
            held[bisect_right(starts, quote.start) - 1].append(f"tells:{name}")
    return held


def is_mark(text: str) -> bool:
    """Whether the clause says only that something is private: `don't mention`, `not for the letter`."""
    left = patterns("kinds", _WORD_ENDS)["private_mark"].sub("", text.replace("’", "'"))
    words = {word.text for word in words_of(left)}
    return (
        left != text
        and not any(map(str.isdigit, left))
        and (len(words) <= _MARK_WORDS or words <= _EMPTY)
    )


_MARK_WORDS = 1
_EMPTY = frozenset(
    [
        *(
            "this",
            "that",
            "it",
            "them",
            "any",
            "of",
            "the",
            "a",
            "to",
            "in",
            "on",
            "and",
            "so",
            "but",
        ),
        *("anywhere", "anyone", "anybody", "please", "bit", "part", "letter", "email", "mail"),
        *("line", "obviously", "just", "here", "i", "would", "put", "her", "him", "name"),
    ]
)
"""Words that a mark may have around it without saying anything itself."""
