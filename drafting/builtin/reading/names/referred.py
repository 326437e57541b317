"""How the rest of the notes refer to a name: by its letters, said again in full, or as the family of another."""

import re
from collections.abc import Iterator

from drafting.builtin.boundaries import Joint
from drafting.builtin.dates import has_date
from drafting.builtin.reading.names.introducing import is_introducing
from drafting.builtin.reading.names.names import Mention, is_honorific
from drafting.builtin.reading.names.titles import title_behind
from drafting.builtin.reading.page import Page
from guardrails.words import commonness, fold

_MEETING = re.compile(
    r"^\W{0,4}(?:\w+ )?(?:met|saw|seen by|sat (?:down )?(?:w/|with)|sat in front of|(?:spoke|talked) (?:to|with)"
    r"|interviewed by|(?:it |there )?(?:was|were) (?:with |seen by )?|with|w/|with (?:him|her|them)|beside (?:him|her)"
    r"|panel(?: of)?|present|in the room|three of (?:them|us)|two of (?:them|us)|four of (?:them|us)|i was seen by"
    r"|had (?:my )?(?:interview|intv|i/v) with|p|who)\b[\s:=-]*",
    re.IGNORECASE,
)
"""What opens a sentence that goes on with whoever was met, one after the other."""
_GOES_ON = re.compile(
    r"\b(?:said|says|asked|asks|told|about|because|which|that|but|then|when|i|my|we|at|by|from|for|to|is|was)\b",
    re.IGNORECASE,
)
"""What ends such a row: from here on something is told."""
_INITIALS = 2


def referred(mention: Mention, page: Page, surnames: dict[str, int]) -> Iterator[str]:
    """Names of what the rest of the notes tell of a full name; `surnames` counts the last words of all full names."""
    if len(mention.words) < _INITIALS:
        return
    letters = "".join(word[0] for word in mention.words if word[0].isupper())
    if len(letters) >= _INITIALS and page.letters[letters] and commonness(fold(letters)) < _COMMON:
        yield "called by letters"
    if _said_again(mention, page):
        yield "said again in full"
    if surnames.get(fold(mention.words[0]), 0):
        yield "doubt begins with a surname"
    if _in_row_of_met(mention, page):
        yield "in a row behind meeting"
    if _told_by_pronoun(mention, page):
        yield "told by pronoun"
    if _opens_dated_line(mention, page):
        yield "doubt opens a dated line"


_COMMON = 4.6
"""Zipf frequency from which letters are a word (`it`, `am`), not somebody's."""


def _said_again(mention: Mention, page: Page) -> bool:
    """Whether the first name stands right before, as in speech: `and nathan, nathan oyelowo`."""
    before = page.text[max(mention.start - 40, 0) : mention.start].rstrip(" ,.…-–")
    return bool(re.search(rf"(?:^|\W){re.escape(mention.words[0])}$", before)) and not is_honorific(
        mention.words[0]
    )


def _in_row_of_met(mention: Mention, page: Page) -> bool:
    """Whether the sentence opens with words of meeting, or its line with such a label, and then come only names."""
    clause, opens = page.found[mention.clause], page.sentences[mention.clause][0]
    if is_introducing(clause.label) and clause.joint is Joint.STOP and not mention.lead:
        return bool(title_behind(mention, page.found))
    lead = page.text[opens : mention.start]
    met = _MEETING.match(lead) if len(lead) <= _FARTHEST else None
    return met is not None and not _GOES_ON.search(lead, met.end())


_FARTHEST = 160
"""Characters of a sentence before a name in which it is a row of people."""


def _told_by_pronoun(mention: Mention, page: Page) -> bool:
    """Whether the sentence goes on, or the next begins, with `she` or `he`, right behind the name or its title."""
    return _PRONOUN.match(page.text, mention.end, mention.end + _FARTHEST) is not None


_PRONOUN = re.compile(
    r"[\s,(–-]{1,3}(?:(?:the |their |his |her |an? )?(?:[\w'’&-]+ ){0,4}[\w'’&-]+\)?[,.;–-]{1,2}\s)?"
    r"(?:and )?(?:s?he|who)\b"
    r"(?! (?:asked|wanted) for)",
    re.IGNORECASE,
)


def _opens_dated_line(mention: Mention, page: Page) -> bool:
    """Whether the name opens a line that says when in a part of its own, as lines over notes do of the employer."""
    clause = page.found[mention.clause]
    if clause.joint not in {Joint.LINE, Joint.BLANK} or mention.lead.strip():
        return False
    line = page.text[mention.end : mention.end + _FARTHEST].partition("\n")[0]
    parts = re.split(r"\s[/|–—-]\s|[,.;:]\s", line)
    return any(len(part.split()) <= _SHORT and has_date(part) for part in parts[1:])


_SHORT = 5
"""Words of a part that says no more than when."""
