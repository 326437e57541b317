"""What stands beside a thing in a jotted line without a link: an amount, or what the thing is called."""

import re

from drafting.builtin.prose import finite, verbs
from drafting.builtin.prose.lexicon import word_class

_MEASURE = re.compile(
    rf"(?:about |around |nearly |over |roughly |some )?(?:\d[\d,.]*|{'|'.join(sorted(word_class('numbers')))})\b"
    r"(?! (?:of|went|is|was|are|were)\b)[^:;]*"
)
"""An amount that stands beside what it measures: `20 pallets per shift`."""
_COUNT = re.compile(r"\d[\d,]* [a-z]+s")
_LONGEST_MEASURE = 7
_VAGUE = re.compile(r"\b(?:some|any|every)(?:thing|where|one|body)$|\bone thing$")
"""What says nothing without what stands beside it: `I want to open something, build a crew`."""
_OF_WHICH = re.compile(r"(?:that|which|who|where) ")
_STANDING = re.compile(
    r"(?:wide )?(?:open|shut|closed|ready|full|empty|flat|folded|face (?:up|down)|upside down)"
    r" (?:at|to|on|for|in|by|with|of)\b"
)
"""How a thing stands there: `an atlas on the desk, open at his country`."""
_CAME_OUT = re.compile(
    r"(?:my|our) (?:[a-z'’-]+ ){1,3}(?:went|fell|rose|dropped|came down|climbed|grew) (?:from|by|to)"
    r" (?:about |under |over )?\d"
)
_NONE = re.compile(
    r"(?:no|zero|not (?:one|a single)) (?:[a-z][\w'’-]* ){0,3}?(?P<thing>[a-z][\w'’-]*) since"
    r" (?!then|that|it|she|he|they)\w.*"
)
"""`no live moth since November`."""
_RATE = re.compile(
    r"\b(?:rates?|scores?|share|uptake|attendance|occupancy|retention|accuracy|survival)$"
)
"""What moves when it goes from one share to another, and has no range of its own: `open rate 22 to 31%`."""
_SHARE = re.compile(r"\d ?(?:%|percent\b|per cent\b)")
_PORTION = re.compile(
    r"(?:most|half|some|all|none|many|both|each|nearly all|a (?:third|half|quarter)|\d+%?) of"
    r" (?:them|us|ours|these|those|it|the|my|our)\b"
)
"""Some of those that were named before."""
_ONE_CALLED = re.compile(r"an? (?:[a-z]+ ){1,3}(?:called|named|from|with|of|for|on|in) ")


def named_again(part: str, words: list[str]) -> bool:
    """Whether the part says what the thing before it is: `a heron called Kevin`."""
    short = len(words) <= _LONGEST_MEASURE
    return short and _ONE_CALLED.match(part) is not None and finite.main_verb(words) < 0


def completes(part: str, said: str, first: str) -> bool:
    """Whether the part says what a vague word before it stands for, or how the thing before it stands there."""
    vague = _VAGUE.search(said) or (_VAGUE.search(first) and _OF_WHICH.match(part))
    return bool(vague or _STANDING.match(part))


def tells_of_some(part: str) -> bool:
    """Whether the part is a sentence about some of those before it: `most of ours settled inside a week`."""
    rest = _PORTION.match(part)
    return rest is not None and any(map(verbs.is_past, finite.words_in(part[rest.end() :])[:3]))


def comes_out(part: str) -> bool:
    """Whether the part says by itself how something of the sender's came out: `my calls went from 30 to 18`."""
    return _CAME_OUT.match(part) is not None


def measures(part: str, words: list[str]) -> bool:
    """Whether the part is an amount of what stands before it: `20 pallets per shift`."""
    short = 1 < len(words) <= _LONGEST_MEASURE and not did(words)
    return short and finite.main_verb(words) < 0 and _MEASURE.fullmatch(part) is not None


def did(words: list[str]) -> bool:
    """Whether an amount is followed by what it did: `99% landed inside the hour`."""
    return words[0][0].isdigit() and words[1:2] != [] and verbs.is_past(words[1])


def is_count(part: str) -> bool:
    """Whether the part is a number of things and no more, jotted beside what it counts: `26 formats`."""
    return _COUNT.fullmatch(part) is not None


def counts_nothing(clause: str) -> bool:
    """Whether a clause says something and has no number, so that one jotted behind it only adds up what it tells."""
    words = finite.words_in(clause)
    numbered = any(word[0].isdigit() or word in word_class("numbers") for word in words)
    return finite.main_verb(words) > 0 and not numbered


def none_since(part: str) -> str:
    """`there has been no live moth since May` for `no live moth since May`; "" where the part is none such."""
    found = _NONE.fullmatch(part)
    several = found and finite.is_plural(found["thing"])
    return f"there {'have' if several else 'has'} been {part}" if found else ""


def rises(thing: str, how: str) -> bool:
    """Whether a rate goes from one share to another, and is no range of them."""
    return _RATE.search(thing) is not None and _SHARE.search(how) is not None


_WENT = {
    "go": "went",
    "goes": "went",
    "drop": "dropped",
    "drops": "dropped",
    "fall": "fell",
    "falls": "fell",
}
_MOVES = re.compile(
    r"(?<=\w )(?<!to )(?<!can )(?<!will )(?<!would )(?<!could )(?P<verb>go|goes|drop|drops|fall|falls)"
    r"(?= (?:(?:down|up) from \d\S*(?: [a-z]+){0,3}"
    r"|from \d\S*(?:%| (?!am\b|pm\b|in\b|at\b|on\b|every\b|each\b)[a-z]+(?: [a-z]+){0,2})) to \d)"
)
"""What came of it, in the present: `waste go from 6 bags to 2`; two bare numbers may be a timetable."""
_OTHERS = re.compile(r"(?:the(?:y|ir)|you|your) ", re.IGNORECASE)
"""Whoever else goes from one to another may do so every day."""


def moved_then(part: str) -> str:
    """`waste went from 6 bags to 2` for `waste go from 6 bags to 2`, as whoever tells it tells of what is over."""
    return part if _OTHERS.match(part) else _MOVES.sub(lambda found: _WENT[found["verb"]], part)
