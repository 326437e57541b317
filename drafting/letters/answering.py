"""The message that is answered, as the person put it: kept until a letter answers it."""

from typing import TypeVar

from drafting.models import Kind
from drafting.sources.intake import as_typed
from drafting.stages import Drafted, Pasted, Read

Anchored = TypeVar("Anchored", Read, Drafted)
"""A desk on which people are known; putting a message leaves its stage as it is."""


def put(desk: Anchored, to: str, kind: Kind, words: str) -> Anchored:
    """The desk with that as the message which an answer of that kind to that person is to; "" that there is none."""
    new = Pasted(to=to, kind=kind, words=as_typed(words))
    return desk.model_copy(update={"pasted": (*_of_others(desk.pasted, to), new)})


def put_last(desk: Read | Drafted, to: str) -> Pasted | None:
    """What was put there for that person; None where nothing was."""
    return next((one for one in desk.pasted if one.to == to), None)


def renamed(desk: Anchored, old: str, new: str) -> Anchored:
    """The desk with what `old` wrote told as written by `new`."""
    pasted = _by(desk.pasted, old, new)
    return desk.model_copy(update={"pasted": pasted})


def _of_others(pasted: tuple[Pasted, ...], to: str) -> tuple[Pasted, ...]:
    return tuple(one for one in pasted if one.to != to)


def _by(pasted: tuple[Pasted, ...], old: str, new: str) -> tuple[Pasted, ...]:
    return tuple(one.model_copy(update={"to": new}) if one.to == old else one for one in pasted)
