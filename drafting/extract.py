"""From what a model claims the notes say to anchors: every claim is aligned with the notes, or left out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, model_validator

from drafting.models import Anchor, AnchorKind, Anchors, Fact, Facts, Notes, Person, Quote
from drafting.prompting.folding import Folded

LONGEST_QUOTE = 500
"""Characters of a passage that still is one thing somebody said, rather than a page of notes."""


class Claim(BaseModel):
    """A part of a model's answer; a field that was not asked for is a fault."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class ClaimedPerson(Claim):
    """Somebody the model says was met."""

    name: str = Field(description="as written in the notes")
    title: str = Field("", description="as written in the notes, else empty")
    called: str = Field("", description="how they like to be addressed, if the notes say so")


class ClaimedItem(Claim):
    """A passage the model says the notes hold."""

    kind: Literal[
        "topic", "problem", "moment", "strength", "missed", "motivation", "next_step", "private"
    ]
    quote: str = Field(description="copied word for word from the notes")
    said_by: str = Field("", description="name of the interviewer who said or did it, else empty")


class Reading(Claim):
    """What the notes say, every text in it copied from them word for word."""

    people: list[ClaimedPerson]
    company: str = Field(description="copied from the notes, else empty")
    role: str = Field(description="copied from the notes, else empty")
    met: str = Field(description="when the interview was, copied from the notes, else empty")
    decision_by: str = Field(description="when they decide, copied from the notes, else empty")
    items: list[ClaimedItem]

    def claims(self) -> Iterator[str]:
        """Every text that must stand in the notes."""
        for person in self.people:
            yield from filter(None, (person.name, person.title, person.called))
        yield from filter(None, (self.company, self.role, self.met, self.decision_by))
        yield from (item.quote for item in self.items)

    @model_validator(mode="after")
    def _stands_in_the_notes(self, info: ValidationInfo) -> Self:
        if info.context:
            info.context["source"].judge(self)
        return self


class Source:
    """The notes (or a piece of them) that a reading is held against; remembers the best reading so far.

    `real` puts the person's words back into a claim about notes that were masked.
    """

    def __init__(self, text: str, offset: int = 0, real: Callable[[str], str] = str) -> None:
        self._folded = Folded.of(text)
        self._offset = offset
        self.stretch = Quote(start=offset, end=offset + max(len(text), 1))
        """Where in the whole notes it stands."""
        self.real = real
        self.best: Reading | None = None
        self._fewest = 0

    def quote(self, claim: str) -> Quote | None:
        """Where the claim stands in the whole notes, or None."""
        words = self.real(claim)
        found = self._folded.find(words) if len(words) <= LONGEST_QUOTE else None
        return found and Quote(start=found[0] + self._offset, end=found[1] + self._offset)

    def unfound(self, reading: Reading) -> tuple[str, ...]:
        """The claims of the reading that are not in the notes."""
        sayers = dict.fromkeys(item.said_by for item in reading.items if item.said_by.strip())
        return (
            *(claim for claim in reading.claims() if self.quote(claim) is None),
            *(sayer for sayer in sayers if not any(map(self.quote, sayer.split()))),
        )

    def judge(self, reading: Reading) -> None:
        """Keeps the reading when it is the best so far; raises `ValueError` naming every claim not in the notes."""
        unfound = self.unfound(reading)
        if self.best is None or len(unfound) < self._fewest:
            self.best, self._fewest = reading, len(unfound)
        if unfound:
            listed = "; ".join(repr(claim[:LONGEST_QUOTE]) for claim in unfound[:20])
            raise ValueError(
                f"not in the notes: {listed}. Copy the exact words from the notes, or leave it out"
            )


def anchors_in(
    answers: Sequence[tuple[Reading | None, Source]], notes: Notes, private: Iterable[Anchor] = ()
) -> Anchors:
    """The anchors of all readings together: nothing twice, and what is not in the notes left out and counted.

    What was known as `private` before the model was asked stays so. A source without a reading was not read.
    """
    readings = [(reading, source) for reading, source in answers if reading]
    people = _without_doubles(
        person
        for reading, source in readings
        for claim in reading.people
        if (person := _person(claim, source, notes))
    )
    items = (_item(one, source, people) for reading, source in readings for one in reading.items)
    return Anchors(
        people=people,
        facts=Facts(**{name: _first(name, readings, notes) for name in Facts.model_fields}),
        items=_apart((*private, *filter(None, items))),
        left_out=sum(len(source.unfound(reading)) for reading, source in readings),
        unread=tuple(source.stretch for reading, source in answers if reading is None),
    )


def _person(claim: ClaimedPerson, source: Source, notes: Notes) -> Person | None:
    quote = source.quote(claim.name)
    if quote is None:
        return None
    title, called = (_copied(words, source, notes) for words in (claim.title, claim.called))
    return Person(name=quote.words(notes), title=title, called=called, quote=quote)


def _copied(claim: str, source: Source, notes: Notes) -> str:
    quote = source.quote(claim)
    return quote.words(notes) if quote else ""


def _first(fact: str, readings: Sequence[tuple[Reading, Source]], notes: Notes) -> Fact | None:
    """The first place where the fact was read, or None."""
    for reading, source in readings:
        if quote := source.quote(getattr(reading, fact)):
            return Fact(text=quote.words(notes), quote=quote)
    return None


def _item(claim: ClaimedItem, source: Source, people: tuple[Person, ...]) -> Anchor | None:
    """The claimed passage as an anchor; None where its words are not in the notes."""
    quote = source.quote(claim.quote)
    if quote is None:
        return None
    return Anchor(
        id="",
        kind=AnchorKind(claim.kind),
        quote=quote,
        said_by=_speaker(source.real(claim.said_by), people),
    )


def _speaker(claim: str, people: tuple[Person, ...]) -> str:
    """The name of the one person the claim can mean, else nothing; who is named in full is meant before others."""
    words, names = _words(claim), [one.name for one in people]
    for fits in (set.__eq__, set.__ge__, set.__le__, set.__and__):
        meant = [name for name in names if fits(words, _words(name))]
        if words and meant:
            return meant[0] if len(meant) == 1 else ""
    return ""


def _words(name: str) -> set[str]:
    return {word.strip(".,()") for word in name.casefold().split()}


def _without_doubles(people: Iterable[Person]) -> tuple[Person, ...]:
    """Each person once, with the fullest name and title that was read."""
    known: list[Person] = []
    for person in sorted(people, key=lambda one: (-len(one.name.split()), -len(one.title))):
        words = set(person.name.casefold().split())
        if not any(words <= set(one.name.casefold().split()) for one in known):
            known.append(person)
    return tuple(sorted(known, key=lambda one: one.quote.start if one.quote else 0))


def _apart(items: Iterable[Anchor]) -> tuple[Anchor, ...]:
    """The items in the order of the notes, none overlapping another, numbered."""
    kept: list[Anchor] = []
    for item in sorted(
        items, key=lambda one: (one.kind is not AnchorKind.PRIVATE, one.quote.start)
    ):
        if not any(item.quote.overlaps(other.quote) for other in kept):
            kept.append(item)
    ordered = sorted(kept, key=lambda one: one.quote.start)
    return tuple(item.model_copy(update={"id": f"m{n}"}) for n, item in enumerate(ordered, 1))
