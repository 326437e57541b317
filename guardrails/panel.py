"""How alike two letters are, once courtesy and the names in them are taken away."""

import re
from functools import lru_cache

from rapidfuzz.fuzz import token_set_ratio, token_sort_ratio

from guardrails.sentences import Stretch, sentences
from guardrails.words import STOP_RARITY, commonness, stem, words_of

SAME = 82
"""Similarity of two sentences, 0 to 100 (rapidfuzz), from which one is a rewording of the other."""
CONTENT = 0.6
"""Share of a sentence's content stems that must stand in its partner for a freer rewording."""
FEWEST = 4
"""Content stems without which a sentence is courtesy."""

COPIED_TEXT = 0.5
"""Share of a letter's text, courtesy aside, from which it is a copy of another."""
COPIED_STEMS = 0.35
"""Share of the shorter letter's content stems from which it is a copy in other words."""
TELLING = 5.2
"""Zipf frequency below which a word tells what a sentence is about."""

_COURTESY = re.compile(
    r"(?i)^(?:thank|thanks|many thanks|i look forward|looking forward|it was (?:a pleasure|good|great|lovely)"
    r"|i hope (?:this|you)|please (?:let|do not|don't)|i will (?:wait|look out|watch)|with (?:best|thanks|kind))"
)


def shared(body: str, other: str) -> tuple[Stretch, ...]:
    """The sentences of a body, courtesy aside, that the other body says too, in any order and lightly reworded."""
    theirs = tuple(map(_stripped, _telling(other)))
    return tuple(
        one for one in _telling(body) if any(_same(_stripped(one), their) for their in theirs)
    )


def retold(body: str, other: str) -> tuple[Stretch, ...]:
    """The sentences of a body with two or more content stems of a single sentence of the other, however reworded."""
    theirs = [_told(one) for one in sentences(other)]
    mine = (one for one in sentences(body) if not _COURTESY.match(one.text))
    return tuple(one for one in mine if any(len(_told(one) & their) > 1 for their in theirs))


def alike(body: str, other: str) -> bool:
    """Whether one letter is a copy of the other: half of it shared, or the same things told in other words.

    On the panels it was developed against, copies share at least 0.48 of their content stems, distinct letters at most
    0.29.
    """
    mine, theirs = (frozenset().union(*map(_told, sentences(one))) for one in (body, other))
    least = min(len(mine), len(theirs))
    if least >= FEWEST and len(mine & theirs) >= COPIED_STEMS * least:
        return bool(retold(body, other))
    telling = _telling(body)
    copied = sum(len(one.text) for one in shared(body, other))
    return copied > 0 and copied >= COPIED_TEXT * sum(len(one.text) for one in telling)


@lru_cache(maxsize=128)
def _telling(body: str) -> tuple[Stretch, ...]:
    found = (one for one in sentences(body) if not _COURTESY.match(one.text))
    return tuple(one for one in found if len(_stems(one.text)) >= FEWEST)


def _stripped(sentence: Stretch) -> str:
    """The sentence in lower case without the names in it: capitals that do not begin it."""
    return re.sub(r"(?<!^)\b[A-Z][\w'’-]*\s?", "", sentence.text).lower()


def _same(one: str, other: str) -> bool:
    if token_sort_ratio(one, other) >= SAME:
        return True
    mine, theirs = _stems(one), _stems(other)
    least = min(len(mine), len(theirs))
    near = least >= FEWEST and len(mine & theirs) >= CONTENT * least
    return near and token_set_ratio(one, other) >= SAME - 10


def _told(sentence: Stretch) -> frozenset[str]:
    """Stems of what the sentence is about: no names, no common words."""
    words = words_of(_stripped(sentence))
    return frozenset(stem(word.text) for word in words if commonness(word.text) < TELLING)


@lru_cache(maxsize=1024)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(w.text) for w in words_of(text) if commonness(w.text) < STOP_RARITY)
