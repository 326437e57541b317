"""Whose message it may be that stands among notes: of the firm that was met, of another one, or the sender's own."""

import re

from drafting.builtin.cues import is_organisation, word_list
from drafting.builtin.dates import has_date
from drafting.models import Anchors
from guardrails.words import fold, words_of

_FIRM = r"(?P<firm>[A-Z][\w&'’.-]*(?:,? (?:(?:&|and|of|the) )?[A-Z][\w&'’-]*){0,4})"
_OFFERED_AT = re.compile(
    r"(?:\b(?:job|role|post|position|contract|place|offer|here|we|us|employment)\b[^.;\n]{0,60}? (?:at|with|from)"
    rf"|\bjoin(?:ing)?|\bon behalf of) (?:the )?{_FIRM}"
)
"""Where a message names the firm that it speaks for."""
_HEADED = re.compile(rf"\b(?i:from|by)(?: [A-Z][\w'’-]*){{0,3}}?(?: (?:at|of))? (?:the )?{_FIRM}")
"""What somebody writes above a message: `Mail from Quarrel & Sons:`."""
_HEADS = re.compile(
    r"\W*(?:e-?mail|message|letter|note|reply|answer|offer|fwd|forwarded|from)\b|.*:\s*$",
    re.IGNORECASE,
)
"""A line that says whose message stands below it."""
_FORM = re.compile(
    r"&|\b(?:ltd|limited|llc|llp|inc|plc|gmbh|ag|bv|corp|group|holdings?)\b", re.IGNORECASE
)
_SHARED = frozenset({
    "the", "of", "and", "for", "sons", "bros", "brothers", "ltd", "limited", "llc", "llp", "inc", "plc", "gmbh",
    "ag", "co", "corp", "group",
})  # fmt: skip
"""Words that the names of any two firms may have in common."""
_TO_HIRERS = re.compile(
    r"\b(?:hiring|recruit\w*|sirs?|madam|committee|panel|managers?|director|editor|team|hr|resources|personnel|all"
    r"|everyone|everybody|both|folks|colleagues|friends|whom)\b",
    re.IGNORECASE,
)
"""Whom somebody greets who applies, or writes to several."""
_APPLIES = re.compile(
    r"\bI\b[\w'’ ]{0,40}\bapply(?:ing)?\b|\bI (?:have )?applied\b"
    r"|\bmy (?:application|cv|r[eé]sum[eé]|covering letter|cover letter|candidacy)\b",
    re.IGNORECASE,
)
"""What only somebody writes who wants the job."""


def is_own(whom: str, text: str, signed: str, sender: str) -> bool:
    """Whether the message that greets `whom` is the sender's: signed by them, an application, or to several people."""
    mine = _names(sender)
    below = _names(signed)
    is_signed = bool(mine) and mine[-1:] == below[: len(mine)][-1:]
    return bool(is_signed or _TO_HIRERS.search(whom) or _APPLIES.search(text))


def is_strange(head: str, text: str, signed: str, anchors: Anchors) -> bool:
    """Whether a message speaks for another firm: it, its signature or the line above names one, and none known."""
    company = anchors.facts.company
    known = {word for name in anchors.names for word in _names(name)}
    own = {word for word in _names(company.text if company else "") if word not in _SHARED}
    if company is None or known & {*_names(signed)}:
        return False
    firms = [one["firm"] for one in _OFFERED_AT.finditer(text)]
    firms += [
        one["firm"]
        for one in _HEADED.finditer(head if _HEADS.match(head) else "")
        if _is_firm(one["firm"])
    ]
    firms += [one for line in signed.splitlines() for one in line.split(", ") if _is_firm(one)]
    named = [words for one in firms if (words := _telling(one))]
    return bool(named) and not any(words & (own | known) for words in named)


def _is_firm(name: str) -> bool:
    return bool(_FORM.search(name)) or any(map(is_organisation, _names(name)))


def _telling(firm: str) -> frozenset[str]:
    """The words that tell a firm from others; none of a day, a month or a town."""
    if has_date(firm):
        return frozenset()
    return frozenset(_names(firm)) - _SHARED - word_list("towns") - word_list("places")


def _names(text: str) -> list[str]:
    return [word.text for word in words_of(fold(text))]
