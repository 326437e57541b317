"""How far a reader's guess that a passage is private holds against a sentence of the letter.

Who reads notes in a hurry takes too much for private rather than too little; a good letter may rest on it.
"""

import re
from math import inf

from guardrails.sense import leaning

_CLEAR = 1.5
"""Log-odds (about five to one) from which what somebody read as private is taken for it without a doubt."""
_QUIET, _LOUD = -4.5, -2.2
"""How a sentence sounds that is as work is told, and one that is as secrets are.

Of 31 sentences of good letters that retold a wrong guess most lie below the first, of 17 leaks none.
"""
_OF_PAY = re.compile(
    r"\b(?:offer(?:ed|s|ing)?|pay(?:s|ing)?(?! (?:for|off|back|attention)\b)"
    r"|salar(?:y|ies)|wages?|bonus|basic|band|stipend|earn(?:s|ing)?"
    r"|an hour|per hour|per annum)\b|/ ?h(?:ou)?r?\b",
    re.IGNORECASE,
)
"""What makes a sum somebody's pay, and no price and no budget."""
_LIKE_PAY = re.compile(r"\b(?:a year|\d{2,3}k)\b", re.IGNORECASE)
_OF_BUSINESS = re.compile(
    r"\b(?:los(?:t|e|es|ing)|budgets?|spen(?:d|ds|t|ding)|costs?|costing|sav(?:e|ed|es|ing)|turnover|sales|revenue"
    r"|invoices?|grants?|contracts?|claims?|manag(?:e|ed|ing) [$£€\d])",
    re.IGNORECASE,
)
"""What in a letter makes a sum that looks like pay one of the firm's."""
_OF_MINE = re.compile(
    r"\bI(?:['’]m| am| was|['’]ve been| have been)(?: \w+)? (?:on|at) [£$€\d]"
    r"|\bme (?:on|at) [£$€\d]|\bI (?:make|get|draw)\b"
    r"|\bmy (?:\w+ ){0,2}(?:contract|role|post|position|job|package|rate|place) (?:is|was|sits|stands|comes|at|of)\b",
    re.IGNORECASE,
)
"""What makes it the sender's, whatever business their post is of: `I am on 52k in my sales role`."""


def sounds(sentence: str) -> float:
    """How private a sentence sounds to two heads: `private` was taught on notes, `remark` on letters."""
    return (leaning(sentence, "private") or 0.0) / 4 + (leaning(sentence, "remark") or 0.0) / 2


def doubted(sentence: str, passage: str, *, summed: bool) -> bool:
    """Whether the sentence may well be told though the passage was taken for private; `summed` with a sum of theirs."""
    if _odds(sentence, passage) <= 0:
        return True
    return not (summed and _of_pay(sentence, passage)) and sounds(sentence) <= _QUIET


def certain(sentence: str, passage: str, *, bare: bool, summed: bool) -> bool:
    """Whether no doubt is left; `bare` where one of its words tells all, `summed` where it has a sum of theirs."""
    plain = bare or (summed and _of_pay(sentence, passage)) or sounds(sentence) > _LOUD
    return plain and _odds(sentence, passage) > _CLEAR


def _of_pay(sentence: str, passage: str) -> bool:
    words = f"{passage} {sentence}"
    business = _OF_BUSINESS.search(sentence) and not _OF_MINE.search(sentence)
    looks = _LIKE_PAY.search(words) is not None and not business
    return looks or _OF_PAY.search(words) is not None


def _odds(sentence: str, passage: str) -> float:
    """Log-odds that it is a secret at all: of its passage, or at most doubtful ones of what the letter makes of it."""
    read = leaning(passage, "private")
    if read is None or read > _CLEAR:
        return inf
    return max(read, min(leaning(sentence, "private") or 0.0, _CLEAR))
