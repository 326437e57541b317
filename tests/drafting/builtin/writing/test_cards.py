"""A card says one thing, and what it says is the warmest that the notes have."""

import pytest

from drafting.builtin.writing import writer
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Kind, Notes, Person, Profile, Quote


@pytest.mark.parametrize(
    ("notes", "told"),
    [
        (
            "She drew the whole yard on a paper napkin.\nThe kiln door sticks on frosty mornings.",
            "you drew the whole yard on a paper napkin",
        ),
        (
            "Why: I want to be home at night.\nThe kiln door sticks on frosty mornings.",
            "home at night",
        ),
        (
            "The kiln door sticks on frosty mornings.",
            "the kiln door sticks on frosty mornings, and I would like to help",
        ),
    ],
)
def test_a_card_has_a_memory_else_a_reason_else_a_problem_with_a_wish_to_help(
    notes: str, told: str
) -> None:
    text = Notes.of(f"Ana Ruiz, Bolt Ltd, porter.\n{notes}")
    cues = (
        ("She", AnchorKind.MOMENT),
        ("I want", AnchorKind.MOTIVATION),
        ("The kiln", AnchorKind.PROBLEM),
    )
    items = tuple(
        Anchor(id=kind, kind=kind, quote=Quote(start=start, end=text.text.index(".", start)))
        for cue, kind in cues
        if (start := text.text.find(cue)) >= 0
    )
    anchors = Anchors(people=(Person(name="Ana Ruiz"),), items=items)
    brief = Brief(to="Ana Ruiz", kind=Kind.HANDWRITTEN_NOTE)
    body = "".join(writer.write(text, anchors, Profile(name="Bo Lind"), brief))

    assert told in body
    assert len(body.split("\n\n")) == len(
        ("subject", "greeting", "thanks", "one thing", "close", "name")
    )
