"""Proofreading: slips of spelling and grammar that harper finds, kept to those that are slips in this genre.

The only file that imports harper. Loading takes about a second and happens on the first call of each dialect.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from threading import Lock

import harper

from guardrails.text.frames import flat
from guardrails.text.spellings import twins
from guardrails.words import commonness, words_of

_DIALECTS = {
    "US": harper.Dialect.AMERICAN,
    "GB": harper.Dialect.BRITISH,
    "CA": harper.Dialect.CANADIAN,
    "AU": harper.Dialect.AUSTRALIAN,
    "IN": harper.Dialect.INDIAN,
}
_KINDS = frozenset({"Spelling", "Typo", "Agreement", "Grammar", "Repetition"})
"""What harper calls faults of form; its kinds of style, word choice and layout are for our own rules."""
_OF_SPELLING = frozenset({"Spelling", "Typo"})
COMMON = 3.3
"""Zipf frequency from which an unknown word is taken for English that the dictionary lacks (`helpdesk`)."""
_OFF = ("SplitWords", "DisjointPrefixes", "RegularIrregulars", "MassNouns", "LongSentences")
"""Rules that took trade words, names and compounds for slips in every second good letter."""
_BETWEEN = re.compile(r"(?<=\n)(?=[^\n])|(?<=[a-z\d)][.!?] )(?=[A-Z])")
_BLANK = re.compile(r"[xX_.\s]+")
"""What stands for something to be filled in is no slip."""
_TURN = Lock()
"""A linter refuses a second caller while it works."""


@dataclass(frozen=True, slots=True)
class Slip:
    """Characters `[start, end)` of the text, what harper calls the fault, and its first suggestion or None."""

    start: int
    end: int
    kind: str
    better: str | None


def slips(text: str, dialect: str, known: frozenset[str] = frozenset()) -> tuple[Slip, ...]:
    """The slips in a text; `known` are folded words that count as spelt, names and English at large aside.

    Without a dialect, what is right on either side of the Atlantic is no slip.
    """
    found = (slip for slip in _slips(text, dialect) if not _spelt(text, slip, known))
    return tuple(found)


def _slips(text: str, dialect: str) -> Iterator[Slip]:
    """Read sentence by sentence, so that an unchanged one is not read twice."""
    start = 0
    read = _read if dialect else _read_either
    for sentence in _BETWEEN.split(text):
        for one in read(sentence, dialect):
            yield replace(one, start=start + one.start, end=start + one.end)
        start += len(sentence)


def _spelt(text: str, slip: Slip, known: frozenset[str]) -> bool:
    """Whether an unknown word is a name, one of those known, a blank, or English all the same."""
    words = text[slip.start : slip.end]
    if _BLANK.fullmatch(words):
        return True
    if words[:1].isupper() or slip.kind not in _OF_SPELLING:
        return words[:1].isupper()
    return _common(flat(words), slip.better) or {word.text for word in words_of(words)} <= known


def _common(word: str, better: str | None) -> bool:
    """Whether a word is English that the dictionary lacks, and not the other side's spelling of a word it has."""
    if better is None or better in twins(word):
        return better is None
    return commonness(word) > max(COMMON, commonness(better))


def _read_either(sentence: str, _: str) -> tuple[Slip, ...]:
    """The second dialect is asked only about what the first one objects to."""
    found = _read(sentence, "US")
    if not found:
        return ()
    agreed = {(slip.start, slip.end) for slip in _read(sentence, "GB")}
    return tuple(slip for slip in found if (slip.start, slip.end) in agreed)


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
