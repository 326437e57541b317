"""A letter tells of the interview, and not of what became of its sender's own messages."""

import pytest

from drafting.builtin.selection import usable
from drafting.models import Anchor, AnchorKind, Anchors, Notes, Quote


@pytest.mark.parametrize(
    ("jotted", "told"),
    [
        ("mailed 26 Sept, no answer. now 6 Oct", False),
        ("I e-mailed on Monday and no reply yet", False),
        ("rang twice, no answer", False),
        ("mailed 4,000 leaflets a week for the co-op", True),
        ("they rang a bell and no answer came from the kiln", True),
    ],
)
def test_what_became_of_a_message_is_not_told(jotted: str, *, told: bool) -> None:
    whole = Quote(start=0, end=len(jotted))
    item = Anchor(id="a", kind=AnchorKind.STRENGTH, quote=whole)

    assert bool(usable(Notes.of(jotted), Anchors(items=(item,)))) is told
