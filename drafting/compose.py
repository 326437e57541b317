"""Anchors to a letter, by whichever engine: its stream parted into a subject and a body."""

from collections.abc import Callable, Iterator

from drafting.engine import Engine
from drafting.errors import AnswerUnusable
from drafting.models import Anchors, Brief, Letter, Notes, Profile

_UNUSABLE = (
    "The letter came back without a subject or without a text. "
    "Please try once more, or write with another engine."
)


def compose(
    engine: Engine, notes: Notes, anchors: Anchors, profile: Profile, brief: Brief
) -> Letter:
    """The whole letter. Raises what the engine raises, and `AnswerUnusable` without a subject or a body."""
    return parted(brief.to, "".join(engine.write(notes, anchors, profile, brief)))


def composing(  # noqa: PLR0913, PLR0917 - the engine's own four, the engine, and where the letter goes
    engine: Engine,
    notes: Notes,
    anchors: Anchors,
    profile: Profile,
    brief: Brief,
    finished: Callable[[Letter], None],
) -> Iterator[str]:
    """The letter in pieces as they come; at the end `finished` is handed the whole. Raises as `compose` does."""
    pieces: list[str] = []
    for piece in engine.write(notes, anchors, profile, brief):
        pieces.append(piece)
        yield piece
    finished(parted(brief.to, "".join(pieces)))


def parted(to: str, text: str) -> Letter:
    """A letter from text whose first line is the subject, as `Subject:` or bare. Raises `AnswerUnusable`."""
    first, _, rest = text.strip().partition("\n")
    subject = first.strip().removeprefix("Subject:").strip()
    body = rest.strip()
    if not subject or not body:
        raise AnswerUnusable(_UNUSABLE)
    return Letter(to=to, subject=subject, body=body)
