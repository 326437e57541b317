"""The engine that needs no model, no key and no network."""

from collections.abc import Iterator

from drafting.builtin.reading.reader import read
from drafting.builtin.writing import writer
from drafting.builtin.writing.questions.questioner import question
from drafting.models import Anchors, Brief, Notes, Profile


class BuiltIn:
    """Reads by cues and writes by phrases; the same notes always give the same letter."""

    name = "built-in, on this computer"

    def read(self, notes: Notes) -> Anchors:
        """The anchors of the notes, every quote verbatim."""
        return read(notes)

    def write(
        self, notes: Notes, anchors: Anchors, profile: Profile, brief: Brief
    ) -> Iterator[str]:
        """The letter in pieces: subject line, blank line, body."""
        return writer.write(notes, anchors, profile, brief)

    def ask(self, notes: Notes, anchors: Anchors, asked: tuple[str, ...] = ()) -> str:
        """One question about a passage the notes only touch, other than those asked; "" when none is left."""
        return question(notes, anchors, asked)
