"""How far a reader's guess that a passage is private holds against a sentence of the letter.

Who reads notes in a hurry takes too much for private rather than too little; a good letter may rest on it.
"""

from math import inf

from guardrails.secrets.sums import of_pay
from guardrails.sense import leaning

_CLEAR = 1.5
"""Log-odds (about five to one) from which what somebody read as private is taken for it without a doubt."""
_QUIET, _LOUD = -4.5, -2.2
"""How a sentence sounds that is as work is told, and one that is as secrets are.

Of 31 sentences of good letters that retold a wrong guess most lie below the first, of 17 leaks none.
"""


def sounds(sentence: str) -> float:
    """How private a sentence sounds to two heads: `private` was taught on notes, `remark` on letters."""
    return (leaning(sentence, "private") or 0.0) / 4 + (leaning(sentence, "remark") or 0.0) / 2


def doubted(sentence: str, passage: str, *, summed: bool) -> bool:
    """Whether the sentence may well be told though the passage was taken for private; `summed` with a sum of theirs."""
    if _odds(sentence, passage) <= 0:
        return True
    return not (summed and of_pay(sentence, passage)) and sounds(sentence) <= _QUIET


def certain(sentence: str, passage: str, *, bare: bool, summed: bool) -> bool:
    """Whether no doubt is left; `bare` where one of its words tells all, `summed` where it has a sum of theirs."""
    plain = bare or (summed and of_pay(sentence, passage)) or sounds(sentence) > _LOUD
    return plain and _odds(sentence, passage) > _CLEAR


def _odds(sentence: str, passage: str) -> float:
    """Log-odds that it is a secret at all: of its passage, or at most doubtful ones of what the letter makes of it."""
    read = leaning(passage, "private")
    if read is None or read > _CLEAR:
        return inf
    return max(read, min(leaning(sentence, "private") or 0.0, _CLEAR))
