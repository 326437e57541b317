"""Whose mailbox an address names: the part before its @, held against how people are called."""

import re
from collections.abc import Iterator

from rapidfuzz.distance import DamerauLevenshtein

from drafting.latin import plain, spellings
from guardrails.names.capitals import nicknames

SHORTEST_NAME = 3
"""Letters from which a piece of an address counts as a name; shorter ones are initials."""


def letters(words: str) -> list[str]:
    """The pieces of small Latin letters in them."""
    return re.findall(r"[a-z]+", words)


def pieces_of(address: str) -> list[str]:
    """The pieces of small Latin letters in what stands before its @, and before a plus in that."""
    return letters(plain(address.partition("@")[0].partition("+")[0]))


def carries(pieces: list[str], name: str) -> bool:
    """Whether an address's pieces are made of the name: raman, p.raman, praman, ramanp, priya.r, pr."""
    return any(_spells(pieces, one) for one in spellings(name))


def is_of(address: str, name: str) -> bool:
    """Whether an address is made of that person's whole name, or of their surname and nobody else's name."""
    pieces = pieces_of(address)
    return any(_signs(pieces, _names(one)) for one in spellings(name))


def nearly(pieces: list[str], name: str) -> tuple[str, str] | None:
    """A piece that is one slip away from a part of the name, and that part."""
    for piece in pieces:
        for part in name.split():
            if len(piece) > SHORTEST_NAME and DamerauLevenshtein.distance(piece, plain(part)) == 1:
                return piece, part
    return None


def _signs(pieces: list[str], names: list[str]) -> bool:
    """Whether they hold the surname or two names, and nothing but names and their initials."""
    if not names or "".join(pieces) in _with_surname(names):
        return bool(names)
    known = _known(names)
    full = known.intersection(piece for piece in pieces if len(piece) > 1)
    return known.union(one[0] for one in known).issuperset(pieces) and (
        names[-1] in full or len(full) > 1
    )


def _names(name: str) -> list[str]:
    return letters(re.sub(r"['’]", "", name))


def _known(names: list[str]) -> set[str]:
    return {piece for one in names for piece in (one, *nicknames().get(one, ()))}


def _spells(pieces: list[str], name: str) -> bool:
    """Whether the pieces hold a name of theirs, or are their initials or names run together."""
    names = _names(name)
    if not names or not pieces:
        return False
    known = _known(names)
    if any(piece in known and len(piece) >= SHORTEST_NAME for piece in pieces):
        return True
    initials = "".join(one[0] for one in names)
    return "".join(pieces) in {*known, initials, *_run_together(names)}


def _run_together(names: list[str]) -> Iterator[str]:
    yield from _with_surname(names)
    for given in _given(names):
        yield given + names[-1][0]


def _with_surname(names: list[str]) -> set[str]:
    """Given name or its initial run together with the surname; of no surname, only what the person is called."""
    last = names[-1]
    if len(names) == 1 or len(last) == 1:
        return {last} if len(last) > 1 else set()
    given = {one for name in _given(names) for one in (name, name[0])}
    pairs = {pair for one in given for pair in (one + last, last + one)}
    return {"".join(names)} | pairs


def _given(names: list[str]) -> tuple[str, ...]:
    return (names[0], *nicknames().get(names[0], ()))
