"""What shows that words are no role: a sentence, how one met, a day, a firm, or the sender's own name."""

import re

from drafting.builtin.cues import is_organisation
from drafting.builtin.dates import has_date
from drafting.builtin.reading.jobs.agents import is_agent
from drafting.builtin.reading.jobs.conditions import ONLY_TERMS, TERMS
from drafting.builtin.reading.jobs.not_employers import is_furniture
from drafting.builtin.reading.jobs.role_tails import is_noun
from guardrails.words import fold

_SAYS = re.compile(
    r"\b(?:said|says|not|(?:my|your|her|him|it)self|(?:our|your|them)selves|[Ww]e|[Yy]ou|[Tt]hey|[Ss]he|I(?=\s\w)|ha[ds]|have|was|were|is|are)\b"
)
"""Who or what a sentence is about, and what it says of it: no role holds either."""
_ENDS_IN_JOB = re.compile(
    r"\w (?:job|role|position|vacancy|opening|interviews?|intervw|intv|intvw|i/v(?:iew|w)?|chat)$",
    re.IGNORECASE,
)
"""What is said of a role: `Teller position` is the one of a teller."""
_ENDS_IN_HOURS = re.compile(
    r"\w (?:(?:part|full)[ -]?time|temp to perm|perm|temp|evenings|weekends|nights?|days)$",
    re.IGNORECASE,
)
"""How long or when one works, which is no part of a title: `Bookkeeper part time`."""


_MEETING = re.compile(
    r"(?:phone|video|telephone|zoom|teams|skype|initial|first|second|final|quick|short|informal|trial)"
    r" (?:call|screen|screening|interview|chat|round|stage|shift)\b",
    re.IGNORECASE,
)
"""How one met, which no role begins with."""


_ONLY_MEDIUM = re.compile(
    r"(?:on |via |over |by )?(?:zoom|(?:ms |microsoft )?teams|skype|webex|google meet|facetime|whatsapp|(?:tele)?phone"
    r"|video|online|onsite|on site|in person)(?: call| link)?",
    re.IGNORECASE,
)
"""How one met, and nothing else."""


_DAY_FIRST = re.compile(r"\d{1,4}[-/.:]\d{1,2}(?:[-/.]\d{2,4})?[\s,]")
"""A day or an hour in numbers, which no role begins with."""


def is_past(text: str, start: int) -> bool:
    """Whether the place stands in what the sender has been: `You've been a clerk and a cook`."""
    been = _BEEN.search(text, max(start - 60, 0), start)
    return been is not None and not _NOW.search(been["since"])


_BEEN = re.compile(
    r"\b(?:i|you)(?:['’]ve| have|['’]d| had) been an? (?P<since>[^.!?,;\n]{0,50})$", re.IGNORECASE
)
_NOW = re.compile(
    r"\b(?:for|want\w*|appl\w+|job|post|role|now|so|interview\w*|next|to|is)\b", re.IGNORECASE
)


def names_sender(behind: str, sender: frozenset[str]) -> bool:
    """Whether the sender's own name stands behind a role, as a calendar writes it: `Coordinator (Gurpreet D.)`."""
    return not sender.isdisjoint(fold(word.strip("().,")) for word in behind.split())


def is_day(words: str) -> bool:
    """Whether a day in numbers stands among words of which none is a post: `Sunday 2 Nov after service`."""
    numbered = has_date(words) and any(map(str.isdigit, words))
    return numbered and not any(map(is_noun, fold(words).split()))


def is_employer(words: str) -> bool:
    """Whether the words end in what firms are called and name no post: `St Aldhelm's Hospital`."""
    folded = [fold(word.strip(".,'’()")) for word in words.split()]
    posts = any(is_noun(word) or is_agent(word) for word in folded)
    return not posts and is_organisation(folded[-1]) and words[:1].isupper()


def is_no_role(words: str) -> bool:
    """Whether words that no role holds stand among these: a sentence, how one met, what a mail program writes."""
    said = (
        _SAYS.search(words)
        or TERMS.match(words)
        or ONLY_TERMS.fullmatch(words)
        or _ENDS_IN_JOB.search(words)
        or _ENDS_IN_HOURS.search(words)
        or _MEETING.match(words)
        or _ONLY_MEDIUM.fullmatch(words)
        or _DAY_FIRST.match(words)
    )
    return bool(said) or is_furniture(words) or not any(map(str.isalpha, words))
