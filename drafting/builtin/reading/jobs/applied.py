"""What leads up to a post: that it is the one applied for or is called so, that it is asked about, or not meant."""

import re
from collections.abc import Iterator

from drafting.builtin.reading.page import Page

_BEFORE_NOUN = (
    r"(?: (?:an?|the|their|this|that|one|some|new|another|our|your|his|her|my))*\s*[\"“'‘]?$"
)
"""Articles, and the mark that opens a title in quotes."""
_LEADS = {
    "the post is": re.compile(
        r"\b(?:role|position|post|job|vacancy|opening|place|title|stelle)"
        r"(?:['’]?s| (?:is|was|as|of|will be|would be|called|itself))*(?: ?[:=,–—-])?"
        + _BEFORE_NOUN,
        re.IGNORECASE,
    ),
    "interview for": re.compile(
        r"\b(?:interview\w*|intervw|intv\w*|i/v|trial\w*|audition\w*|chat\w*|talk\w*|call|screen\w*|seen|saw me|see me"
        r"|spoke|met|panel|assessment|demo|visit|up|here|in|meeting|went|came)\b(?: \w+)?"
        rf" (?:for|as|about|abt|re|on){_BEFORE_NOUN}",
        re.IGNORECASE,
    ),
    "applied for": re.compile(
        r"\b(?:appl(?:y|ied|ying|ication)|going|go|put (?:me )?(?:forward|up|in)|considered|shortlisted|invited"
        rf"|offered?|candidate|hire[ds]?)(?: \w+){{0,4}} (?:for|as|of|to be){_BEFORE_NOUN}",
        re.IGNORECASE,
    ),
    "sought": re.compile(
        r"\b(?:want(?:s|ed|ing)?|needs?|needed|seek(?:s|ing)?|search(?:es|ing)?|looking|hiring|recruit(?:s|ing)?|after"
        r"|advertis\w+|choose|appoint|find|replace|get)(?: for)?"
        r" (?:an?|the|their|some|one|two|three|another|new|somebody as|someone as|its)"
        r"(?: (?:an?|new|full[- ]time|part[- ]time|other))*\s*[\"“'‘]?$",
        re.IGNORECASE,
    ),
    "it is for": re.compile(
        r"\b(?:(?:it|this|that|thing|one)(?:['’]?s| is| was)|(?:and|so) (?:is|was)|was|is|what) for"
        + _BEFORE_NOUN,
        re.IGNORECASE,
    ),
    "called": re.compile(
        r"\b(?:calls?|called|titled?|named|advertised)(?: (?:it|this|that|as|me|in the ad))*"
        r"(?: (?:an?|the))?\s*[:=]?\s*[\"“'‘]?$",
        re.IGNORECASE,
    ),
    "subject": re.compile(
        r"^[\s>*#]*(?:re|subject|fwd?|betreff|objet|asunto|oggetto|onderwerp)(?: ?:|\.)"
        r"(?: ?(?:re|fwd?|aw) ?:)*[^,:(]{0,40}?[\s(,]$",
        re.IGNORECASE,
    ),
    "as": re.compile(rf"\bas{_BEFORE_NOUN}", re.IGNORECASE),
    "thought": re.compile(
        r"\b(?:thought|thinking|assumed|believed|figured)(?: (?:it|this|that))?(?: had| have| be)?"
        r"(?: is| was| were|['’]s| been)?(?: (?:as|for|about))*" + _BEFORE_NOUN,
        re.IGNORECASE,
    ),
}
"""What may stand right before a title, by what it says of it."""
_NEAR = 80
"""Characters before a post, on its line, that are looked at."""
_ENDS = re.compile(r"[.!?](?=[\s\"”')]|$)|\n")
_FARTHEST = 200
"""Characters behind a post in which its sentence may end."""


def applied(page: Page, start: int, end: int) -> Iterator[str]:
    """Names of what leads up to the phrase `[start, end)`, and of how it is said."""
    line = page.text.rfind("\n", 0, start) + 1
    lead = page.text[max(line, start - _NEAR) : start]
    yield from (f"told:{name}" for name, said in _LEADS.items() if said.search(lead))
    stop = _ENDS.search(page.text, end, end + _FARTHEST)
    if stop and stop.group() == "?":
        yield "asked"
    before = page.text[line:start]
    if before.count('"') % 2 or before.count("“") > before.count("”"):
        yield "opens speech" if before[-1] in '"“' else "in speech"


_DENIED = re.compile(
    r"\b(?:not|nor|rather than|instead of)(?: (?:as|for))?(?: (?:an?|the|that))?\s*[\"“'‘(]?$",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"(?:not|nor)\b|(?<=\bcall )it\b|(?<=\bcalled )it\b|(?<=\bcalls )it\b", re.IGNORECASE
)
"""What no title begins with: that it is not meant, or whom or what is called so (`they call it`)."""


def is_denied(text: str, start: int) -> bool:
    """Whether the phrase is said not to be meant: `not the shop assistant one`."""
    return bool(_NOT.match(text, start) or _DENIED.search(text, max(start - 30, 0), start))
