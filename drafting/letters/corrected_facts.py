"""Facts told anew: what drafts tell of company, role and days, once these are put right in the anchors."""

import re
from collections.abc import Iterator
from itertools import starmap
from typing import NamedTuple, TypeVar

from drafting.builtin.writing.frames.slots import slots
from drafting.models import Anchors, Brief, Letter
from drafting.stages import Drafted, Read, Version
from guardrails.sentences import sentences
from guardrails.words import words_of

Corrected = TypeVar("Corrected", Read, Drafted)
"""A desk whose anchors were put right."""

_SLOTS = ("company", "role", "Role", "on_day", "date", "by_when", "due")
_POSTS = frozenset(("role", "Role"))
_AS_POST = r"(?= (?:role|position|post|job|interview|vacancy|opening)\b)"
"""What stands behind a role where a letter names the post; elsewhere its words may be of somebody: `I sat one HCA`."""
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
    told = tuple(_told(desk, before, version.brief))
    if not told:
        return version
    drafted = version.drafted
    parts = {
        "drafted": _anew(drafted, drafted, told),
        "letter": _anew(version.letter, drafted, told),
    }
    return version.model_copy(update=parts)


class _Retold(NamedTuple):
    """A fact as letters told it, and how they tell it now."""

    was: str
    now: str
    is_post: bool


def _told(desk: Drafted, before: Anchors, brief: Brief) -> Iterator[_Retold]:
    """Each fact that letters tell otherwise now; nothing that is a part of a name of theirs too."""
    was, now = (slots(desk.notes, one, desk.profile, brief) for one in (before, desk.anchors))
    told = [(was[one], now[one], one in _POSTS) for one in _SLOTS]
    for name, slot in _TEXTS.items():
        fact = getattr(before.facts, name)
        told.append((fact.text.strip() if fact else "", now[slot], slot in _POSTS))
    names = {word.text for one in desk.anchors.people for word in words_of(one.name)}
    for one in starmap(_Retold, told):
        known = one.was and one.now and one.was != one.now
        if known and names.isdisjoint(word.text for word in words_of(one.was)):
            yield one


def _anew(letter: Letter, drafted: Letter, told: tuple[_Retold, ...]) -> Letter:
    """The letter with those words in what stands there as it was drafted; quotes stay."""
    now = {one.was: one.now for one in told}
    in_body, in_subject = (_any_of(told, behind_post) for behind_post in (_AS_POST, ""))
    body, subject = letter.body, letter.subject
    for one in reversed(sentences(body)):
        if one.text in drafted.body:
            new = in_body.sub(lambda found: now[found[0]], one.text)
            body = body[: one.start] + new + body[one.end :]
    if subject == drafted.subject:
        subject = in_subject.sub(lambda found: now[found[0]], subject)
    return letter.model_copy(update={"subject": subject, "body": body})


def _any_of(told: tuple[_Retold, ...], behind_post: str) -> re.Pattern[str]:
    """Any of the facts outside of quotes, the longest first; a role only with this behind it."""
    longest_first = sorted(told, key=lambda one: len(one.was), reverse=True)
    words = "|".join(
        re.escape(one.was) + (behind_post if one.is_post else "") for one in longest_first
    )
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)(?![^“]*”)")
