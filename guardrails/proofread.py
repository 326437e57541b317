"""Proofreading: slips of spelling and grammar that harper finds, kept to those that are slips in this genre.

The only file that imports harper. Loading takes about a second and happens on the first call of each dialect.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from threading import Lock

import harper

_DIALECTS = {
    "US": harper.Dialect.AMERICAN,
    "GB": harper.Dialect.BRITISH,
    "CA": harper.Dialect.CANADIAN,
    "AU": harper.Dialect.AUSTRALIAN,
    "IN": harper.Dialect.INDIAN,
}
_KINDS = frozenset({"Spelling", "Typo", "Agreement", "Grammar", "Repetition"})
"""What harper calls faults of form; its kinds of style, word choice and layout are for our own rules."""
_OFF = ("SplitWords", "DisjointPrefixes", "RegularIrregulars", "MassNouns", "LongSentences")
"""Rules that took trade words, names and compounds for slips in every second good letter."""
_BETWEEN = re.compile(r"(?<=\n)(?=[^\n])|(?<=[a-z\d)][.!?] )(?=[A-Z])")
_TURN = Lock()
"""A linter refuses a second caller while it works."""


@dataclass(frozen=True, slots=True)
class Slip:
    """Characters `[start, end)` of the text, what harper calls the fault, and its first suggestion or None."""

    start: int
    end: int
    kind: str
    better: str | None


def slips(text: str, dialect: str) -> tuple[Slip, ...]:
    """The slips in a text, sentence by sentence, so that an unchanged sentence is not read twice."""
    found: list[Slip] = []
    start = 0
    for sentence in _BETWEEN.split(text):
        found += (
            Slip(start + one.start, start + one.end, one.kind, one.better)
            for one in _read(sentence, dialect)
        )
        start += len(sentence)
    return tuple(found)


@lru_cache(maxsize=1024)
def _read(sentence: str, dialect: str) -> tuple[Slip, ...]:
    with _TURN:
        lints = _linter(dialect).lint(sentence, language=harper.Language.PLAINTEXT)
    kept = (lint for lint in lints if lint.lint_kind in _KINDS)
    return tuple(Slip(one.span.start, one.span.end, one.lint_kind, _better(one)) for one in kept)


@cache
def _linter(dialect: str) -> harper.Linter:
    linter = harper.Linter(_DIALECTS.get(dialect, harper.Dialect.AMERICAN))
    linter.set_lint_config(linter.get_lint_config() | dict.fromkeys(_OFF, False))
    return linter


def _better(lint: harper.Lint) -> str | None:
    if not lint.suggestions or lint.suggestions[0].kind is not harper.SuggestionKind.REPLACE:
        return None
    return lint.suggestions[0].replacement_text
