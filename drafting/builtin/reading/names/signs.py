"""What stands right beside a name: that the rest was not caught, that its bearer was away, or is the writer's own."""

import re
from collections.abc import Iterator

from drafting.builtin.reading.names.doubts import arranges
from drafting.builtin.reading.names.names import Mention
from drafting.builtin.reading.page import Page

_UNCAUGHT = re.compile(
    r"\s(?:something|someone|somebody|whatever|thingy|wotsit|\?{2,})(?!\w)"
    r"|.{0,40}?\b(?:(?:no|never|did ?n[’']?t|did not|not|cannot|can[’']?t|forgot|missed) (?:\w+ ){0,3}"
    r"(?:surname|(?:last|second|family|full|other) name)"
    r"|no (?:further )?name given|surname (?:unknown|beg[ai]n|start|\W|$))",
    re.IGNORECASE,
)
"""What stands behind a name of which the rest was not caught."""
_AWAY = re.compile(
    r"\W{0,2}(?:(?:who|he|she|they|but|and|so|though) )*(?:(?:was|is|were|are|[’']s|had) )?(?:been )?"
    r"(?:off (?:sick|ill|today)|ill\b|away\b|on (?:leave|holiday|maternity|annual)|absent|sick\b"
    r"|not (?:there|present|around)|could ?n[’']?t (?:make|come|join|be)|did ?n[’']?t (?:show|come|join|turn up|appear)"
    r"|sen(?:t|ds) (?:\w+ )?apologies|(?:got |was )?called away|apologies\b|not involved)",
    re.IGNORECASE,
)
"""What stands behind the name of whoever was not there."""
_NOT_THERE = re.compile(
    r"(?:not (?:there|present)|absent|apologies|missing|away|regrets|tbc|later)", re.IGNORECASE
)
_OF_MINE = re.compile(
    r"\b(?:my|some(?:body|one)['’]s)(?: [\w-]+){1,3},?\s*$"
    r"|\b(?:candidates?|applicants?|toddler|baby|dog|cat|horse|pony)(?: called| named)?,?\s*$",
    re.IGNORECASE,
)
"""What leads up to the writer's own people, to other candidates and to those whom nobody is interviewed by."""
_NOT_YET = re.compile(
    r"\b(?:tbc|tbd|tba|to be (?:confirmed|arranged)|if i get|still to)\b", re.IGNORECASE
)
_LINKS = re.compile(r"(?:^|\s)(?:des|du|les|le|la|el|los|las|del|di|of|the|am|im|zum|zur)\s+$")
"""What ties a name to the words before it: `Brasserie des Trois Ponts`."""
_ORGANISER = re.compile(r"organi[sz](?:er|ed by)", re.IGNORECASE)
_GUESTS = re.compile(
    r"guests?|attendees?|participants?|panel|interviewers?|required|invite(?:d|es)", re.IGNORECASE
)
"""What stands before the colon of who set up a calendar's entry, and of who comes."""
_HEAD = 40
"""Clauses in which a calendar's entry stands."""
_READ = 60
"""Characters on either side of a name that are looked at."""


def signs(mention: Mention, page: Page) -> Iterator[str]:
    """Names of what is said right beside a name of its bearer."""
    behind, before = _behind(mention, page), _before(mention, page)
    away = _AWAY.match(behind) or _NOT_THERE.fullmatch(page.found[mention.clause].label)
    if _UNCAUGHT.match(behind):
        yield "uncaught"
    if away or _OF_MINE.search(before) or _NOT_YET.search(before):
        yield "doubt not met"
    if _ORGANISER.fullmatch(page.found[mention.clause].label) and _has_guests(page):
        yield "doubt organises"
        if arranges(mention, page.found):
            yield "doubt organises and arranges"
    if _LINKS.search(mention.lead):
        yield "behind link"


def _has_guests(page: Page) -> bool:
    """Whether the calendar's entry lists who comes apart from whoever set it up."""
    head = page.found[:_HEAD]
    return any(_GUESTS.fullmatch(clause.text) for clause in head if clause.is_label)


def _behind(mention: Mention, page: Page) -> str:
    """What stands behind the name on its line, up to some characters."""
    line = page.text[mention.end : mention.end + _READ]
    return line.partition("\n")[0]


def _before(mention: Mention, page: Page) -> str:
    """What stands before the name on its line, up to some characters."""
    return page.text[max(mention.start - _READ, 0) : mention.start].rpartition("\n")[2]
