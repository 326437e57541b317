"""On whose line, or under whose name as a heading, a passage stands in the notes of a panel."""

import re

from drafting.builtin.writing.frames.salutation import cased
from drafting.builtin.writing.listener import Listener
from drafting.models import Anchor, Notes, Person
from guardrails.words import commonness

_LONG = 160
"""Characters of a line from which it is prose, in which others come and go behind a name."""
_HEADED = 8
"""Lines under a heading that are still taken for what was said there."""
_NAMELIKE = 4.0
"""Zipf frequency below which a name is one in small letters too: `priyanka` and not `grant`."""
_BARE = re.compile(r"^[\W\d]*(?P<name>[^\W\d][^,(:;|–—-]*?)\s*(?:[,(–—-][^.]*|:)?\W*$")
"""A line that holds no more than a name, and who that is."""


def whose(anchor: Anchor, notes: Notes, people: tuple[Person, ...]) -> str:
    """The name of whoever was named last before the passage on its line, else heads its lines; "" if nobody is."""
    start = notes.text.rfind("\n", 0, anchor.quote.start) + 1
    named = _named(people, notes)
    line = notes.text[start : anchor.quote.start]
    if len(line) > _LONG:
        return ""
    last = max(
        ((at, name) for short, name in named.items() if (at := _place(short, line)) >= 0),
        default=None,
    )
    return last[1] if last else _heading(notes.text[:start], named)


def _named(people: tuple[Person, ...], notes: Notes) -> dict[str, str]:
    """Everybody's full name by each thing that the notes may call them."""
    found: dict[str, str] = {}
    for person in people:
        listener = Listener(notes, person, people)
        for name in filter(None, listener.names):
            found[cased(name)] = person.name
            if commonness(name) < _NAMELIKE:
                found[name.lower()] = person.name
        firsts = {short: first for short, first in listener.initials.items() if len(short) > 1}
        own = cased(person.name).split()
        found |= {short: person.name for short, first in firsts.items() if first in own}
    return found


def _place(name: str, line: str) -> int:
    """Where the name stands last in the line; -1 where it does not."""
    places = [one.start() for one in re.finditer(rf"\b{re.escape(name)}\b", line)]
    return places[-1] if places else -1


def _heading(before: str, named: dict[str, str]) -> str:
    """Whoever is named alone on one of the lines before, with no empty line since."""
    for line in reversed(before.split("\n")[:-1][-_HEADED:]):
        if not line.strip():
            return ""
        found = _BARE.match(line)
        if found and (name := named.get(found["name"].strip())):
            return name
    return ""
