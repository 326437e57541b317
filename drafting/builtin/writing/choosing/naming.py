"""What a passage is about, in a few words, for a message that can do no more than name it."""

import re
from dataclasses import replace

from drafting.builtin.prose.finite import subject
from drafting.builtin.writing.choosing.one_thing import NO_NAME
from drafting.builtin.writing.choosing.parts import BARE_COUNT, QUESTIONED
from drafting.builtin.writing.choosing.selection import repeats
from drafting.builtin.writing.frames.salutation import HONORIFICS
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import AnchorKind
from guardrails.words import commonness, words_of

_REFERS = re.compile(
    r"\b(?:you|he|she|it|they|them|that|this|who|which|I|we|there|nobody|everyone|since|until|till)\b|\d"
)
_SOMEBODY = re.compile(rf"(?:{'|'.join(HONORIFICS)})\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|an?|my|your|their|our) ", re.IGNORECASE)
_TELLING = 4.8
"""Zipf frequency below which one word of a name must be, so that it names something of that talk."""
_LABEL = 3
"""Words of a topic that is jotted as its name alone: `looped supplies`."""
_NAME = 6
"""Words of something that is no more than named."""


def name_in(telling: Telling, known: frozenset[str]) -> str:
    """The short name of what the passage is about: all of it, or what its sentence says something of; else ""."""
    short = telling.anchor.kind is AnchorKind.TOPIC and len(telling.words.split()) <= _LABEL
    whole = telling.mode is Mode.NOUN or (telling.mode is Mode.JOTTED and short)
    if not whole and telling.mode is not Mode.THAT:
        return ""
    name = telling.words if whole else subject(telling.words, known)
    unfit = (
        NO_NAME.match(name)
        or _REFERS.search(name)
        or QUESTIONED.search(name)
        or BARE_COUNT.match(name)
    )
    person = _SOMEBODY.match(name) or not known.isdisjoint(name.casefold().split())
    bare = _ARTICLE.sub("", name)
    fits = 1 < len(bare.split()) <= _NAME and not (unfit or person)
    rare = any(commonness(word.text) < _TELLING for word in words_of(name))
    return name if fits and rare else ""


def briefest(
    found: list[Telling], known: frozenset[str], before: tuple[str, ...]
) -> Telling | None:
    """The passage with the shortest name, in that name, of those of which nothing stands `before`; None if none has."""
    named = (replace(one, words=name_in(one, known)) for one in found)
    fresh = [one for one in named if one.words and not any(repeats(one, said) for said in before)]
    return min(fresh, key=lambda one: len(one.words), default=None)
