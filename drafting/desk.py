"""One piece of correspondence and its stages as types: jotted, read, drafted. Moves lead from one to the next.

A failed move raises and leaves the stage it started from untouched, so nothing is ever lost.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Annotated, Literal

from pydantic import Field

from drafting.models import Anchors, Brief, Letter, Noun, Notes, Profile


class Version(Noun):
    """One state of a letter that can be had back: as an engine wrote it, and as the person left it."""

    id: str
    brief: Brief
    drafted: Letter
    """As the engine wrote it; never changes."""
    letter: Letter
    """As the person has it now."""
    engine: str
    """What wrote it, for the page; with the prompt's id when a model did."""
    made_at: datetime


class KeptFinding(Noun):
    """A warning the person decided to live with, and why."""

    rule: str
    words: str
    reason: str


class Jotted(Noun):
    """Notes, and nothing read from them yet."""

    stage: Literal["jotted"] = "jotted"
    notes: Notes = Notes(text="")
    profile: Profile = Profile()


class Read(Noun):
    """Notes and the anchors in them."""

    stage: Literal["read"] = "read"
    notes: Notes
    profile: Profile = Profile()
    anchors: Anchors


class Drafted(Noun):
    """Letters: every draft is a version, one of them is on the desk; the detail belongs to them all."""

    stage: Literal["drafted"] = "drafted"
    notes: Notes
    profile: Profile = Profile()
    anchors: Anchors
    versions: tuple[Version, ...] = Field(min_length=1)
    current: str
    """Id of the version being edited."""
    detail: str = ""
    question: str = ""
    asked: tuple[str, ...] = ()
    kept: tuple[KeptFinding, ...] = ()

    @property
    def version(self) -> Version:
        """The version being edited."""
        return next(version for version in self.versions if version.id == self.current)


Desk = Annotated[Jotted | Read | Drafted, Field(discriminator="stage")]
"""One piece of correspondence, at whichever stage it is."""

Clock = Callable[[], datetime]
"""Tells the time, with its zone."""


def now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)
