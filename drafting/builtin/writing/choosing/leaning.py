"""Which statements lean on words that stand elsewhere: `we dressed sixty from that sty`, `fourteen went last May`."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import words_in
from guardrails.words import stem, words_of

_COUNT = (
    r"(?:(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve|two|three|four|five|six|seven|eight|nine"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|dozens|hundreds|several|both|half|most|some|many)"
)
_FAR = 8
"""Words of a sentence that may have named, in others, what it points at."""
_POINTED = re.compile(
    r"\b(?:from|in|on|with|of|to|for|at|under|through|over|off|into) (?:that|those|these)"
    r" (?P<thing>(?!is\b|are\b|was\b|were\b|one\b|ones\b)[a-z]+)\b(?! that| who| which)"
)
"""A thing that is pointed at as one that was named."""
_TIMES = re.compile(
    r"(?:day|week|month|year|winter|summer|spring|autumn|time|hour|morning|afternoon|evening|night|season|term|shift"
    r"|quarter|order|point|way)s?$"
)
_WITH_THEM = re.compile(
    r"^(?:I|we) [a-z]+ (?:(?!and\b)[\w'’-]+ ){1,5}(?:with|for|to|from|at) them$"
)
"""People whom nothing has named: `I count the ceiling tiles with them`."""
_NUMBER = re.compile(
    rf"^(?:(?:about|nearly|over|only|first|last) )?{_COUNT} (?P<verb>[a-z]+)\b", re.IGNORECASE
)
_THERE = re.compile(
    rf"^there (?:have been|has been|were|are|was|is) (?:only )?{_COUNT} [a-z]+(?:,|$| (?:since|last|this|so far)\b)"
)
"""How many there were, and nothing said of them: `there have been eleven batches since January`."""
_BARE_COUNT = re.compile(rf"\b(?:of|for|with|about|find|only|just|did) {_COUNT}$")
"""So many at the end of which nobody knows of what: `we know the state of forty`."""
_COUNTED = re.compile(rf"\b{_COUNT} [a-z]+")
_UNKNOWN = re.compile(
    r"^(?:you|[A-Z][\w'’-]*) (?:(?:do|does|did|can|could)(?: not|n['’]t) )?(?:know|say|tell|ask|asked|wonder|decide)s? "
    r"(?:if|whether|why|how|when|where) (?:it|they|that|this)\b"
)
"""A question about what has not been named: `you do not know if it is the salt`."""
_OUTDONE = re.compile(
    r"\b(?:is|are|was|were) the (?:worst|best|slowest|fastest|hardest|first|last|biggest|main one|same)$"
)
_ANYBODY = re.compile(
    r"^(?:nobody|no one|every(?:one|body)|some(?:one|body)) (?:had |has )?[a-z]+ (?:(?:any|every|some|no)thing|it)$"
)


def leans(words: str) -> bool:
    """Whether a statement names nothing of what it is about, or points at it as at something known."""
    counts = _BARE_COUNT.search(words)
    return bool(
        _WITH_THEM.match(words)
        or _THERE.match(words)
        or _UNKNOWN.match(words)
        or _OUTDONE.search(words)
        or _ANYBODY.match(words)
        or _counts_only(words)
        or _points(words)
        or (counts and not _COUNTED.search(words[: counts.start()]))
    )


def _points(words: str) -> bool:
    """Whether a thing is pointed at that the words have not named before."""
    for found in _POINTED.finditer(words):
        named = {stem(one.text) for one in words_of(words[: found.start()])}
        near = len(words[: found.start()].split()) < _FAR
        if near and not _TIMES.match(found["thing"]) and stem(found["thing"]) not in named:
            return True
    return False


def _counts_only(words: str) -> bool:
    """Whether so many did something, and not of what: `fourteen went last May`."""
    found = _NUMBER.match(words)
    if found is None:
        return False
    verb = next(iter(words_in(found["verb"])))
    return verbs.only_past(verb) or verb in verbs.AUXILIARIES
