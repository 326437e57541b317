"""Where the interview on the desk is kept: its place in the archive, and the state of it that is there."""

from dataclasses import dataclass
from typing import Self

import streamlit as st

from drafting.archive import Archive
from drafting.desk import Desk, Jotted
from drafting.errors import StaleRevision
from drafting.letters.signature import introduced, is_resigned
from drafting.models import Profile
from drafting.settings import Settings

UNNAMED = "Not named yet"
"""Title of an interview nobody has named and in which no company was found."""


@dataclass(slots=True)
class Kept:
    """An interview's place in the archive, as a tab knows it.

    Held as one thing: Streamlit may break off a run at any look into session state, and a revision that was saved
    and not noted would pass for another tab's.
    """

    desk: Desk
    """What was saved last, or what the tab was opened with."""
    id: str = ""
    """Empty until something is worth keeping."""
    revision: int = 0
    is_stale: bool = False
    """Whether another tab has saved a newer state."""

    is_begun: bool = False
    """Whether it was begun on the desk that this tab has, and not opened from the archive."""

    is_signed_anew: bool = False
    """Whether letters were signed with another name than before when it was opened."""

    @classmethod
    def opened(cls, identity: str, profile: Profile) -> Self:
        """The interview of that id with what the sender says of themselves now. Raises a kind of `DraftingError`.

        One that was kept with a profile of its own, where none is kept for all, stays with that.
        """
        saved = archive().load(identity)
        if profile == Profile():
            return cls(saved.desk, saved.id, saved.revision)
        desk = introduced(saved.desk, profile)
        anew = is_resigned(saved.desk, desk)
        return cls(desk, saved.id, saved.revision, is_signed_anew=anew)

    def save(self, desk: Desk) -> None:
        """Saves that state, as a new interview where there is none. Raises `ArchiveUnwritable`."""
        try:
            if self.id:
                self.revision = archive().save(self.id, desk, self.revision)
            else:
                self.id, self.revision = archive().new(title_of(desk), desk), 1
                self.is_begun = True
        except StaleRevision:
            self.is_stale = True
        else:
            self.desk, self.is_stale = desk, False

    def name(self) -> None:
        """Names the interview after what was found in its notes, unless it has a name. Raises `ArchiveUnwritable`."""
        if self.id and archive().load(self.id).title == UNNAMED:
            archive().rename(self.id, title_of(self.desk))

    def rename(self, before: Desk) -> None:
        """Names it anew where it was called after the desk as it was before. Raises a kind of `DraftingError`."""
        old, new = title_of(before), title_of(self.desk)
        if self.id and old != new and archive().load(self.id).title == " ".join(old.split()):
            archive().rename(self.id, new)


def archive() -> Archive:
    """Where everything is kept."""
    return _opened(Settings.of_environment().database)


def title_of(desk: Desk) -> str:
    """What an interview is called until the person calls it something: its company, or who was met."""
    if isinstance(desk, Jotted):
        return UNNAMED
    facts, people = desk.anchors.facts, desk.anchors.people
    if facts.company:
        return facts.company.text
    return people[0].name if people else UNNAMED


@st.cache_resource(show_spinner=False)
def _opened(database: str) -> Archive:
    return Archive.open(database)
