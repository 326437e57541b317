"""Jotted words as the built-in writer tells them to one reader."""

from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.telling.telling import Telling, tell
from drafting.models import Anchor, AnchorKind, Notes, Person, Quote

INES = Person(name="Ines Vale")
BRIGGS, MROZ = Person(name="Tamuno Briggs"), Person(name="Katarzyna Mroz")
BOTH = (BRIGGS, MROZ)
BO, ANN = Person(name="Bo Marsh"), Person(name="Ann Reed")


def told(words: str, before: str = "me - ", kind: AnchorKind = AnchorKind.STRENGTH) -> Telling:
    """What becomes of the words, as a passage of that kind behind others on its line."""
    notes = Notes.of(before + words)
    quote = notes.find(words)
    assert quote
    return tell(Anchor(id="1", kind=kind, quote=quote), Listener(notes, INES, (INES,)))


def told_to(
    words: str, kind: AnchorKind, said_by: str = "", to: Person = BRIGGS
) -> tuple[Telling, Listener]:
    """What becomes of notes that are these words alone, for one of two who were met, and who listens."""
    quote = Quote(start=0, end=len(words))
    listener = Listener(Notes.of(words), to, BOTH)
    return tell(Anchor(id="a", kind=kind, quote=quote, said_by=said_by), listener), listener


def noted(before: str, words: str, kind: AnchorKind, behind: str = "") -> tuple[Anchor, Listener]:
    """The words among others of the notes as a passage of that kind, and Bo, one of two who were met, who listens."""
    notes = Notes(text=before + words + behind)
    quote = notes.find(words)
    assert quote
    return Anchor(id="a", kind=kind, quote=quote), Listener(notes, BO, (BO, ANN))
