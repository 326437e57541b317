"""The nouns of Afterword: notes, the quotes that tie facts to them, anchors, and the letter."""

from datetime import date
from enum import StrEnum
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from drafting.dialect import Dialect
from drafting.sources.line_ends import composed

LONGEST_NOTES = 1_000_000
"""Characters of notes that are read; a day of transcripts stays below it."""


class Noun(BaseModel):
    """A value that never changes once made."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Kind(StrEnum):
    """The messages that can be written."""

    THANK_YOU = "thank_you"
    CHECK_IN = "check_in"
    FINAL_PULSE = "final_pulse"
    CLARIFICATION = "clarification"
    REPLY = "reply"
    OFFER_REPLY = "offer_reply"
    REJECTION_REPLY = "rejection_reply"
    COMPETING_OFFER = "competing_offer"
    HANDWRITTEN_NOTE = "handwritten_note"
    HR_FORWARD = "hr_forward"
    LINKEDIN_NOTE = "linkedin_note"


class Tone(StrEnum):
    """How a message sounds."""

    FORMAL = "formal"
    WARM = "warm"
    BRIEF = "brief"
    PLAIN = "plain"


class AnchorKind(StrEnum):
    """What a passage of the notes is good for. `PRIVATE` is never used in a message."""

    TOPIC = "topic"
    PROBLEM = "problem"
    MOMENT = "moment"
    STRENGTH = "strength"
    MISSED = "missed"
    MOTIVATION = "motivation"
    NEXT_STEP = "next_step"
    PRIVATE = "private"


SENDERS_OWN = frozenset((AnchorKind.STRENGTH, AnchorKind.MISSED, AnchorKind.MOTIVATION))
"""Kinds of passage that tell of the sender, and that nobody else can have said."""


class Notes(Noun):
    """What the person typed, in NFC with plain line ends; offsets into `text` stay true for ever."""

    text: str = Field(max_length=LONGEST_NOTES)

    @classmethod
    def of(cls, raw: str) -> Self:
        """Notes from text as it was pasted: line ends become plain, characters are composed (NFC)."""
        return cls(text=composed(raw))

    def find(self, words: str, after: int = 0) -> "Quote | None":
        """The first place at or after `after` where `words` stand verbatim, or None."""
        start = self.text.find(words, after) if words else -1
        return None if start < 0 else Quote(start=start, end=start + len(words))


class Quote(Noun):
    """A passage of the notes, as offsets `[start, end)` in characters: verbatim by construction."""

    start: int = Field(ge=0)
    end: int

    @model_validator(mode="after")
    def _holds_something(self) -> Self:
        if self.end <= self.start:
            raise ValueError("a quote holds at least one character")
        return self

    def words(self, notes: Notes) -> str:
        """The quoted words themselves."""
        return notes.text[self.start : self.end]

    def overlaps(self, other: "Quote") -> bool:
        """Whether two passages share a character."""
        return self.start < other.end and other.start < self.end


class Person(Noun):
    """Somebody who was met. `quote` is where the notes name them; None when the sender added them."""

    name: str
    title: str = ""
    called: str = ""
    """How they like to be addressed, with honorific if the notes use one: `Priya`, `Dr Obiora`."""
    quote: Quote | None = None


class Fact(Noun):
    """One fact of the interview in words, and where the notes say it; no quote when the sender typed it."""

    text: str
    quote: Quote | None = None


class Facts(Noun):
    """What the interview was about. None is a gap, said plainly on the page."""

    company: Fact | None = None
    role: Fact | None = None
    met: Fact | None = None
    """The interview's date, as written."""
    decision_by: Fact | None = None
    """When they will decide, as written."""


class Anchor(Noun):
    """A passage of the notes that a letter may rest on (or, when `PRIVATE`, must not)."""

    id: str
    kind: AnchorKind
    quote: Quote
    said_by: str = ""
    """Name of the interviewer who said or did it; empty when it was the sender or is unknown."""
    by_hand: bool = False
    """Whether the person gave it its kind."""


class Anchors(Noun):
    """What was read of the notes; `left_out` counts claims that are not in them, `unread` is what could not be read."""

    people: tuple[Person, ...] = ()
    facts: Facts = Facts()
    items: tuple[Anchor, ...] = ()
    left_out: int = 0
    unread: tuple[Quote, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Everybody who was met, by name and each once: those whom a letter can go to."""
        return tuple(dict.fromkeys(person.name for person in self.people if person.name))

    def of_kind(self, *kinds: AnchorKind) -> tuple[Anchor, ...]:
        """The items of these kinds, in the order of the notes."""
        return tuple(item for item in self.items if item.kind in kinds)


class Profile(Noun):
    """What the sender says of themselves, once. `facts` are sentences that letters may rest on."""

    name: str = ""
    phone: str = ""
    email: str = ""
    links: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    dialect: Dialect = Dialect.ANY


class Letter(Noun):
    """A message to the interviewer of that name; subject and body are the only truth of what will be sent."""

    to: str
    subject: str
    body: str


class Brief(Noun):
    """What a letter is asked to be: to whom, which kind, in which tone and, where the kind has them, stance."""

    to: str
    kind: Kind = Kind.THANK_YOU
    tone: Tone = Tone.WARM
    stance: str = ""
    written_on: date | None = None
    earlier: tuple[Letter, ...] = ()
    """Letters already sent to this person, oldest first: nothing of them is said twice."""
    taken: tuple[str, ...] = ()
    """Ids of anchors that another panellist's letter uses already."""
    ticked: tuple[str, ...] = ()
    """What the person confirmed as true: `offer exists`, `deadline`, `first choice`."""
    received: str = ""
    """The message that a reply answers, as pasted."""
    addressed: bool = False
    """Whether the person has typed an address of whoever it is to."""
    repair: bool = True
    """Whether a question that was missed is to be made good; the person may say `skip it`."""
