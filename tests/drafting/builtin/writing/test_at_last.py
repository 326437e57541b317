"""What a letter tells that would otherwise tell nothing of the talk: a colleague's words, and no bare line."""

import pytest

from drafting.builtin.writing.writer import write
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Kind, Notes, Person, Profile, Tone

BO, UNA = Person(name="Bo Marsh"), Person(name="Una Lind")
SAID = "we have been through the roof twice, the roof is not a door"


def _letter(kind: Kind, tone: Tone, *more: tuple[str, str]) -> str:
    """A message to Bo, of whose talk the notes have only what Una said, and whatever else is given with who said it."""
    lines = ((f'"{SAID}"', UNA.name), *more)
    notes = Notes.of("\n".join(line for line, _ in lines))
    items = tuple(
        Anchor(id=line, kind=AnchorKind.MOMENT, quote=quote, said_by=who)
        for line, who in lines
        if (quote := notes.find(line))
    )
    anchors = Anchors(people=(BO, UNA), items=items)
    return "".join(
        write(notes, anchors, Profile(name="Ida Berg"), Brief(to=BO.name, kind=kind, tone=tone))
    )


@pytest.mark.parametrize("kind", [Kind.THANK_YOU, Kind.HANDWRITTEN_NOTE])
@pytest.mark.parametrize("tone", Tone)
def test_a_colleague_s_words_are_told_where_there_is_nothing_else(kind: Kind, tone: Tone) -> None:
    assert SAID in _letter(kind, tone)


def test_they_are_left_to_the_colleague_where_there_is_something_of_the_reader_s() -> None:
    letter = _letter(
        Kind.THANK_YOU, Tone.WARM, ("Bo drew the roof on the back of a ticket", BO.name)
    )

    assert "the back of a ticket" in letter
    assert SAID not in letter
