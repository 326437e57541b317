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
_PERIOD = r"(?: (?:a|per|each|every) (?:day|week|month|quarter|year)| annually)"
_SUM = re.compile(
    rf"[£$€]\s?\d[\d,.]*(?:\s?[km]\b)?|\b\d[\d,.]{{0,12}}\s?[km]\b|\b\d{{2,3}},\d{{3}}\b|\b[\d,.]{{0,12}}\d(?={_PERIOD}\b)"
    r"|\b(?:\w{1,20}[ -])?(?:thousand|million|grand)\b",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"[;!?\n]|[.,](?!\d)|\s[-–—]\s|\b(?:and|but|so|because|though|while)\b", re.IGNORECASE
)
_LEAD = (
    r"(?: (?:about|around|roughly|some|over|under|up|to|nearly|almost|only|just|another"
    r"|an?|of|worth|is|was|are|were))"
)
_GOVERNED = re.compile(
    r"\b(?:los(?:t|e|es|ing)|spen(?:d|ds|t|ding)|costs?|costing|sav(?:e|ed|es|ing))"
    r"(?: (?!(?:wants?|on|at|gets?|getting|makes?|draws?)\b)[\w'’]+){0,3} $"
    rf"|\b(?:budget|turnover|revenue|spending|costs):?{_LEAD}{{0,3}} $"
    rf"|\b(?:sales|invoices|grants?|contracts|claims){_LEAD}{{1,3}} $",
    re.IGNORECASE,
)
"""What stands before a sum of the firm's business; one contract is as often somebody's own."""
_BUSINESS = (
    r"(?:budgets?|turnover|revenue|sales|invoices|grants?|contracts|claims|los(?:t|ses)|spent|saved|savings)"
    r"(?= *$| (?:for|of|to|with|from|that|which|by|on|over|across|a|per|each|every|is|was|are|were)\b)"
)
_DEALT_IN = re.compile(
    rf" {_BUSINESS}|{_PERIOD}? (?:(?:in|of) (?:(?:lost|their|her|his|our|the) )?{_BUSINESS}|lost|spent|saved)\b",
    re.IGNORECASE,
)
"""What stands right behind such a sum: three `£60k contracts`, `12k a year in lost sales`."""
_DRAWN = re.compile(
    r"\b(?:want(?:s|ed)?|on|at|gets?|got|getting|make|draws?|drawing|asks?(?:ed|ing)? for|looking for)"
    rf"{_LEAD}{{0,2}} $",
    re.IGNORECASE,
)
"""What stands before what somebody is paid, whatever business their post is of."""
_TOPIC = re.compile(r"\b(?:budgets?|turnover|revenue|costs|spending)\b", re.IGNORECASE)
_TAKEN_UP = re.compile(rf"\b(?:figure|number|total|amount){_LEAD}{{1,3}} $", re.IGNORECASE)
"""What takes up the business that the clauses before it spoke of: `asked about budget. True number is 45k`."""

_NEAR = 200
"""Characters either side of a sum in which its clause is looked for."""


def of_business(words: str, start: int, end: int) -> bool:
    """Whether every sum in `[start, end)` of the words is one of the firm's business, and none what anybody is paid."""
    sums = list(_SUM.finditer(words, start, end))
    return bool(sums) and not _OF_PAY.search(words) and all(_is_spent(words, one) for one in sums)


def _is_spent(words: str, found: re.Match[str]) -> bool:
    """Whether the clause of a sum says that it is spent, lost, saved or dealt in: no other clause can."""
    near = words[max(0, found.start() - _NEAR) : found.start()]
    before = _BREAK.split(near)[-1]
    after = _BREAK.split(words[found.end() : found.end() + _NEAR], maxsplit=1)[0]
    if _DRAWN.search(before) and not re.match(rf" {_BUSINESS}", after, re.IGNORECASE):
        return False
    taken_up = _TAKEN_UP.search(before) and _TOPIC.search(near)
    return bool(_GOVERNED.search(before) or _DEALT_IN.match(after) or taken_up)


def of_pay(sentence: str, passage: str) -> bool:
    """Whether a sum that a sentence of a letter has from a passage of the notes is what somebody is paid."""
    words = f"{passage} {sentence}"
    sums = list(_SUM.finditer(sentence))
    spent = bool(sums) and all(_is_spent(sentence, one) for one in sums)
    return (_LIKE_PAY.search(words) is not None and not spent) or _OF_PAY.search(words) is not None
