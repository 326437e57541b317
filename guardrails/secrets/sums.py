"""Whose a sum of money is: somebody's pay, which is private, or a budget, a loss or a price, which is work."""

import re

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
    r"|invoices?|grants?|contracts|claims?|manag(?:e|ed|ing) (?:an? |the |about |around |over )?[$£€\d])",
    re.IGNORECASE,
)
"""What makes a sum that looks like pay one of the firm's; one contract is as often somebody's own."""
_OF_MINE = re.compile(
    r"\bI(?:['’]m| am| was|['’]ve been| have been)(?: \w+)? (?:on|at) [£$€\d]"
    r"|\bme (?:on|at) [£$€\d]|\bI(?:['’]d| would|['’]ll| will)? (?:make|get|draw)\b"
    r"|\bmy (?:\w+ ){0,2}(?:contract|role|post|position|job|package|rate|place) (?:is|was|sits|stands|comes|at|of)\b"
    r" (?:(?:at|on|to|about|around|only|just|over|under|nearly|now|worth|paid) ){0,2}[£$€\d]",
    re.IGNORECASE,
)
"""What makes it the sender's, whatever business their post is of: `I am on 52k in my sales role`."""


def of_business(words: str) -> bool:
    """Whether words that hold a sum speak of the firm's business, and not of what anybody is paid."""
    return is_spent(words) and not _OF_PAY.search(words)


def is_spent(words: str) -> bool:
    """Whether a sum in these words is spent, lost, saved or dealt in, and not drawn by the sender."""
    return _OF_BUSINESS.search(words) is not None and not _OF_MINE.search(words)


def of_pay(sentence: str, passage: str) -> bool:
    """Whether a sum that a sentence of a letter has from a passage of the notes is what somebody is paid."""
    words = f"{passage} {sentence}"
    looks = _LIKE_PAY.search(words) is not None and not is_spent(sentence)
    return looks or _OF_PAY.search(words) is not None
