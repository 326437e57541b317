"""What notes say outright of a day: that the interview was on it, or that somebody else spoke of it."""

import re
from collections.abc import Iterator

_IT = (
    r"(?:(?:all (?:of )?)?this|it|(?:the )?(?:whole )?thing(?: itself)?"
    r"|(?:the |my )?(?:interview|intv|visit)(?: itself)?"
    r"|(?:the )?(?:actual |real |right )?(?:day|date)(?: itself)?"
    r"(?: (?:of (?:it|the interview|all this)|(?:that )?i(?:['’]m| am)? "
    r"(?:writ(?:e|ing)|speak(?:ing)?|talk(?:ing)?|mean)"
    r"(?: of| about)?))?)"
)
_OPENS = r"(?:^|[.!?;:(\[–—-]\s?|,\s|\b(?:oh|ok|so|and|sorry|me|anyway|cos|because)\s)"
_WAS = re.compile(
    rf"(?:{_OPENS}{_IT}(?: all)?\s?(?:was|were|=|happened|took place)"
    rf"|(?:^|[.!?]\s|[.!?][\"”]\s)(?:\W{{0,4}}\d{{1,2}}[.)] )?that (?:all )?was|(?:^|: )was"
    r"|\bday (?:that )?i (?:write|speak|talk) (?:of|about)(?: is|:)|\b(?:actual|real) (?:day|date)(?: was| is|:)?)"
    r"\s(?:(?:on|back on|actually|only|just|still|really|last|this last|uh|um|about),?\s){0,2}$",
    re.IGNORECASE,
)
"""What leads up to the day of the interview: `this was`, `(all this =`, `the thing itself was`."""
_HELD = re.compile(
    r"(?:^|[.!?;(]\s?)(?:(?:i |we )?met(?: (?:them|her|him|up))?|held|interviewed|took place|all (?:of )?this) on\s$"
    r"|\bthank(?:s| you)(?: \w+){0,2} for (?:coming|being|visiting|attending|meeting|joining|seeing)\b[^.!?\n]{0,25}$",
    re.IGNORECASE,
)
"""What else leads up to it: `Met on`, and in a mail from the employer `thank you for coming in`."""
_ANSWER = (
    r"[?!\"”)]*\s*\n\W{0,4}(?:\d{1,2}[:.]\d\d\W{1,3})?(?:[^\W\d_][\w.'’ -]{0,20}:)?\s*"
    r"(?:(?:oh|um|uh|er|well|no|nah|nope|maybe|prob(?:ably)?|hopefully|supposedly"
    r"|(?:they|she|he|it) (?:said|says|was)|was|said|by|before|on|in|the|about|around|not (?:until|till|before)"
    r"|no later than|(?:at )?(?:the )?latest|till|until)"
    r"(?:[\s,:]+|$)){0,5}$"
)
"""The end of a question, and of the next line what may stand before the day that answers it."""
_WHEN_KNOWN = re.compile(
    r"\bwhen (?:(?:do|will|would|are|can|should|did|does|is|['’]ll)?\s?(?:you|u|ya|ye|they|she|he)"
    r"(?: (?:say|think|reckon|going to|gonna|supposed to))*"
    r" (?:know\w*|hear\w*|find out|finding out|decid\w+|tell|telling|choos\w+|let (?:you|u) know|get back))\b"
    rf"[^?\n]{{0,15}}{_ANSWER}",
    re.IGNORECASE,
)
_WHEN_HELD = re.compile(
    r"\bwhen (?:was|were|did)(?:['’]?t)? (?:it|that|this|you|u|ya|the (?:interview|thing))\b"
    rf"[^?\n]{{0,30}}{_ANSWER}",
    re.IGNORECASE,
)
"""What a friend asks on the line before: `so when do u know`, `when was it, today?`."""
_ONE_DAY = re.compile(
    r"(?:(?:on )?the )?\b(?:mon|tue|wed|thu|fri|sat|sun|yesterday|today|this (?:morning|afternoon|evening)|last night"
    r"|\d|first|second|third"
    r"|\w+th\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    re.IGNORECASE,
)
_I_WAS = re.compile(
    r"\b(?:i|we) (?:was|were|went|had|did|sat|saw|met|got|came|drove|interviewed)\b[^.!?\n]{0,40}$",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"yesterday|today|this (?:morning|afternoon|evening)|last night", re.IGNORECASE
)
_CLOSE = 25
_NAMED_DAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_CLOCK = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?"
_STAMP_OPENS = re.compile(r"^\W{0,3}[\[(]$")
_STAMP_CLOSES = re.compile(rf",? {_CLOCK}(?: ?[ap]m)?[\])]", re.IGNORECASE)
"""The hour in the brackets that a chat puts before each line."""
_NEAR = 80
"""Characters of a line before a day that are looked at."""


def day_told(text: str, start: int, end: int) -> Iterator[str]:
    """Names of what is said outright of the day `[start, end)`."""
    line = text.rfind("\n", 0, start) + 1
    lead, words = text[max(line, start - _NEAR) : start], text[start:end]
    asked = text[max(start - 2 * _NEAR, 0) : start]
    reasons = {
        "it was": _ONE_DAY.match(words)
        and (_WAS.search(lead) or _HELD.search(lead) or _WHEN_HELD.search(asked))
        and not _named_behind(text, start, end),
        "answers when one knows": _WHEN_KNOWN.search(asked),
        "i was there": _RELATIVE.match(words) and _I_WAS.search(lead),
        "in speech": text.count('"', line, start) % 2 or lead.rfind("“") > lead.rfind("”"),
        "a chat's stamp": _STAMP_OPENS.match(lead) and _STAMP_CLOSES.match(text, end),
    }
    yield from (name for name, holds in reasons.items() if holds)


def _named_behind(text: str, start: int, end: int) -> bool:
    """Whether a day by its relation is told by its name as well, right behind: `today, Saturday`."""
    behind = text[end : end + _CLOSE].split("\n", 1)[0]
    return _RELATIVE.match(text, start) is not None and _NAMED_DAY.search(behind) is not None
