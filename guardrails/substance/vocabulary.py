"""The word lists of `rules/words` that the measure of concreteness reads, as words and as stems."""

from functools import cache

from guardrails.text.frames import word_list
from guardrails.words import fold, stem

_SHORTEST_PART = 4
"""Letters from which a part of a hyphenated word (`forward-thinking`) counts by itself."""


@cache
def listed(name: str) -> frozenset[str]:
    """The words of one list, folded."""
    return frozenset(map(fold, word_list(name)))


@cache
def stems(name: str) -> frozenset[str]:
    """The stems of one list's words, so that inflections are found too."""
    return frozenset(stem(part) for word in listed(name) for part in (word, *_long_parts(word)))


def _long_parts(word: str) -> list[str]:
    return [part for part in word.split("-") if len(part) >= _SHORTEST_PART]
