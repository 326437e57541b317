"""What the interviewers only asked, or asked of the sender, is no news of theirs that a letter hands back."""

import pytest

from drafting.builtin.writing.choosing.parts import elsewhere
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import Anchor, AnchorKind, Quote


@pytest.mark.parametrize(
    ("words", "left_out"),
    [
        ("you ask about halal for the deckhands", True),
        ("you want my sketchbook by post", True),
        ("you need me to bring two references", True),
        ("you want the kiln moved by June", False),
        ("you need mittens for forty children", False),
    ],
)
def test_what_was_asked_of_the_sender_is_no_topic(words: str, *, left_out: bool) -> None:
    anchor = Anchor(id="1", kind=AnchorKind.TOPIC, quote=Quote(start=0, end=len(words)))
    assert elsewhere("topic", Telling(anchor, Mode.THAT, words)) is left_out


@pytest.mark.parametrize(
    ("words", "left_out"),
    [
        ("I'd be building the thing she walks behind", True),
        ("it matters to me how he greets them", True),
        ("I want to weld as my father did when he ran the yard", False),
        ("I would like to learn from Nadia while she is here", False),
        ("I like the nights", False),
    ],
)
def test_a_reason_that_speaks_of_somebody_unnamed_is_left_out(
    words: str, *, left_out: bool
) -> None:
    anchor = Anchor(id="1", kind=AnchorKind.MOTIVATION, quote=Quote(start=0, end=len(words)))
    assert elsewhere("motive", Telling(anchor, Mode.OWN, words)) is left_out
