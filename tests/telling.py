"""Jotted words as the built-in writer tells them to one reader."""

from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.telling import Telling, tell
from drafting.models import Anchor, AnchorKind, Notes, Person

INES = Person(name="Ines Vale")


def told(words: str, before: str = "me - ", kind: AnchorKind = AnchorKind.STRENGTH) -> Telling:
    """What becomes of the words, as a passage of that kind behind others on its line."""
    notes = Notes.of(before + words)
    quote = notes.find(words)
    assert quote
    return tell(Anchor(id="1", kind=kind, quote=quote), Listener(notes, INES, (INES,)))
