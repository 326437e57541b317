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


def likeness(body: str, other: str) -> float:
    """Share of a body's words, courtesy aside, that stand in sentences the other body has too: 0 to 1."""
    mine = _telling(body)
    total = sum(len(one.text) for one in mine)
    return sum(len(one.text) for one in shared(body, other)) / total if total else 0.0


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


@lru_cache(maxsize=1024)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(w.text) for w in words_of(text) if commonness(w.text) < STOP_RARITY)
