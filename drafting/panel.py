"""Letters to several people who were met at the same interview: who has one, and what the next may not use again."""

from collections import Counter
from typing import TypeAlias

from drafting.builtin.writer import rests_on
from drafting.models import Anchor, Anchors, Brief, Kind
from drafting.stages import Drafted, Read

Owners: TypeAlias = dict[str, str]
"""By an anchor's id, the person in whose letter it belongs."""


def people(desk: Read | Drafted) -> tuple[str, ...]:
    """Everybody a letter can go to, in the order of the anchors."""
    return tuple(dict.fromkeys(one.name for one in desk.anchors.people if one.name))


def unwritten(desk: Read | Drafted, kind: Kind) -> tuple[str, ...]:
    """Those who have no letter of that kind yet."""
    if isinstance(desk, Read):
        return people(desk)
    return tuple(to for to in people(desk) if desk.of(to, kind) is None)


def apart(desk: Read | Drafted, brief: Brief) -> Brief:
    """The brief, told which anchors the letters of that kind to the others rest on."""
    return _without(brief, _standing(desk, brief.kind, {brief.to}))


def dealt(desk: Read | Drafted, to: tuple[str, ...], brief: Brief) -> tuple[Brief, ...]:
    """A brief like the one given for each of these people, told what belongs in the letters to all the others.

    Every anchor is given to one letter before any of them is written, so that they can be written at the same time.
    """
    owners = _standing(desk, brief.kind, set(to))
    for name in to:
        one = _without(brief.model_copy(update={"to": name}), owners)
        for anchor in rests_on(desk.notes, desk.anchors, desk.profile, one):
            owners.setdefault(anchor, name)
    for item in desk.anchors.items if to else ():
        owners.setdefault(item.id, _owner(item, desk.anchors, owners, to))
    return tuple(_without(brief.model_copy(update={"to": name}), owners) for name in to)


def _owner(anchor: Anchor, anchors: Anchors, owners: Owners, to: tuple[str, ...]) -> str:
    """Whose letter an anchor belongs in: where its words are used, else to who said it, else to who has least."""
    for other in anchors.items:
        if other.id in owners and anchor.quote.overlaps(other.quote):
            return owners[other.id]
    has = Counter(owners.values())
    return anchor.said_by if anchor.said_by in to else min(to, key=lambda name: has[name])


def _standing(desk: Read | Drafted, kind: Kind, but: set[str]) -> Owners:
    """What the letters of that kind that are there rest on, `but` those to some."""
    if isinstance(desk, Read):
        return {}
    letters = (desk.of(to, kind) for to in people(desk) if to not in but)
    return {
        anchor: one.brief.to
        for one in letters
        if one
        for anchor in rests_on(desk.notes, desk.anchors, desk.profile, one.brief)
    }


def _without(brief: Brief, owners: Owners) -> Brief:
    """The brief, told what belongs to everybody else."""
    taken = tuple(anchor for anchor, name in owners.items() if name != brief.to)
    return brief.model_copy(update={"taken": taken})
