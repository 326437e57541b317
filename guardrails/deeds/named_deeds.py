"""Deeds whose doer is named: `Gillian drew a map` in notes and in a letter, where `you` names its reader."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from guardrails.deeds.doers import IRREGULAR
from guardrails.evidence import plain
from guardrails.text.extent import Extent
from guardrails.text.frames import flat
from guardrails.words import content_stems, stem, words_of

_TITLES = frozenset({"dr", "mr", "mrs", "ms", "mx", "prof", "the", "van", "de"})
"""Parts of names that several people share."""
_ADVERBS = r"(?:(?:also|then|just|even|once|had|has|have|kindly|both|first|\w+ly) )*"
_END = re.compile(
    r"[.;!?\n]|,? (?:and|but|so|because|while|when) |, (?:who|which) |, (?=you\b|i\b)"
)
_ASIDE = re.compile(r"\s?\([^()\n]*\)")
"""What stands in brackets between who does something and what they do."""
_LABEL = re.compile(r"([^:\n]{1,40}?)(?::| [-–] )(.*)")
_NOTED = re.compile(r"[^\n.;!?]+")
_REPORTS = frozenset(
    """say said tell told ask asked mention mentioned explain explained describe described want wants think thinks
    reckon reckons worry worried call calls called point pointed""".split()  # noqa: SIM905  # one word a line would fill the page
)
"""Verbs of saying: one may stand for another."""
MOST = 400
"""Deeds of one verb, and sentences about somebody, that are read; repeated names make thousands."""
_CLAUSE = 160
"""Characters of the longest clause that is read."""
_LONGEST_LABEL = 6
"""Words of a label that is a name and a title."""


@dataclass(frozen=True, slots=True)
class NamedDeed(Extent):
    """What one person does at `[start, end)`; both are 0 in notes, where only what is done counts."""

    doer: str
    """Their name, as the list of people has it."""
    verb: str
    """Its stem; `say` for every verb of saying, `'s` for a thing that is theirs."""
    about: frozenset[str]
    """Content stems of what is done."""
    named: frozenset[str] = frozenset()
    """The plain names that the same clause of the notes has."""


@lru_cache(maxsize=64)
def noted(notes: str, people: tuple[str, ...]) -> dict[str, tuple[NamedDeed, ...]]:
    """The deeds of the notes under their verbs, each once."""
    verbs: dict[str, tuple[NamedDeed, ...]] = {}
    for deed in _of_notes(notes, people):
        if deed not in verbs.get(deed.verb, ()):
            verbs[deed.verb] = (*verbs.get(deed.verb, ()), deed)[:MOST]
    return verbs


def _of_notes(notes: str, people: tuple[str, ...]) -> Iterator[NamedDeed]:
    """The deeds of each line; a label is somebody who says the rest."""
    for line in notes.split("\n"):
        found = _LABEL.match(line)
        label, speech = found.groups() if found else ("", "")
        said = {plain(word.text) for word in words_of(label)}
        speakers = [name for name in people if forms(name) & said]
        if len(speakers) == 1 and len(words_of(label)) <= _LONGEST_LABEL:
            yield NamedDeed(0, 0, speakers[0], "say", content_stems(speech), forms(label))
        for clause in dict.fromkeys((*_NOTED.findall(line), *_NOTED.findall(_ASIDE.sub("", line)))):
            told = deeds_in(clause, people, "")
            named = forms(clause) if told else frozenset()
            yield from (replace(deed, start=0, end=0, named=named) for deed in told)


@lru_cache(maxsize=1024)
def deeds_in(
    text: str, people: tuple[str, ...], reader: str, posts: tuple[tuple[str, str], ...] = ()
) -> tuple[NamedDeed, ...]:
    """Every deed of a text; `you` is the reader, where there is one, and `posts` are further ways to name people."""
    held = Counter(form for name in people for form in forms(name))
    called = {form: name for name in people for form in forms(name) if held[form] == 1}
    called |= dict(posts)
    if reader:
        called["you"] = reader
    if not called:
        return ()
    level = "".join(map(_bare, flat(text)))
    pattern = _pattern(tuple(sorted(called, key=len, reverse=True)))
    return tuple(_deed(text, level, one, called[one["who"]]) for one in pattern.finditer(level))


def _deed(text: str, level: str, found: re.Match[str], doer: str) -> NamedDeed:
    end = _clause_end(level, found.end())
    start = found.start("thing") if found["thing"] else found.end()
    verb = verb_of(found["verb"]) if found["verb"] else "'s"
    return NamedDeed(found.start(), end, doer, verb, content_stems(text[start:end]))


def _clause_end(level: str, start: int) -> int:
    stop = _END.search(level, start, start + _CLAUSE)
    return stop.start() if stop else start + len(level[start : start + _CLAUSE].rstrip(" .!?"))


def _bare(letter: str) -> str:
    """The letter without its accents, where that is one letter."""
    bare = plain(letter) if letter.isalpha() else letter
    return bare if len(bare) == 1 else letter


@lru_cache(maxsize=64)
def _pattern(called: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?P<who>{'|'.join(map(re.escape, called))})"
        rf"(?:(?:,? who)? {_ADVERBS}(?P<verb>[a-z]{{3,}})|'s (?P<thing>[a-z]{{3,}}))\b"
    )


def verb_of(word: str) -> str:
    """The stem of a verb in any form, which is one for all verbs of saying."""
    return "say" if word in _REPORTS else stem(IRREGULAR.get(word, word))


@lru_cache(maxsize=256)
def forms(name: str) -> frozenset[str]:
    """The plain words of a name by which somebody may be called; no title and no initial."""
    return frozenset(plain(w.text) for w in words_of(name) if len(w.text) > 1) - _TITLES
