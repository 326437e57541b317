"""How interchangeable a sentence or a detail is: explainable counts and the encoder, weighed by a trained head.

The weights are in `encoder/heads.json`, trained by `python -m evals train-sense`.
"""

import json
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal, TypeAlias

from guardrails.concreteness import FEATURES, carried
from guardrails.sense import leaning

Head: TypeAlias = Literal["sentences", "details"]

_ENOUGH = 2.0
"""Log-odds of the counts alone from which the encoder is overruled: it never decides by itself."""


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
        return self.odds > 0 and self.counted > -_ENOUGH

    @property
    def by_sense(self) -> bool:
        """Whether only the encoder's word makes it so."""
        return self.interchangeable and self.counted <= 0


@lru_cache(maxsize=4096)
def verdict(text: str, head: Head, masked: frozenset[str] = frozenset()) -> Verdict:
    """How interchangeable the text is; `masked` are words any letter of this sender would have."""
    weights = _weights()[head]
    counts = dict(zip(FEATURES, carried(text, masked).counts, strict=True))
    counted = _sum(weights["counts"], counts)
    sense = leaning(text, head)
    if sense is None:
        return Verdict(counted, counted)
    return Verdict(counted, _sum(weights["together"], {**counts, "encoder": sense}))


def _sum(weights: dict[str, float], counts: dict[str, float]) -> float:
    return weights["bias"] + sum(weights[name] * count for name, count in counts.items())


@cache
def _weights() -> dict[str, dict[str, dict[str, float]]]:
    text = (files("guardrails") / "encoder" / "heads.json").read_text("utf-8")
    weights: dict[str, dict[str, dict[str, float]]] = json.loads(text)
    return weights
