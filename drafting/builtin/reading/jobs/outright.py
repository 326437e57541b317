"""What notes say outright of a name: that the firm is called so, or that it is an earlier one, a street, a heading."""

import re
from collections.abc import Iterator

from drafting.builtin.dates import has_date
from drafting.builtin.reading.page import Page

_IS_CALLED = re.compile(
    r"\b(?:company|firm|employer|business|outfit|mob|organi[sz]ation|agency that hires)"
    r"(?:['’]s| (?:there|itself|in question))?(?: name)?,? (?:is|was|are|=|called|is called|was called)(?: the)?\s$",
    re.IGNORECASE,
)
"""What says what the firm is called: `the company is`, `firm = `."""
_IS_IT = re.compile(
    r"(?:^|[.,:;!?] |\bno,? )(?:this(?: one| job)?|mine|the new one|the one today) (?:is|was) $",
    re.IGNORECASE,
)
"""What answers which of several firms it is: `the school one is St Anne's, this is`."""
_HOW_IT_WENT = re.compile(
    r"\b(?:how(?:['’]?(?:d|s)| did| was| is| were)?|so|and)\b[^.?!\n]{0,30}"
    r"\b(?:go|went|going|it|get on|got on|interview|day|things?|chat)"
    r"(?: \w+){0,2} (?:at|with|for|over at|down at|up at)(?: the)? $",
    re.IGNORECASE,
)
"""How somebody asks how it went: `so how'd it go up at`, before the name and the mark that asks."""
_OWNS = re.compile(
    r"\b(?:who|that|she|he|they|and) (?:(?:both|also|now|still) )?(?:owns?|founded|co-?owns?) $",
    re.IGNORECASE,
)
"""Whose firm it is: `Ana Ruiz who owns`."""
_SOME = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|many|few)"
_NO_FIRM = re.compile(
    r"(?:it|the|an?|half|most|all|both|part|this|that|his|her|their)\b", re.IGNORECASE
)
_EARLIER = re.compile(
    r"\b(?:did|do|done|doing|tried|had|fixed|ran|saw|learnt|learned) (?:it|this|that|the same|exactly that|one|them|so)"
    r"(?: [\w-]+)?,? (?:at|with|for|in|back at) (?:the )?$"
    rf"|\b(?:(?:the )?(?:last|first|past) {_SOME}(?: years?)?|{_SOME} (?:years?|yrs?|summers|seasons|winters))"
    r"(?: spent)? (?:for|with|at|on) (?:the )?$",
    re.IGNORECASE,
)
"""What leads up to a place where the sender worked before: `did it at`, `last six for`, `14 years on`."""
_THEN = re.compile(r"(?: and)?,? then $")
_SERVED = re.compile(r"\b(?:years?|last \w+|seasons?) (?:for|at|with) ", re.IGNORECASE)
_NOTES_ON = re.compile(
    r"^\W{0,4}(?:subject: ?)?(?:my |own |quick |rough )?(?:notes?|jottings?|memo|debrief|write-?up)"
    r"(?: (?:to|for) (?:self|me|myself))?,? (?:re|on|about|from|after|after seeing)[:.]? (?:the )?$",
    re.IGNORECASE,
)
"""What heads the notes on somebody: `Notes re`."""
_WENT_TO = re.compile(
    r"^\W{0,4}(?:(?:i|we|so|ok|okay|right|well|today|just|and then|had to),? ){0,3}"
    r"(?:drove|walked|cycled|rode|biked|went|flew|sailed|got|came|travelled|traveled|bussed|trip|off|been|drive|down|up"
    r"|out|over)(?: (?:all the way|out|over|up|down|across|along|back|in|round|today|yesterday|this morning)){0,2}"
    r" to (?:see )?(?:the )?$",
    re.IGNORECASE,
)
"""Where the notes begin with somebody's going: `Drove up to`."""
_LINE_AT = re.compile(r"^\W{0,4}(?:@|(?:at|where|venue)\b:?) ?$", re.IGNORECASE)
_FIRST_LINES = 3
"""Lines that say where one was."""
_MEETS = re.compile(
    r"\b(?:interview|intervw|int['’]?vw?|intv|i/v|debrief|screening|phone ?screen)s?$",
    re.IGNORECASE,
)
_WHEN_BEHIND = re.compile(
    r"(?:[^\n.!?]{0,40}[,;–-])? ?(?:all )?(?:this|that|it) (?:was|is|were) (?P<day>[^\n.!?]{1,30})"
)
"""What ends a line that begins with the firm: `Fold & Fettle, Leith, this was Tuesday`."""
_STREET = re.compile(
    r"\b(?:road|rd|street|st|lane|avenue|ave|terrace|crescent|drive|close|row|boulevard|blvd|highway|hwy|square)\.?$",
    re.IGNORECASE,
)
_ON = re.compile(
    r"\b(?:on|off|down|along|near|(?:corner|top|end|bottom|back|middle) of)(?: the)? $",
    re.IGNORECASE,
)
_PARTICLE = re.compile(
    r"(?:^|[^\w'’-])(?:Van|Von|De|Den|Ter|Ten|La|Le|Les|El|Los|Las|San|Santa|São|Da|Di|Del|Della|Du|Zur|Zum)"
    r"(?: (?:der|den|de|la|las|los|het|'t|’t))? $"
)
"""What a name begins with, in a capital, and never stands without: `Van der`."""
_SPEAKS = re.compile(r"\b(?:I|MY|ME|WE|WHAT|WHY|HOW|WHO|LEARNED|LEARNT|WENT|SAID|FORGOT)\b")
"""A sentence in capitals."""
_NEAR = 70
"""Characters before a name that are looked at."""


def outright(page: Page, number: int, start: int, end: int) -> Iterator[str]:
    """Names of what is said outright of the name `[start, end)` in the clause with this number."""
    clause, text, words = page.found[number], page.text, page.text[start:end]
    lead = text[max(text.rfind("\n", 0, start) + 1, start - _NEAR) : start]
    asked = text[end : end + 1] == "?"
    reasons = {
        "firm is called": _IS_CALLED.search(lead)
        and (words[0].isupper() or page.is_lower)
        and not asked,
        "is the one": _IS_IT.search(lead) and words[0].isupper(),
        "asked how it went": asked and _HOW_IT_WENT.search(lead),
        "owned by somebody": _OWNS.search(lead) and not _NO_FIRM.match(words),
        "worked there before": _EARLIER.search(lead) or _came_next(lead),
        "on a street": _STREET.search(words) and _ON.search(lead),
        "cut behind a particle": words[0].isupper() and _PARTICLE.search(lead),
        "says in capitals": words.isupper() and _SPEAKS.search(words),
        "ends in a meeting": _MEETS.search(words),
        "gone to first": clause.line <= 1
        and " " in words
        and words[0].isupper()
        and _WENT_TO.search(lead),
        "opens a line that says when": lead.strip(" -*•>") == "" and _says_when(text, end),
        "headed by": clause.line <= _FIRST_LINES and words[0].isupper() and _NOTES_ON.search(lead),
        "at, on a line": clause.line <= _FIRST_LINES
        and words[0].isupper()
        and _LINE_AT.search(lead),
    }
    yield from (name for name, holds in reasons.items() if holds)


def _says_when(text: str, end: int) -> bool:
    """Whether the line goes on behind the name to when it was."""
    found = _WHEN_BEHIND.match(text, end)
    return found is not None and has_date(found["day"])


def _came_next(lead: str) -> bool:
    """Whether the name is told as the next of several earlier places: `six years for Ruiz and then`."""
    then = _THEN.search(lead)
    return then is not None and _SERVED.search(lead, 0, then.start()) is not None
