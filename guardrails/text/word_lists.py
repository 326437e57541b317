"""The lists of `rules/words`: their lines, their words, and the stems of these."""

from functools import cache
from importlib.resources import files

from guardrails.words import fold, stem

_SHORTEST_PART = 4
"""Letters from which a part of a hyphenated word (`forward-thinking`) counts by itself."""


def list_lines(name: str) -> list[str]:
    """The lines of `rules/words/<name>.txt` below the first, which is the source."""
    text = files("guardrails.rules").joinpath(f"words/{name}.txt").read_text("utf-8")
    return text.splitlines()[1:]


@cache
def word_list(name: str) -> frozenset[str]:
    """The words of one list, folded."""
    return frozenset(map(fold, " ".join(list_lines(name)).split()))


@cache
def word_list_stems(name: str) -> frozenset[str]:
    """The stems of one list's words, so that inflections are found too."""
    return frozenset(stem(part) for word in word_list(name) for part in (word, *_long_parts(word)))


def _long_parts(word: str) -> list[str]:
    return [part for part in word.split("-") if len(part) >= _SHORTEST_PART]
