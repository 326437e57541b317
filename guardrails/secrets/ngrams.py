"""N-grams that say something only together, however common each word is: `lasted nine weeks`, `3 in 4 yrs`."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from guardrails.figures.numbers import numbers_in
from guardrails.figures.quantities import Number, Unit
from guardrails.text.extent import Extent
from guardrails.words import STOP_RARITY, commonness, stem, words_of

_WORDS, _TELLING = 3, 2
"""Words of an n-gram, and how many of its tokens must say something: a number, or a word that is no grammar."""
_LONGEST = 8
"""Tokens of the longest n-gram that is weighed."""
_SHORTEST = 3
"""Letters of the shortest word that says something."""
_OF_ANY_TALK = frozenset(map(stem, ("interview", "talk", "meeting", "think", "go", "went", "well")))
"""What is said of any interview, and tells nothing: `the interview went well`."""


@dataclass(frozen=True, slots=True)
class Token(Extent):
    """A word as its stem, or a number as what it comes to, whichever way it is written."""

    said: str
    words: int
    telling: bool


def shared_ngram(sentence: str, secret: str, free: str) -> Extent | None:
    """The first words in a row of a sentence that a secret has as well, and what is free to be told has nowhere."""
    held, known = _rows(secret), _rows(free)
    for ngram in _ngrams(tokens(sentence)):
        if _row(ngram) in held and _row(ngram) not in known:
            return Extent(ngram[0].start, ngram[-1].end)
    return None


def _ngrams(told: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """From each token the shortest n-gram that is long enough and says enough."""
    for start in range(len(told)):
        longer = (told[start:end] for end in range(start + 1, start + 1 + _LONGEST))
        shortest = next(filter(_says_enough, longer), None)
        if shortest:
            yield shortest


def _says_enough(ngram: tuple[Token, ...]) -> bool:
    words, telling = sum(one.words for one in ngram), sum(one.telling for one in ngram)
    return words >= _WORDS and telling >= _TELLING


def _row(told: tuple[Token, ...]) -> str:
    """The tokens as one string, in which a part of them is found as a whole word is."""
    return f" {' '.join(one.said for one in told)} "


@lru_cache(maxsize=256)
def _rows(text: str) -> str:
    return _row(tokens(text))


@lru_cache(maxsize=256)
def tokens(text: str) -> tuple[Token, ...]:
    """Every number and every other word of a text, in order."""
    numbers = {one.start: one for one in numbers_in(text)}
    told = [_number(one, text) for one in numbers.values()]
    inside = {place for one in numbers.values() for place in range(one.start, one.end)}
    told += [
        Token(word.start, word.end, stem(word.text), 1, _tells(word.text))
        for word in words_of(text)
        if word.start not in inside
    ]
    return tuple(sorted(told, key=lambda one: one.start))


def _number(one: Number, text: str) -> Token:
    length = f"{one.minutes:g}m" if one.unit is Unit.SPAN else f"{one.amount:g}{one.unit}"
    return Token(one.start, one.end, length, len(text[one.start : one.end].split()), telling=True)


def _tells(word: str) -> bool:
    long = len(word) >= _SHORTEST and commonness(word) < STOP_RARITY
    return long and stem(word) not in _OF_ANY_TALK
