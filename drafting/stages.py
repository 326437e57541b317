"""The stages of one piece of correspondence as types: jotted, read, drafted; and the versions of its letters."""

from datetime import datetime
from typing import Annotated, Literal, Self, TypeVar

from pydantic import Field

from drafting.calendar.interview import Interview
from drafting.chain.correspondence import Correspondence
from drafting.models import Anchors, Brief, Kind, Letter, Notes, Noun, Profile
from drafting.weave import woven


class Version(Noun):
    """One state of a letter that can be had back: as an engine wrote it, and as the person left it."""

    id: str
    brief: Brief
    drafted: Letter
    """As the engine wrote it; never changes."""
    letter: Letter
    """As the person has it now."""
    engine: str
    """What wrote it, for the page."""
    made_at: datetime
    detail: str = ""
    """The person's own words in this letter, as typed; a further draft of the same message takes them over."""
    question: str = ""
    """What was asked last to help the person find them."""
    lead_in: str = ""
    """The sentence set before them that says what they answer, where the letter had not told of it."""
    before: tuple[Letter, ...] = ()
    """How the person had it before, the latest last; what was typed in one go is one state."""
    typed_at: datetime | None = None
    """When the person last typed in it; None where something else was done to its words since."""
    vouched: Letter | None = None
    """The words that the person last said they have read, and that they are true and theirs; None until they do."""

    @property
    def stands_after(self) -> str:
        """The lead-in where it still stands before the person's words; "" where they edited it or took it out."""
        led = f"{self.lead_in} {self.detail}"
        return self.lead_in if self.lead_in and woven(self.letter, led) else ""

    @property
    def own(self) -> str:
        """The person's words as they stand in the letter: after their lead-in, while that is there."""
        return f"{self.stands_after} {self.detail}" if self.stands_after else self.detail

    @property
    def message(self) -> tuple[str, Kind]:
        """What it is a version of: a message of that kind to that person."""
        return self.brief.to, self.brief.kind


class KeptFinding(Noun):
    """A warning the person decided to live with in one message, and why."""

    rule: str
    words: str
    reason: str
    within: str = ""
    """The sentence that it pointed into; "" where it lay in none."""
    to: str = ""
    kind: Kind = Kind.THANK_YOU
    """What the message is, as a version's `message`; a decision about none holds nowhere."""


class Pasted(Noun):
    """What the person put where the message goes that they answer, though it be nothing."""

    to: str
    """Who wrote it, and is answered."""
    kind: Kind
    """The kind of answer that was chosen."""
    words: str


class Choice(Noun):
    """What the person chose of a message to somebody, until such a message is written."""

    brief: Brief
    """Whom it goes to, and of it the kind, the tone and the answers to what the kind asks for."""
    offered: Kind
    """The kind that was offered to them then: once it is another, the choice was made for other times."""


class Jotted(Noun):
    """Notes, and nothing read from them yet."""

    stage: Literal["jotted"] = "jotted"
    notes: Notes = Notes(text="")
    profile: Profile = Profile()
    pasted: tuple[Pasted, ...] = ()
    """By reader, the message that is to be answered; it waits for them to be found again."""
    choices: tuple[Choice, ...] = ()
    """By reader, as `pasted`."""


class Read(Noun):
    """Notes and the anchors in them."""

    stage: Literal["read"] = "read"
    notes: Notes
    profile: Profile = Profile()
    anchors: Anchors
    pasted: tuple[Pasted, ...] = ()
    """By reader, the message that is to be answered."""
    choices: tuple[Choice, ...] = ()
    """By reader, what is chosen and not written yet, the latest last."""


class Recipient(Noun):
    """Where mails to one person go, as typed; empty where it is not known."""

    name: str
    address: str = ""
    thread: str = ""
    """Message-ID of the first mail that went to them, so that a follow-up stands in its thread."""


class Drafted(Noun):
    """Letters: every draft is a version, and one of them is on the desk."""

    stage: Literal["drafted"] = "drafted"
    notes: Notes
    profile: Profile = Profile()
    anchors: Anchors
    versions: tuple[Version, ...] = Field(min_length=1)
    current: str
    """Id of the version being edited."""
    recent: tuple[str, ...] = ()
    """Ids of versions that were on the desk, the latest last."""
    asked: tuple[str, ...] = ()
    kept: tuple[KeptFinding, ...] = ()
    interview: Interview | None = None
    """When and where it was, as the person set it; None to take it from the notes."""
    correspondence: Correspondence = Correspondence()

    recipients: tuple[Recipient, ...] = ()
    """Those for whom an address or a thread was typed."""
    pasted: tuple[Pasted, ...] = ()
    """By reader, the message that is to be answered."""
    choices: tuple[Choice, ...] = ()
    """By reader, what is chosen and not written yet, the latest last."""

    @property
    def version(self) -> Version:
        """The version being edited."""
        return next(version for version in self.versions if version.id == self.current)

    @property
    def detail(self) -> str:
        """The person's own words in the version being edited."""
        return self.version.detail

    @property
    def question(self) -> str:
        """What was asked for the version being edited."""
        return self.version.question

    @property
    def decisions(self) -> tuple[KeptFinding, ...]:
        """What the person decided to live with in the message being edited."""
        return tuple(one for one in self.kept if (one.to, one.kind) == self.version.message)

    def changed(self, **parts: Letter | str | tuple[Letter, ...] | datetime | None) -> Self:
        """The desk with parts of the version being edited changed."""
        new = self.version.model_copy(update=parts)
        versions = tuple(new if one.id == new.id else one for one in self.versions)
        return self.model_copy(update={"versions": versions})

    def recipient(self, to: str) -> Recipient:
        """Where mails to that person go, as far as it was typed."""
        return next((one for one in self.recipients if one.name == to), Recipient(name=to))

    def of(self, to: str, kind: Kind) -> Version | None:
        """The version of that message that was on the desk last, or its newest; None when there is none."""
        mine = {one.id: one for one in self.versions if one.message == (to, kind)}
        latest = [one for one in (*mine, *self.recent, self.current) if one in mine]
        return mine[latest[-1]] if latest else None


Desk = Annotated[Jotted | Read | Drafted, Field(discriminator="stage")]
"""One piece of correspondence, at whichever stage it is."""

Stage = TypeVar("Stage", Jotted, Read, Drafted)
"""A move that leaves the stage as it is."""
