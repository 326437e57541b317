"""What has gone out and what has come back, as the person says: nothing is ever recorded as sent by itself."""

from datetime import UTC, datetime
from typing import Annotated, Literal, Self

from pydantic import AwareDatetime, Field

from drafting.models import Kind, Letter, Noun

CHAIN = (Kind.THANK_YOU, Kind.CHECK_IN, Kind.FINAL_PULSE)
"""What follows on what, as long as nobody replies."""
CHASERS = (Kind.CHECK_IN, Kind.FINAL_PULSE)
"""Messages that ask how things stand."""


class Sent(Noun):
    """The person said: I sent it."""

    what: Literal["sent"] = "sent"
    kind: Kind
    letter: Letter
    """The words that went out, by value: a later edit does not change them."""
    at: AwareDatetime
    by: str = ""
    """The name that its sender went by then; "" where they had given none."""


class Replied(Noun):
    """The person said: they replied."""

    what: Literal["replied"] = "replied"
    at: AwareDatetime


Event = Annotated[Sent | Replied, Field(discriminator="what")]


def renamed(letter: Letter, old: str, new: str) -> Letter:
    """The letter to `new` where it was to `old`; its words stay."""
    return letter.model_copy(update={"to": new}) if letter.to == old else letter


class Correspondence(Noun):
    """Everything that went to and fro about one interview, in the order in which it was recorded."""

    events: tuple[Event, ...] = ()

    def sent(self, letter: Letter, kind: Kind, at: datetime, by: str = "") -> Self:
        """With a letter that went out, `by` the name of its sender; as it was when that very letter is recorded."""
        known = any(one.letter == letter and one.kind == kind for one in self.letters())
        return self if known else self._with(Sent(kind=kind, letter=letter, at=at, by=by))

    def replied(self, at: datetime) -> Self:
        """With an answer of theirs."""
        return self._with(Replied(at=at))

    def undone(self) -> Self:
        """Without what was recorded last: a click can be a mistake."""
        return self.model_copy(update={"events": self.events[:-1]})

    def without(self, event: Sent | Replied) -> Self:
        """Without that record."""
        left = tuple(one for one in self.events if one is not event)
        return self.model_copy(update={"events": left})

    def renamed(self, old: str, new: str) -> Self:
        """With what went to `old` told as gone to `new`; the words stay as they went out."""
        events = (
            one.model_copy(update={"letter": renamed(one.letter, old, new)})
            if isinstance(one, Sent)
            else one
            for one in self.events
        )
        return self.model_copy(update={"events": tuple(events)})

    def letters(self, to: str = "") -> tuple[Sent, ...]:
        """What went out, oldest first; only to one person where one is named."""
        sent = (event for event in self.events if isinstance(event, Sent))
        mine = [one for one in sent if to in ("", one.letter.to)]
        return tuple(sorted(mine, key=lambda one: one.at.astimezone(UTC)))

    def last(self, to: str, *kinds: Kind) -> Sent | None:
        """The newest letter of these kinds to one person."""
        return next((one for one in reversed(self.letters(to)) if one.kind in kinds), None)

    def answered(self) -> datetime | None:
        """When they last replied. One answer speaks for a whole panel: it is one decision that is waited for."""
        replies = [event.at for event in self.events if isinstance(event, Replied)]
        return max(replies, key=lambda at: at.astimezone(UTC), default=None)

    def awaits_answer(self, *answers: Kind) -> bool:
        """Whether they have replied and no letter of these kinds has gone to any of them since."""
        came = self.answered()
        return came is not None and all(
            one.at < came for one in self.letters() if one.kind in answers
        )

    def _with(self, event: Sent | Replied) -> Self:
        return self.model_copy(update={"events": (*self.events, event)})
