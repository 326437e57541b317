"""What is added to an answer stands in a first letter only where its reader can know what it adds to."""

import pytest

from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.repairs.lone import puzzles
from drafting.builtin.writing.telling.telling import tell
from drafting.models import Anchor, AnchorKind, Notes, Person

ANA, OLE = Person(name="Ana Ruiz"), Person(name="Ole Berg")


@pytest.mark.parametrize(
    ("before", "words", "dark"),
    [
        ("Forgot: ", "I hold the crane licence", False),
        ("Forgot: ", "I ran the evening kitchen at Elmwick for two winters", False),
        ("They asked about Spanish, I froze. ", "I speak Spanish well enough to work the counter", False),
        ("Two call in sick, what do I do? I said ring round. Should have said ", "I close the pastry side first", True),
        ("I mixed up the slab question. ", "I know it is span over depth", True),
        ("Ana asked how I isolate a line. I forgot: ", "I prove the tester first", False),
        ("Ana cut the lemon and gave me half. ", "I keep the peel of every lemon", True),
    ],
)  # fmt: skip
def test_an_answer_without_its_question_is_left_out(before: str, words: str, *, dark: bool) -> None:
    notes = Notes.of(before + words)
    quote = notes.find(words)
    assert quote
    listener = Listener(notes, ANA, (ANA, OLE))
    told = tell(Anchor(id="1", kind=AnchorKind.MISSED, quote=quote), listener)
    assert told.words == words
    assert puzzles(told, listener) is dark
