"""What one panellist's letter can spare for another's, so that each has substance and no two the same."""

from itertools import permutations
from typing import TypeAlias

from drafting.builtin.writing.choosing.pairing import follows
from drafting.builtin.writing.choosing.sections import whose
from drafting.models import Anchor, AnchorKind
from drafting.stages import Drafted, Read

Owners: TypeAlias = dict[str, str]
"""By an anchor's id, the person in whose letter it belongs."""

_SUBSTANCE = (AnchorKind.PROBLEM, AnchorKind.STRENGTH)
"""What gives a letter substance: a problem of theirs, or what the sender did about one."""
_SPARED = (AnchorKind.MOTIVATION, AnchorKind.TOPIC, AnchorKind.STRENGTH)
"""What may be said to anybody who was met, the best first."""
_SEVERAL = 2
"""Deeds of which one can be spared."""


def deed_for(
    name: str, desk: Read | Drafted, owners: Owners, telling: dict[str, frozenset[str]]
) -> Owners:
    """A deed of the sender's, told to nobody in particular, for who has none, from who has several."""
    deeds = [one for one in desk.anchors.of_kind(AnchorKind.STRENGTH) if one.id in telling[name]]
    theirs = {to: [one for one in deeds if owners[one.id] == to] for to in telling}
    richest = max(telling, key=lambda to: len(theirs[to]))
    if theirs[name] or len(theirs[richest]) < _SEVERAL:
        return {}
    order = list(telling)
    free = [one for one in theirs[richest] if not line_of(one, desk)]
    earlier = order.index(name) < order.index(richest)
    return {free[0 if earlier else -1].id: name} if free else {}


def substance_for(
    name: str, desk: Read | Drafted, owners: Owners, telling: dict[str, frozenset[str]]
) -> Owners:
    """A problem or a deed that nobody is known to have told, for who has neither, from who has two or more.

    A deed that goes on from a problem, and that problem, stay together.
    """
    items = [one for kind in _SUBSTANCE for one in desk.anchors.of_kind(kind)]
    theirs = {
        to: [one for one in items if one.id in told and owners[one.id] == to]
        for to, told in telling.items()
    }
    richest = max(telling, key=lambda to: len(theirs[to]))
    if theirs[name] or len(theirs[richest]) < _SEVERAL:
        return {}
    joined = {one.id for pair in permutations(theirs[richest], 2) if follows(*pair) for one in pair}
    free = [one for one in theirs[richest] if one.id in telling[name] - joined and not one.said_by]
    return {free[-1].id: name} if free else {}


def spared(
    name: str, desk: Read | Drafted, owners: Owners, telling: dict[str, frozenset[str]]
) -> Owners:
    """What nobody is known to have said, for whoever got nothing, from somebody who has more than that."""
    wealth = {one: len(telling[one] & held(owners, one)) for one in telling}
    free = (
        item
        for kind in _SPARED
        for item in desk.anchors.of_kind(kind)
        if item.id in telling[name] and not item.said_by and wealth.get(owners[item.id], 0) > 1
    )
    found = next(free, None)
    return {found.id: name} if found else {}


def held(owners: Owners, name: str) -> frozenset[str]:
    """Ids of what belongs in one person's letter."""
    return frozenset(anchor for anchor, owner in owners.items() if owner == name)


def line_of(anchor: Anchor, desk: Read | Drafted) -> str:
    """On whose line of the notes it stands, of what somebody was told or nobody is known to have said."""
    shared = anchor.kind not in {AnchorKind.MOTIVATION, AnchorKind.NEXT_STEP}
    return whose(anchor, desk.notes, desk.anchors.people) if shared else ""
