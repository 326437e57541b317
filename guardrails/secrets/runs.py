"""Words in a row that say something only together: `lasted nine weeks`, `3 in 4 yrs`, however common each is."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from guardrails.figures.numbers import numbers_in
from guardrails.figures.quantities import Number, Unit
from guardrails.text.extent import Extent
from guardrails.words import STOP_RARITY, commonness, stem, words_of

_WORDS, _TELLING = 3, 2
"""Words of a run, and how many of its signs must say something: a number, or a word that is no grammar."""
_LONGEST = 8
"""Signs of the longest run that is weighed."""
_SHORTEST = 3
"""Letters of the shortest word that says something."""
_OF_ANY_TALK = frozenset(map(stem, ("interview", "talk", "meeting", "think", "go", "went", "well")))
"""What is said of any interview, and tells nothing: `the interview went well`."""


@dataclass(frozen=True, slots=True)
class Sign(Extent):
    """A word as its stem, or a number as what it comes to, whichever way it is written."""

    said: str
    words: int
    telling: bool


def shared_run(sentence: str, secret: str, free: str) -> Extent | None:
    """The first words in a row of a sentence that a secret has as well, and what is free to be told has nowhere."""
    held, known = _rows(secret), _rows(free)
    runs = (run for run in _runs(signs(sentence)) if _row(run) in held and _row(run) not in known)
    return next((Extent(run[0].start, run[-1].end) for run in runs), None)


def _runs(told: tuple[Sign, ...]) -> Iterator[tuple[Sign, ...]]:
    """From each sign the shortest run that is long enough and says enough."""
    for start in range(len(told)):
        runs = (told[start:end] for end in range(start + 1, start + 1 + _LONGEST))
        yield from (run for run in (next(filter(_says_enough, runs), None),) if run)


def _says_enough(run: tuple[Sign, ...]) -> bool:
    words, telling = sum(one.words for one in run), sum(one.telling for one in run)
    return words >= _WORDS and telling >= _TELLING


def _row(told: tuple[Sign, ...]) -> str:
    return f" {' '.join(one.said for one in told)} "


@lru_cache(maxsize=256)
def _rows(text: str) -> str:
    return _row(signs(text))


@lru_cache(maxsize=256)
def signs(text: str) -> tuple[Sign, ...]:
    """Every number and every other word of a text, in order."""
    numbers = {one.start: one for one in numbers_in(text)}
    told = [_number(one, text) for one in numbers.values()]
    inside = {place for one in numbers.values() for place in range(one.start, one.end)}
    told += [
        Sign(word.start, word.end, stem(word.text), 1, _tells(word.text))
        for word in words_of(text)
        if word.start not in inside
    ]
    return tuple(sorted(told, key=lambda one: one.start))


def _number(one: Number, text: str) -> Sign:
    length = f"{one.minutes:g}m" if one.unit is Unit.SPAN else f"{one.amount:g}{one.unit}"
    return Sign(one.start, one.end, length, len(text[one.start : one.end].split()), telling=True)


def _tells(word: str) -> bool:
    long = len(word) >= _SHORTEST and commonness(word) < STOP_RARITY
    return long and stem(word) not in _OF_ANY_TALK
