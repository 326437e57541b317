"""Letters to several people who were met at the same interview: who has one, and what the next may not use again."""

from collections.abc import Iterable

from drafting.builtin.writing.choosing.fitness import fits
from drafting.builtin.writing.choosing.pairing import best_answered, follows
from drafting.builtin.writing.choosing.parts import SOON
from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.choosing.troubles import as_problem
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.repairs.asked import asked
from drafting.builtin.writing.telling.telling import tell
from drafting.builtin.writing.writer import rests_on
from drafting.chain import next_message
from drafting.chain.decided import decided
from drafting.letters.shares import Owners, deed_for, held, line_of, spared, substance_for
from drafting.models import Anchor, AnchorKind, Brief, Kind
from drafting.stages import Drafted, Read, Version
from drafting.tellable import tellable

_DEALT = (
    AnchorKind.PROBLEM,
    AnchorKind.STRENGTH,
    AnchorKind.TOPIC,
    AnchorKind.MOMENT,
    AnchorKind.MISSED,
    AnchorKind.MOTIVATION,
    AnchorKind.NEXT_STEP,
    AnchorKind.PRIVATE,
)
_ENOUGH = 1
"""How poor a passage may be that makes a letter longer by itself."""


def written(desk: Drafted, kind: Kind) -> tuple[Version, ...]:
    """The letters of that kind to those who were met, each as it was on the desk last."""
    return tuple(found for to in desk.anchors.names if (found := desk.of(to, kind)))


def unwritten(desk: Drafted) -> dict[Kind, tuple[str, ...]]:
    """Those who have no letter yet of the kind that is meant for them, by that kind; nobody once they have decided."""
    if decided(desk):
        return {}
    left: dict[Kind, tuple[str, ...]] = {}
    for to in desk.anchors.names:
        kind = next_message.meant(desk, to)
        if desk.of(to, kind) is None:
            left[kind] = (*left.get(kind, ()), to)
    return left


def apart(desk: Read | Drafted, brief: Brief) -> Brief:
    """The brief, told which anchors the letters of that kind to the others rest on, and what is theirs of the rest.

    Nothing is kept back for others from a letter that would have nothing else.
    """
    standing, kept = _standing(desk, brief.kind, {brief.to}), _theirs(desk, brief.to)
    known = brief.to in desk.anchors.names and brief.kind in SOON
    enough = known and _telling(desk, brief.to) - (kept.keys() | standing.keys())
    return _without(brief, {**kept, **standing} if enough else standing)


def _theirs(desk: Read | Drafted, to: str) -> Owners:
    """What somebody else said or asked, or has on their line, and what the sender did about that and nothing else."""
    sayers = {
        item.id: item.said_by or _asker(item, desk) or line_of(item, desk)
        for item in desk.anchors.items
    }
    others = {*desk.anchors.names} - {to}
    found = {anchor: sayer for anchor, sayer in sayers.items() if sayer in others}
    free = (
        deed for deed in _answered(desk).items() if deed[0] not in found and not sayers[deed[0]]
    )
    deeds = ((deed, [found.get(one, "") for one in problems]) for deed, problems in free)
    return found | {deed: whose[0] for deed, whose in deeds if all(whose)}


def to_others(desk: Drafted) -> tuple[Brief, ...]:
    """A brief like that of the letter on the desk for each who has none, of the kind that is meant for them."""
    return tuple(
        brief
        for kind, others in unwritten(desk).items()
        for brief in dealt(desk, others, desk.version.brief.model_copy(update={"kind": kind}))
    )


def dealt(desk: Read | Drafted, to: tuple[str, ...], brief: Brief) -> tuple[Brief, ...]:
    """A brief like the one given for each of these people, told what belongs in the letters to all the others.

    Every anchor is given to one letter before any of them is written, so that they can be written at the same time.
    """
    owners = _standing(desk, brief.kind, set(to))
    telling = {name: _telling(desk, name) for name in to}
    answered = _answered(desk)
    items = sorted(desk.anchors.items, key=lambda one: _turn(one, telling, answered)) if to else ()
    for item in items:
        owners.setdefault(item.id, _owner(item, desk, owners, telling, answered))
    for name in to:
        owners |= deed_for(name, desk, owners, telling)
        owners |= substance_for(name, desk, owners, telling)
        if not telling[name] & held(owners, name):
            owners |= spared(name, desk, owners, telling)
    return tuple(_without(brief.model_copy(update={"to": name}), owners) for name in to)


def _answered(desk: Read | Drafted) -> dict[str, tuple[str, ...]]:
    """By the id of each deed, those of the problems that it answers best, whoever reads of them."""
    people = desk.anchors.people
    if not people:
        return {}
    listener = Listener.among(desk.notes, people[0], desk.anchors)
    told = tuple(as_problem(tell(item, listener)) for item in tellable(desk.notes, desk.anchors))
    return best_answered(told)


def _telling(desk: Read | Drafted, name: str) -> frozenset[str]:
    """Ids of the anchors that make a sentence worth sending to that person."""
    reader = next(one for one in desk.anchors.people if one.name == name)
    listener = Listener.among(desk.notes, reader, desk.anchors)
    told = (tell(item, listener) for item in tellable(desk.notes, desk.anchors))
    worth = (one.anchor for one in told if poverty(one) <= _ENOUGH and fits(one, listener))
    return frozenset(one.id for one in worth if one.kind is not AnchorKind.NEXT_STEP)


def _turn(
    anchor: Anchor, to: Iterable[str], answered: dict[str, tuple[str, ...]]
) -> tuple[bool, int, int]:
    """When an anchor is dealt: after what these people said, and a deed after the problems it may answer."""
    trouble = any(anchor.id in problems for problems in answered.values())
    kind = AnchorKind.PROBLEM if trouble else anchor.kind
    return anchor.said_by not in to, _DEALT.index(kind), anchor.quote.start


def _owner(
    anchor: Anchor,
    desk: Read | Drafted,
    owners: Owners,
    telling: dict[str, frozenset[str]],
    answered: dict[str, tuple[str, ...]],
) -> str:
    """Whose letter it belongs in: with what it lies over, its sayer or its line, what it answers, or who has least."""
    given = [one for one in desk.anchors.items if one.id in owners]
    over = [one for one in given if anchor.quote.overlaps(one.quote)]
    sayer = anchor.said_by or _asker(anchor, desk) or line_of(anchor, desk)
    if not over and sayer in telling:
        return sayer
    best = [one for one in given if one.id in answered.get(anchor.id, ())]
    if joined := over or best or [one for one in given if follows(anchor, one)]:
        return owners[joined[-1].id]
    has = {name: held(owners, name) for name in telling}
    return min(telling, key=lambda name: (len(telling[name] & has[name]), len(has[name])))


def _asker(anchor: Anchor, desk: Read | Drafted) -> str:
    """Whoever asked what a better answer answers; "" where that is nobody, or might be several."""
    if anchor.kind is not AnchorKind.MISSED:
        return ""
    people = desk.anchors.people
    met = ((one.name, Listener.among(desk.notes, one, desk.anchors)) for one in people)
    found = [name for name, listener in met if asked(anchor, listener)]
    return found[0] if len(found) == 1 else ""


def _standing(desk: Read | Drafted, kind: Kind, but: set[str]) -> Owners:
    """What the letters of that kind that are there rest on, `but` those to some."""
    if isinstance(desk, Read):
        return {}
    return {
        anchor: one.brief.to
        for one in written(desk, kind)
        if one.brief.to not in but
        for anchor in rests_on(desk.notes, desk.anchors, desk.profile, one.brief)
    }


def _without(brief: Brief, owners: Owners) -> Brief:
    """The brief, told what belongs to everybody else."""
    taken = tuple(anchor for anchor, name in owners.items() if name != brief.to)
    return brief.model_copy(update={"taken": taken})
