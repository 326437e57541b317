"""What a private passage is about, as far as its words tell: each is held back for a reason of its own."""

import re
from itertools import pairwise

from guardrails.secrets.privacy import circle
from guardrails.words import stem, words_of

_SUM = re.compile(
    r"[£$€]\s?\d|\b\d{2,3}(?:\.\d)?\s?k\b|\b\d[\d.,]*\s?(?:thousand|grand)\b|\d\s?(?:/|an? |per )\s?h(?:ou)?r\b",
    re.IGNORECASE,
)
_OTHERWISE = frozenset({"department", "departments"})
"""Words with the stem of another, which nothing private is meant by."""
_ABOUT = {
    "pay": "Pay",
    "rivals": "Other candidates",
    "health": "Health",
    "fatigue": "How somebody seemed",
    "sorrow": "How somebody felt",
    "family": "Family",
    "drink": "Drink",
    "quarrel": "Gossip",
    "leaving": "Who leaves",
    "retiring": "Who leaves",
    "money": "Money troubles",
}
"""By circle of meaning, the one that weighs most first."""


def about(words: str) -> str:
    """What it is about, in a word or three; "" where its words do not tell."""
    single = [word.text for word in words_of(words) if word.text not in _OTHERWISE]
    double = [
        f"{one}-{other}" for one, other in pairwise(single)
    ]  # `worn out`, listed as `worn-out`
    circles = {circle(stem(word)) for word in (*single, *double)}
    if _SUM.search(words):
        circles.add("pay")
    return next((told for name, told in _ABOUT.items() if name in circles), "")
