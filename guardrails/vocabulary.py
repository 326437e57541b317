"""The word lists that more than one rule reads, each a file of `rules/words` with its source on the first line."""

from functools import cache
from importlib.resources import files

from guardrails.words import fold, stem

_SHORTEST_PART = 4
"""Letters from which a part of a hyphenated word (`forward-thinking`) counts by itself."""


@cache
def listed(name: str) -> frozenset[str]:
    """The words of one list, folded."""
    text = (files("guardrails") / "rules" / "words" / f"{name}.txt").read_text("utf-8")
    return frozenset(fold(word) for word in text.split("\n", 1)[1].split())


@cache
def stems(name: str) -> frozenset[str]:
    """The stems of one list's words, so that inflections are found too."""
    parts = (part for word in listed(name) for part in {word, *_long_parts(word)})
    return frozenset(stem(part) for part in parts)


def _long_parts(word: str) -> list[str]:
    return [part for part in word.split("-") if len(part) >= _SHORTEST_PART]
