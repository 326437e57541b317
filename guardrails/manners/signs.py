"""What tells the mood of a sentence, which the encoder reads badly: words, pairs of them, how often it says sorry.

The weights are in `encoder/signs.json`, trained by `python -m evals train-sense`.
"""

import json
import re
from functools import cache
from importlib.resources import files
from itertools import pairwise

from guardrails.text.frames import flat

BIAS = ""
"""The sign that every sentence has."""

_TOKEN = re.compile(r"[^\W\d_]+(?:'[a-z]+)?|\d[\d.,:]*(?:st|nd|rd|th|am|pm|k)?|[?!:;]")
_DAYS = "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday"
_MONTHS = (
    "jan feb apr jun jul aug sep sept oct nov dec january february march april may june july august september october"
    " november december"
)
_NUMBERS = "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred"
_ALIKE = (
    dict.fromkeys(_DAYS.split(), "<day>")
    | dict.fromkeys(_MONTHS.split(), "<month>")
    | dict.fromkeys(_NUMBERS.split(), "<number>")
    # A modal far more often than a month, and no name though it is written large.
    | {"may": "may", "i": "i", "cv": "cv", "pdf": "pdf"}
)
"""Words that say the same of a sentence's mood, and what stands for them."""
_SORRY = re.compile(r"sorr|apolog|(?:forgive|pardon)$")
_MOST = 3
"""Words of apology that are counted; more say no more."""


def signs(sentence: str) -> frozenset[str]:
    """Words and pairs in lower case, with what stands for days, months, numbers and names; `^` and `$` are the ends."""
    level = flat(sentence)
    words = [_sign(sentence, level, found) for found in _TOKEN.finditer(level)]
    pairs = {f"{one} {other}" for one, other in pairwise(("^", *words, "$"))}
    sorry = sum(_SORRY.match(word) is not None for word in words)
    return frozenset({BIAS, *words, *pairs, *(f"<sorry>{n + 1}" for n in range(min(sorry, _MOST)))})


def _sign(sentence: str, level: str, found: re.Match[str]) -> str:
    word, start = found.group(), found.start()
    if word[0].isdigit():
        return "<number>"
    named = sentence[start] != level[start] and sentence[:start].strip()
    return _ALIKE.get(word, "<name>" if named and not word.startswith("i'") else word)


def odds_by_signs(sentence: str, head: str) -> float:
    """Log-odds by the signs alone that a sentence has this fault."""
    weights = _weights()[head]
    return sum(weights.get(sign, 0.0) for sign in signs(sentence))


@cache
def _weights() -> dict[str, dict[str, float]]:
    """Of each head the weight of every sign; the file has them by sign, so that each stands there once."""
    text = (files("guardrails") / "encoder" / "signs.json").read_text("utf-8")
    told = json.loads(text)
    return {
        head: {sign: row[place] for sign, row in told["signs"].items()}
        for place, head in enumerate(told["heads"])
    }
