"""What a person puts right in the anchors: people, facts and passages, on a desk that has no letters or some."""

import re
from collections.abc import Iterable
from typing import Literal, TypeVar

from drafting.ask import stands
from drafting.desk import Drafted, Read
from drafting.errors import NotInNotes
from drafting.letters import answering, choosing
from drafting.letters.corrected_facts import restated
from drafting.letters.corrected_names import called_anew
from drafting.models import Anchor, AnchorKind, Anchors, Fact, Noun, Person, Quote
from drafting.sources.intake import as_typed

Anchored = TypeVar("Anchored", Read, Drafted)
"""A desk that has anchors; corrections leave its stage as it is."""

FactName = Literal["company", "role", "met", "decision_by"]
"""The facts of an interview, as `Facts` names them."""

_NOT_ON_CARD = "Take words away at the beginning or the end only: what is left has to stand in your notes just so."
_NOTHING_LEFT = "A card needs some words. To take it away, drop it."


def add_person(desk: Anchored, person: Person) -> Anchored:
    """The desk with one more person who was met."""
    return _with(desk, people=(*desk.anchors.people, person))


def change_person(desk: Anchored, place: int, *, name: str, title: str, called: str) -> Anchored:
    """The desk with the person at `place` put right: what they said and what went to them stays theirs.

    Questions and greetings call them as they are called now, but for those of letters that have gone out.
    """
    old = desk.anchors.people[place]
    new = old.model_copy(
        update={"name": name.strip(), "title": title.strip(), "called": called.strip()}
    )
    people = _replaced(desk.anchors.people, place, new)
    items = tuple(
        item.model_copy(update={"said_by": new.name}) if item.said_by == old.name else item
        for item in desk.anchors.items
    )
    known = answering.renamed(_with(desk, people=people, items=items), old.name, new.name)
    known = choosing.renamed(known, old.name, new.name)
    return called_anew(known, old, new) if isinstance(known, Drafted) else known


def drop_person(desk: Anchored, place: int) -> Anchored:
    """The desk without the person at `place`."""
    people: tuple[Person, ...] = desk.anchors.people
    return _with(desk, people=(*people[:place], *people[place + 1 :]))


def state(desk: Anchored, fact: FactName, text: str) -> Anchored:
    """The desk with a fact as the person states it, tied to the notes where they say so; blank makes it a gap.

    Drafts tell it so from now on, where the person left their words alone.
    """
    words = text.strip()
    told = Fact(text=words, quote=desk.notes.find(words)) if words else None
    known = _with(desk, facts=desk.anchors.facts.model_copy(update={fact: told}))
    return restated(known, desk.anchors) if isinstance(known, Drafted) else known


def move(desk: Anchored, anchor: str, kind: AnchorKind) -> Anchored:
    """The desk with that anchor as another kind."""
    return _with(
        desk,
        items=tuple(
            item.model_copy(update={"kind": kind, "by_hand": True}) if item.id == anchor else item
            for item in desk.anchors.items
        ),
    )


def drop(desk: Anchored, anchor: str) -> Anchored:
    """The desk without that anchor; the notes still hold its words."""
    return _with(desk, items=tuple(item for item in desk.anchors.items if item.id != anchor))


def shorten(desk: Anchored, anchor: str, words: str) -> Anchored:
    """The desk with only these words of that anchor; the notes still hold the others.

    Raises `NotInNotes` when they are not whole words of it, as they stand there, white space aside.
    """
    item = next(one for one in desk.anchors.items if one.id == anchor)
    start, end = item.quote.start, item.quote.end
    left = r"\s+".join(map(re.escape, as_typed(words).split()))
    found = re.compile(rf"(?<!\w){left}(?!\w)").search(desk.notes.text, start, end)
    if not left or not found:
        raise NotInNotes(_NOT_ON_CARD if left else _NOTHING_LEFT)
    shorter = item.model_copy(update={"quote": Quote(start=found.start(), end=found.end())})
    return _with(
        desk, items=_in_order(shorter if one is item else one for one in desk.anchors.items)
    )


def add(desk: Anchored, kind: AnchorKind, words: str, said_by: str = "") -> Anchored:
    """The desk with a passage of the notes as an anchor. Raises `NotInNotes` when it does not stand there."""
    quote = desk.notes.find(words.strip())
    if quote is None:
        raise NotInNotes("Those words are not in your notes. Copy them from there exactly.")
    item = Anchor(id=_new_id(desk.anchors), kind=kind, quote=quote, said_by=said_by, by_hand=True)
    return _with(desk, items=_in_order((*desk.anchors.items, item)))


def _in_order(items: Iterable[Anchor]) -> tuple[Anchor, ...]:
    return tuple(sorted(items, key=lambda one: (one.quote.start, one.quote.end)))


def _new_id(anchors: Anchors) -> str:
    taken = {item.id for item in anchors.items}
    return next(name for number in range(len(taken) + 1) if (name := f"mine-{number}") not in taken)


def _replaced(people: tuple[Person, ...], place: int, new: Person) -> tuple[Person, ...]:
    return (*people[:place], new, *people[place + 1 :])


def _with(desk: Anchored, **changes: Noun | tuple[Noun, ...]) -> Anchored:
    known = desk.model_copy(update={"anchors": desk.anchors.model_copy(update=changes)})
    return _unasked(known, desk.anchors) if isinstance(known, Drafted) else known


def _unasked(desk: Drafted, before: Anchors) -> Drafted:
    """The desk without the questions about what stood on a card before and is on none any more."""
    versions = (
        one.model_copy(update={"question": ""})
        if stands(one.question, desk.notes, before)
        and not stands(one.question, desk.notes, desk.anchors)
        else one
        for one in desk.versions
    )
    return desk.model_copy(update={"versions": tuple(versions)})
