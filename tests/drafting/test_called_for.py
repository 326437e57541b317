"""Which message the notes call for, where somebody pasted a mail of theirs instead of jotting."""

import pytest

from drafting import sending
from drafting.builtin.engine import BuiltIn
from drafting.called_for import because, to_answer
from drafting.desk import Jotted, read
from drafting.models import Kind, Notes, Profile
from drafting.stages import Read

SIGNED = "\n\nKind regards,\nPriya Raman\nHead of Shops, Harrow & Lane Bookshops\n"
OFFER = "I am delighted to offer you the position of events coordinator. Please tell me by 14 June."
CALLED = (
    (f"Dear Sam,\n\n{OFFER}{SIGNED}", Kind.OFFER_REPLY),
    (f"From: Priya Raman <p@x.example>\nSubject: Good news\n\nHi Sam,\n{OFFER}", Kind.OFFER_REPLY),
    (f"Hello Sam, we are offering you the role of coordinator.{SIGNED}", Kind.OFFER_REPLY),
    (f"Dear Sam,\n\nUnfortunately we have gone with somebody else.{SIGNED}", Kind.REJECTION_REPLY),
    (f"Hi Sam,\n\nCould you come back on Tuesday at 10 or Wednesday at 2?{SIGNED}", Kind.REPLY),
    (f"Met Priya Raman at Harrow & Lane, a laugh.\n\nDear Sam,\n{OFFER}\nPriya", Kind.OFFER_REPLY),
    # jottings, the invitation above them, and a letter of one's own
    (f"Met Priya Raman at Harrow & Lane. She laughed.{SIGNED}", Kind.THANK_YOU),
    (
        f"Dear Sam,\n\nCould you come in on Tuesday at 10?{SIGNED}\nMet Priya. She laughed.",
        Kind.THANK_YOU,
    ),
    (
        "Met Priya Raman, head of shops.\n\nDear Priya,\nThey offered you the job of a lifetime.",
        Kind.THANK_YOU,
    ),
)


def desk(text: str) -> Read:
    """The notes as the built-in engine reads them."""
    found = read(Jotted(notes=Notes.of(text), profile=Profile(name="Sam Okafor")), BuiltIn())
    assert isinstance(found, Read)
    return found


@pytest.mark.parametrize(("text", "kind"), CALLED)
def test_the_message_follows_what_the_notes_are(text: str, kind: Kind) -> None:
    known = desk(text)
    assert sending.suggested(known, "Priya Raman") is kind
    assert because(kind) or kind is Kind.THANK_YOU


def test_the_message_in_the_notes_is_the_one_that_is_answered() -> None:
    above = desk(f"Met Priya Raman, a laugh.\n\nDear Sam,\n\n{OFFER}{SIGNED}")
    assert to_answer(above.notes, above.anchors) == f"Dear Sam,\n\n{OFFER}{SIGNED}".strip()
    jotted = desk("Met Priya Raman, a laugh.")
    assert to_answer(jotted.notes, jotted.anchors) == ""
