"""Facts told anew: what drafts tell of company, role and days, once these are put right in the anchors."""

import re
from collections.abc import Iterator, Mapping
from typing import TypeVar

from drafting.builtin.writing.frames.slots import slots
from drafting.models import Anchors, Brief, Letter
from drafting.stages import Drafted, Read, Version
from guardrails.sentences import sentences
from guardrails.words import words_of

Corrected = TypeVar("Corrected", Read, Drafted)
"""A desk whose anchors were put right."""

_SLOTS = ("company", "role", "Role", "on_day", "date", "by_when", "due")
_TEXTS = {"company": "company", "role": "role"}
"""Facts that a model may tell just as they stand on their card, with the slot that has them as a letter does."""


def restated(desk: Drafted, before: Anchors) -> Drafted:
    """The desk whose drafts tell the facts as they are now, where they told them as they stood `before`.

    What the person wrote or changed stays, and so does what has gone out: the rules point at those.
    """
    if desk.anchors.facts == before.facts:
        return desk
    gone = {one.letter for one in desk.correspondence.letters()}
    versions = (one if one.letter in gone else _version(one, desk, before) for one in desk.versions)
    return desk.model_copy(update={"versions": tuple(versions)})


def put_back(desk: Corrected, anchors: Anchors) -> Corrected:
    """The desk with the anchors as they were before a correction, and drafts that tell their facts again."""
    known = desk.model_copy(update={"anchors": anchors})
    return restated(known, desk.anchors) if isinstance(known, Drafted) else known


def _version(version: Version, desk: Drafted, before: Anchors) -> Version:
    """The version with the facts as they are now in what was drafted, and in what of the letter is still so."""
    told = dict(_told(desk, before, version.brief))
    if not told:
        return version
    drafted = version.drafted
    parts = {
        "drafted": _anew(drafted, drafted, told),
        "letter": _anew(version.letter, drafted, told),
    }
    return version.model_copy(update=parts)


def _told(desk: Drafted, before: Anchors, brief: Brief) -> Iterator[tuple[str, str]]:
    """Each fact as letters told it, with how they tell it now; nothing that is a part of a name of theirs too."""
    was, now = (slots(desk.notes, one, desk.profile, brief) for one in (before, desk.anchors))
    told = [(was[one], now[one]) for one in _SLOTS]
    for name, slot in _TEXTS.items():
        fact = getattr(before.facts, name)
        told.append((fact.text.strip() if fact else "", now[slot]))
    names = {word.text for one in desk.anchors.people for word in words_of(one.name)}
    for old, new in told:
        if old and new and old != new and names.isdisjoint(word.text for word in words_of(old)):
            yield old, new


def _anew(letter: Letter, drafted: Letter, told: Mapping[str, str]) -> Letter:
    """The letter with those words in what stands there as it was drafted; quotes stay."""
    longest_first = "|".join(map(re.escape, sorted(told, key=len, reverse=True)))
    said = re.compile(rf"(?<!\w)(?:{longest_first})(?!\w)(?![^“]*”)")
    body, subject = letter.body, letter.subject
    for one in reversed(sentences(body)):
        if one.text in drafted.body:
            new = said.sub(lambda found: told[found[0]], one.text)
            body = body[: one.start] + new + body[one.end :]
    if subject == drafted.subject:
        subject = said.sub(lambda found: told[found[0]], subject)
    return letter.model_copy(update={"subject": subject, "body": body})
