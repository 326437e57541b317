"""How interchangeable a sentence or a detail is: explainable counts and the encoder, weighed by a trained head.

The weights are in `encoder/heads.json`, trained by `python -m evals train-sense`.
"""

import json
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal, TypeAlias

from guardrails.sense import leaning
from guardrails.substance.concreteness import FEATURES, carried
from guardrails.words import words_of

Head: TypeAlias = Literal["sentences", "details"]

_NAMED = re.compile(r"[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)*")
WEIGHT_OF_COUNTS = 0.5
"""What the counts' log-odds weigh beside the encoder's; from training on one author and asking another."""
_CLEAR = 5.0
"""Log-odds of the counts alone from which the encoder is overruled: it never decides against clear counts."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Log-odds that a text could have been written by anyone: above 0 it is rather so."""

    counted: float
    """By the explainable counts alone."""
    odds: float
    """By counts and encoder together; the same as `counted` where the encoder is not installed."""

    @property
    def interchangeable(self) -> bool:
        """Whether it could have been written by anyone, the counts not speaking clearly against it."""
        return self.odds > 0 and self.counted > -_CLEAR

    @property
    def by_sense(self) -> bool:
        """Whether only the encoder's word makes it so."""
        return self.interchangeable and self.counted <= 0


@lru_cache(maxsize=4096)
def verdict(text: str, head: Head, masked: frozenset[str] = frozenset()) -> Verdict:
    """How interchangeable the text is; `masked` are words any letter of this sender would have."""
    weights = _weights()[head]
    counts = zip(FEATURES, carried(text, masked).counts, strict=True)
    counted = weights["bias"] + sum(weights[name] * count for name, count in counts)
    sense = leaning(_unnamed(text, masked), head)
    return Verdict(counted, counted if sense is None else sense + WEIGHT_OF_COUNTS * counted)


def _unnamed(text: str, masked: frozenset[str]) -> str:
    """The text with each run of known names made one plain word: a name must not sound like a fact."""
    return _NAMED.sub(lambda run: "them" if _all_known(run.group(), masked) else run.group(), text)


def _all_known(run: str, masked: frozenset[str]) -> bool:
    return all(word.text in masked for word in words_of(run))


@cache
def _weights() -> dict[str, dict[str, float]]:
    text = (files("guardrails") / "encoder" / "heads.json").read_text("utf-8")
    weights: dict[str, dict[str, float]] = json.loads(text)
    return weights
