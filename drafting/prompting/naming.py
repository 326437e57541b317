"""Who and what notes name, as it is to be masked: people, company, every other name, and what is private."""

import re
from collections.abc import Iterable, Iterator

from drafting.models import AnchorKind, Anchors, Notes
from drafting.prompting.mentioned import RARE, mentioned
from drafting.prompting.stand_ins import PRIVATE, Wanted
from guardrails.evidence import plain
from guardrails.words import commonness

_TITLES = frozenset({
    "dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "sir", "dame", "rev", "herr", "frau",
    "madame", "monsieur", "señor", "señora",
})  # fmt: skip
_PARTICLES = frozenset({
    "van", "von", "der", "den", "de", "da", "di", "du", "del", "della", "la", "le", "al", "bin", "ibn", "y",
    "e", "of", "the", "and",
})  # fmt: skip
_LEGAL = frozenset({
    "ltd", "limited", "llc", "inc", "plc", "gmbh", "ag", "sa", "sas", "bv", "nv", "co", "corp", "group",
    "holding", "holdings", "kg", "se", "ab", "oy", "as",
})  # fmt: skip
_EVERYDAY = 4.2
"""Zipf frequency from which a word is masked only where it is written as a name is: `Will`, `Rose`."""


def private(notes: Notes, anchors: Anchors) -> tuple[Wanted, ...]:
    """Every passage that is private, wherever its words stand; the longest first."""
    words = {one.quote.words(notes) for one in anchors.of_kind(AnchorKind.PRIVATE)}
    return tuple(
        Wanted(PRIVATE, _anywhere(one), words=one) for one in sorted(words, key=len, reverse=True)
    )


def people(notes: Notes, anchors: Anchors, *others: str) -> Iterator[Wanted]:
    """Each word of the names of those who were met and of `others`: `Person1 Surname1`, and `Nickname1`."""
    names = [(one.name, one.called) for one in anchors.people]
    known = {name.casefold() for name, _ in names}
    beside = [(name, "") for name in others if name.casefold() not in known]
    for number, (name, called) in enumerate((*names, *beside), 1):
        met, words = number <= len(names), _parts(name)
        for place, word in enumerate(words):
            sort = "Person" if place == 0 else "Surname" if word == words[-1] else "Middle"
            yield Wanted(sort, _name(word, notes, met=met), number, word)
        for word in _parts(called):
            if word not in words:
                yield Wanted("Nickname", _name(word, notes, met=met), number, word)


def companies(notes: Notes, anchors: Anchors) -> Iterator[Wanted]:
    """The company as a whole, then each word of its name that it is known by."""
    company = anchors.facts.company
    if company is None:
        return
    yield Wanted("Company", _anywhere(company.text), 1, company.text)
    for word in re.findall(r"\w[\w'’.-]*\w", company.text):
        known_by = word[0].isupper() or _frequency(word) < _EVERYDAY
        if known_by and word.casefold() not in _LEGAL | _PARTICLES:
            yield Wanted("Company", _name(word, notes), words=word)


def strangers(texts: Iterable[str], anchors: Anchors) -> Iterator[Wanted]:
    """Every other word that these texts write as a name."""
    for name in sorted(mentioned(texts, anchors), key=lambda one: (-len(one), one)):
        rare = _frequency(name) < RARE
        yield Wanted("Name", _anywhere(name) if rare else _as_written(name), words=name)


def _parts(name: str) -> list[str]:
    """The words of a name, without titles, particles and initials."""
    words = [word.strip(".,;:()\"“”'") for word in name.split()]
    return [word for word in words if len(word) > 1 and word.casefold() not in _TITLES | _PARTICLES]


def _name(word: str, notes: Notes, *, met: bool = False) -> re.Pattern[str]:
    """Where a word of a name stands: in any case of letters, but for an everyday word that is written as a name.

    Somebody who was `met` is named in the notes: where these never write the name with a capital, they write it small.
    """
    written = _as_written(word)
    everyday = word[0].isupper() and _frequency(word) > _EVERYDAY
    return written if everyday and not (met and not written.search(notes.text)) else _anywhere(word)


def _frequency(word: str) -> float:
    return commonness(plain(word))


def _as_written(words: str) -> re.Pattern[str]:
    """The words where they begin with a capital, or are in capitals throughout."""
    small = words.title() if words.isupper() else words
    return re.compile(rf"(?<!\w)(?:{re.escape(small)}|{re.escape(words.upper())})(?!\w)")


def _anywhere(words: str) -> re.Pattern[str]:
    """The words in any case of letters and with any white space between them."""
    spaced = r"\s+".join(re.escape(word) for word in words.split())
    return re.compile(rf"(?<!\w){spaced}(?!\w)", re.IGNORECASE)
