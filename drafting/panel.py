"""Letters to several people who were met at the same interview: who has one, and what the next may not use again."""

from drafting.builtin.writer import rests_on
from drafting.models import Brief, Kind
from drafting.stages import Drafted, Read


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
    if isinstance(desk, Read):
        return brief
    others = (desk.of(to, brief.kind) for to in people(desk) if to != brief.to)
    rested = (rests_on(desk.notes, desk.anchors, desk.profile, one.brief) for one in others if one)
    taken = tuple(dict.fromkeys(anchor for ids in rested for anchor in ids))
    return brief.model_copy(update={"taken": taken})
