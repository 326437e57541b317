"""The port behind which engines are equals: read notes, write a letter, ask for what only the person knows."""

from collections.abc import Iterator
from typing import Protocol

from drafting.errors import AnswerUnusable
from drafting.models import Anchors, Brief, Letter, Notes, Profile
from drafting.sources.intake import as_typed


class Engine(Protocol):
    """Reads notes and writes letters. Raises `DraftingError` and nothing else."""

    @property
    def name(self) -> str:
        """For the page: what writes, and where, e.g. `built-in, on this computer`."""
        ...

    def read(self, notes: Notes) -> Anchors:
        """The anchors of the notes, every quote verbatim."""
        ...

    def write(
        self, notes: Notes, anchors: Anchors, profile: Profile, brief: Brief
    ) -> Iterator[str]:
        """The letter in pieces as they come: first line the subject, then a blank line, then the body."""
        ...

    def ask(self, notes: Notes, anchors: Anchors, asked: tuple[str, ...] = ()) -> str:
        """One pointed question about what the notes only touch, none of those `asked`; "" when none is left."""
        ...


def letter_of(to: str, text: str) -> Letter:
    """What an engine wrote, as a letter to that person. Raises `AnswerUnusable` when it has no body."""
    subject, _, body = text.partition("\n")
    if not body.strip():
        raise AnswerUnusable("No letter came back. Your notes are safe; please try again.")
    return Letter(to=to, subject=subject.strip(), body=as_typed(body).strip())
