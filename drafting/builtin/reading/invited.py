"""Whom a pasted invitation is for: named in its title and again among its guests, or told to be `me`."""

import re
from collections.abc import Iterator
from itertools import pairwise

from drafting.builtin.boundaries import Joint
from drafting.builtin.reading.clauses import Clause
from guardrails.words import fold

_GUESTS = frozenset(
    {"attendees", "attendee", "guests", "guest", "required", "optional", "participants", "invitees"}
)
_WHO = re.compile(r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){1,3}")
_ME = re.compile(r"(?:that['’]s |this is |is )?me\W*", re.IGNORECASE)
_TIES = frozenset({Joint.LABEL, Joint.COLON, Joint.BRACKET, Joint.DASH})
_LAST_LINE = 12
"""Lines after which no invitation lists its guests."""


def invited(found: tuple[Clause, ...]) -> set[str]:
    """First names, folded, of whoever the invitation is for; nobody where its title names more than one guest."""
    said = {fold(one.text.split()[0]) for one, behind in pairwise(found) if _is_me(one, behind)}
    guests = [clause for clause in found if clause.line <= _LAST_LINE and _is_guest(clause)]
    if not guests:
        return said
    listed = {fold(guest.text) for guest in guests}
    named = [name for name in _title(found, guests[0].line) if _is_among(name, listed)]
    return said | ({named[0].split()[0]} if len(set(named)) == 1 else set())


def _is_me(one: Clause, behind: Clause) -> bool:
    tied = behind.line == one.line and behind.joint in _TIES
    return tied and bool(_ME.fullmatch(behind.text[:20]) and _WHO.fullmatch(one.text[:60]))


def _is_guest(clause: Clause) -> bool:
    return not clause.is_label and fold(clause.label) in _GUESTS


def _title(found: tuple[Clause, ...], until: int) -> Iterator[str]:
    """Names, folded, that stand alone or behind `interview` in what the invitation is called."""
    for clause in found:
        if clause.line > _LAST_LINE or clause.is_label:
            continue
        words = _OPENING.sub("", clause.text[:60].strip(" \"“”'"))
        above = clause.line < until and fold(clause.label) not in _OTHERS
        if (above or fold(clause.label) in _CALLED) and _WHO.fullmatch(words):
            yield fold(words)


_CALLED = frozenset({"subject", "summary", "title", "event", "what"})
_OPENING = re.compile(r"(?:job )?(?:interview|talk|invitation|chat)\s+(?:for |of )?", re.IGNORECASE)
_OTHERS = frozenset(
    {"organiser", "organizer", "host", "from", "with", "meeting", "call", "where", "location"}
)


def _is_among(name: str, listed: set[str]) -> bool:
    """Whether one of the guests has that name, or an address made of it."""
    address = re.compile(rf"{'[._-]?'.join(map(re.escape, name.split()))}@")
    return any(name == guest or address.match(guest) for guest in listed)
