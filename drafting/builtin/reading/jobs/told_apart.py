"""What notes say of a name that tells the employer from other firms and places: who wants, who is not meant, where."""

import re
from collections.abc import Iterator

from drafting.builtin.cues import word_list
from drafting.builtin.dates import has_date
from drafting.builtin.reading.page import Page
from guardrails.words import fold

_NOT_MEANT = re.compile(
    r"\b(?:not|never|unlike|nor|rather than|as opposed to|instead of|different (?:from|to)"
    r"|(?:mix|muddle|confus|mistak)\w*(?: \w+){0,2}(?: up)? (?:with|for)|nothing to do with|no relation to"
    r"|no,? that['’]?s)\s(?:to be confused with |the same as |at |for |with )?(?:the )?$",
    re.IGNORECASE,
)
"""What leads up to a firm that only has a name like the employer's: `do not mix with`."""
_NAMED = re.compile(
    r"\b(?:company|employer|firm|client|mob|outfit|crowd|organi[sz]ation|practice|business|place|name|lot"
    r"|school|shop|hospital|site|charity|studio|trust)"
    r"(?: (?:is|was|are|called|named)| \(?=| (?:is|was) called|['’]?s(?: called)?|:)+\s?(?:the )?$"
    r"|\b(?:it['’]?s|that['’]?s|this (?:is|was)|it was|job|role|post|interview|trial|one) (?:for|at|with) (?:the )?$"
    r"|\b(?:write|get|say|put) the name:? $",
    re.IGNORECASE,
)
"""What says who the employer is: `the mob is`, `firm is`."""
_WANTS = re.compile(
    r"(?:\s\([^)\n]{1,40}\))?,?\s(?:want(?:s|ed)?|needs?|seeks?|(?:ha[sd]|have) advertised(?: for)?"
    r"|(?:is|are|was|were) (?:looking for|after|hiring|recruiting|seeking))"
    r" (?:an?|the|their|some|two|new|another|somebody|someone)\b"
    r"|,? (?:that|this|it) (?:is|was)\b|,? that['’]s (?:it|who|the)",
    re.IGNORECASE,
)
"""What an employer does, right behind its name."""
_APART = re.compile(
    r"[^\w\n]{1,3}(?:that is,? )?"
    r"(?:not|no relation|nothing to do|(?:do not|don['’]?t) (?:mix|confus|muddle))\b",
    re.IGNORECASE,
)
"""What goes on, behind the employer's name, to the one that is not meant."""
_WENT = re.compile(
    r"\b(?:went|drove|drive|cycled|walk(?:ed)?|came|got|reach(?:ed)?|arriv\w+|seen|interviewed|trial(?:led)?|sat"
    r"|up|down|over|out|in|back|home|been|bus|train|ferry)"
    r"(?: (?:up|down|over|out|in|from|back|all the way))? (?:to|at|into|from|by)(?: the)?\s$",
    re.IGNORECASE,
)
"""What leads up to where somebody went, or came from."""
_WRITES = re.compile(
    r"\b(?:memo|brain ?dump|jott(?:ed|ings?)|typ(?:ed|ing)|writ(?:ing|ten)|scribbl\w+|recording|testing|dictat\w+"
    r"|voice ?note|in the (?:car|van|ute|bus|train)|on the (?:bus|train|tram|ferry|plane)|parked|sat outside"
    r"|i['’]?m (?:in|at|on)|is it (?:on|going)|car ?park|lay-?by|sitting|dashboard|phone has)\b",
    re.IGNORECASE,
)
"""What says where, or how, the notes are being written."""
_OWN = re.compile(
    r"^\W{0,4}(?:\(?\w{1,2}[.)/:]+\s?)?(?:me|i|my|mine|we|what (?:i|we)|told|offered|answer(?:ed)?|ans|a[.:]"
    r"|spoke|talked|explained|described|gave|said|my side|examples?|used|story|you (?:said|told))(?!\w)",
    re.IGNORECASE,
)
"""What opens a line of the sender's own doings."""
_OWN_LABELS = frozenset({"a", "me", "ans"})
"""What stands before an answer of the sender's, also behind a question on its line."""
_RIVAL = re.compile(
    r"\b(?:(?:also|still) (?:have|got|in|waiting|interviewing|on|up for|at|nothing)|second choice|plan b|back-?up"
    r"|(?:another|other|second|rival) (?:interview|offer|process|trial|one|firm|place|job|application)"
    r"|(?:have|has|had|['’]ve|['’]s|got) (?:an|another|made me an) offer"
    r"|offer(?:ed)? (?:me |from|at|elsewhere)|offer from|keep warm"
    r"|(?:have|haven['’]?t|not|didn['’]?t|don['’]?t|did not|do not|never|nobody|no one)"
    r" (?:\w+ )?(?:tell|told|say|said|mention(?:ed)?|know|knows)"
    r"|final round|final stage|rang re|knocked (?:me )?back|turned (?:me )?down|reject(?:ed|ion)|on the list for"
    r"|say yes to|nothing (?:yet|from)|heard nothing|withdr\w+|has me|ghosted)\b",
    re.IGNORECASE,
)
"""What a sentence holds that speaks of another employer."""
_LISTS = re.compile(r"\s[/|–—-]{1,2}\s|[,.;:(]\s?|\t")
_NEAR, _LINE = 60, 170
"""Characters beside a name that are looked at, and those of a line that lists what the interview was for."""


def told_apart(page: Page, number: int, start: int, end: int) -> Iterator[str]:
    """Names of what is said of a name `[start, end)` in the clause with this number."""
    opens, closes = page.sentences[number]
    lead, tail = page.text[max(start - _NEAR, 0) : start], page.text[end : end + _NEAR]
    before = page.text[max(opens, start - 2 * _NEAR) : start]
    after = page.text[end : max(end, min(closes, end + 2 * _NEAR))]
    line = page.text[page.text.rfind("\n", 0, start) + 1 : start]
    written = _WRITES.search(before)
    reasons = {
        "not meant": _NOT_MEANT.search(lead),
        "said to be the firm": _NAMED.search(lead),
        "wants somebody": _WANTS.match(tail),
        "told from another": _APART.match(tail),
        "somebody went": _WENT.search(lead),
        "where one writes": written or _WRITES.search(after),
        "where one writes, before": written,
        "own line": _OWN.match(line[:_NEAR]) or fold(page.found[number].label) in _OWN_LABELS,
        "rival's sentence": _RIVAL.search(before) or _RIVAL.search(after),
        "rival led": _RIVAL.search(before[-30:]),
    }
    yield from (name for name, holds in reasons.items() if holds)
    yield from _in_line(page, number, start, end)


def _in_line(page: Page, number: int, start: int, end: int) -> Iterator[str]:
    """What else stands in the parts of a line that the name is a part of: a post, a day, both."""
    clause = page.found[number]
    if start > clause.start + 4 or end < clause.end - 1:
        return
    from_line = page.text.rfind("\n", 0, start) + 1
    to_line = page.text.find("\n", end)
    to_line = len(page.text) if to_line < 0 else to_line
    if to_line - from_line > _LINE:
        return
    place = "opens" if start - from_line <= 4 else "stands in"  # noqa: PLR2004  # a mark of a list
    parts = _LISTS.split(page.text[from_line:start]) + _LISTS.split(page.text[end:to_line])
    post = any(
        len(words) <= 7 and not word_list("roles").isdisjoint(words)  # noqa: PLR2004  # a title's
        for words in (fold(part).split() for part in parts)
    )
    day = any(has_date(part) for part in parts)
    yield f"{place} a line of {'post and day' if post and day else 'post' if post else 'day' if day else 'neither'}"
