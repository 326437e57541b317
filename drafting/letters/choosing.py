"""What the person chose of a message that is not written yet: kept until it is, or until another is offered."""

from typing import TypeVar

from drafting.models import Brief, Kind
from drafting.stages import Choice, Drafted, Read

Anchored = TypeVar("Anchored", Read, Drafted)
"""A desk on which people are known; choosing leaves its stage as it is."""


def choose(desk: Anchored, brief: Brief, offered: Kind) -> Anchored:
    """The desk with that as what is chosen for its reader, while `offered` is the kind that is offered to them."""
    bare = brief.model_copy(update={"received": ""})  # which is kept by itself
    more = (*of_others(desk, brief.to), Choice(brief=bare, offered=offered))
    return desk.model_copy(update={"choices": more})


def chosen(desk: Read | Drafted, to: str, offered: Kind) -> Brief | None:
    """What is chosen for that person; None where nothing is, or was when another kind was offered to them."""
    found = (one for one in desk.choices if (one.brief.to, one.offered) == (to, offered))
    return next((one.brief for one in found), None)


def last(desk: Read | Drafted) -> Choice | None:
    """What was chosen last, for whomever; None where nothing is."""
    return desk.choices[-1] if desk.choices else None


def of_others(desk: Read | Drafted, to: str) -> tuple[Choice, ...]:
    """What is chosen for others than that person."""
    return tuple(one for one in desk.choices if one.brief.to != to)


def renamed(desk: Anchored, old: str, new: str) -> Anchored:
    """The desk with what was chosen for `old` told as chosen for `new`."""
    told = (
        one.model_copy(update={"brief": one.brief.model_copy(update={"to": new})})
        if one.brief.to == old
        else one
        for one in desk.choices
    )
    return desk.model_copy(update={"choices": tuple(told)})
