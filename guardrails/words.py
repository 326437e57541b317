"""Words of a text: where they stand, their stems, and how rare they are in English at large."""

import re
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

import snowballstemmer
from wordfreq import zipf_frequency

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,:]\d+)*", re.UNICODE)
_STEMMER = snowballstemmer.stemmer("english")
_STEMMING = Lock()
"""The stemmer keeps the word it is at in itself, and the page reads while letters are written beside it."""

STOP_RARITY = 5.6
"""Zipf frequency from which a word is taken for grammar rather than content (`team` has 5.7)."""
GRAMMAR = 5.85
"""Zipf frequency from which a word says nothing of what is counted or compared: above `night` (5.6) and `home` (5.8),
below `last` (5.9) and `all`. From the notes of evals/corpus/develop, where nothing that is counted is as frequent."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text: characters `[start, end)`, folded to lower case with straight apostrophes."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=1 << 15)
def fold(word: str) -> str:
    """The word in lower case with straight apostrophes."""
    return word.casefold().replace("’", "'")


def words_of(text: str, offset: int = 0) -> tuple[Word, ...]:
    """Every word and number in order; `offset` is added to their places."""
    found = _words(text)
    if not offset:
        return found
    return tuple(Word(word.text, word.start + offset, word.end + offset) for word in found)


@lru_cache(maxsize=1 << 11)
def _words(text: str) -> tuple[Word, ...]:
    """Remembered, because many rules read the same sentence, and after a change most sentences are the same."""
    return tuple(
        Word(fold(found.group()), found.start(), found.end()) for found in _WORD.finditer(text)
    )


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """The word without its inflection, by Porter's second English stemmer (Snowball)."""
    with _STEMMING:
        return str(_STEMMER.stemWord(fold(word).removesuffix("'s")))


@lru_cache(maxsize=1 << 15)
def commonness(word: str) -> float:
    """Zipf frequency of the word in English: 7 for `the`, 5.7 `team`, 2.5 `cron`, 0 for one never seen.

    From wordfreq 3.1.1, whose counts end in 2021, before machine text flooded the web.
    """
    return float(zipf_frequency(word, "en"))


_TALK = frozenset(
    stem(word)
    for word in """say said says tell told mention mentioned hint hinted think thing stuff bit know knew
        get got let make made like really very also just quite much per like about when then
        dont didnt im shes hes theyre""".split()  # noqa: SIM905  # one word a line would fill the page
)


@lru_cache(maxsize=1 << 15)
def telling(word: str) -> bool:
    """Whether a word tells anything: not grammar, not talk about talking, not a figure."""
    return (
        not word[0].isdigit()
        and len(word) > 1
        and commonness(word.removesuffix("'s")) < STOP_RARITY
        and stem(word) not in _TALK
    )


@lru_cache(maxsize=1 << 11)
def stems_of(text: str) -> frozenset[str]:
    """The stems of every word of a text."""
    return frozenset(stem(word.text) for word in words_of(text))


@lru_cache(maxsize=1 << 11)
def content_stems(text: str) -> frozenset[str]:
    """The stems of a text's words of content, grammar left out."""
    return frozenset(stem(w.text) for w in words_of(text) if commonness(w.text) < STOP_RARITY)
