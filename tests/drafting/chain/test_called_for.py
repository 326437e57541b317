"""Which message the notes call for, where somebody pasted a mail of theirs instead of jotting."""

import pytest

from drafting.builtin.engine import BuiltIn
from drafting.chain import next_message
from drafting.chain.called_for import because, to_answer
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
    assert next_message.suggested(known, "Priya Raman") is kind
    assert because(kind) or kind is Kind.THANK_YOU


def test_the_message_in_the_notes_is_the_one_that_is_answered() -> None:
    above = desk(f"Met Priya Raman, a laugh.\n\nDear Sam,\n\n{OFFER}{SIGNED}")
    assert to_answer(above.notes, above.anchors) == f"Dear Sam,\n\n{OFFER}{SIGNED}".strip()
    jotted = desk("Met Priya Raman, a laugh.")
    assert to_answer(jotted.notes, jotted.anchors) == ""


BOLT = "Bolt Ltd, 4 March. Met Priya Raman, head of buying. Role: buyer.\n\n"
BUYER = "I am delighted to offer you the position of buyer"
STRANGE = (
    f"{BOLT}Mail from Quarrel & Sons:\nDear Sam,\n{BUYER}.\nKind regards,\nJill Quarrel",
    f"{BOLT}Dear Sam,\n{BUYER} at Quarrel & Sons.\nKind regards,\nJill Quarrel",
    f"{BOLT}Hi Sam,\n{BUYER}, and hope you will join Quarrel.\nBest,\nJill",
    f"{BOLT}Dear Sam,\n{BUYER}.\nKind regards,\nJill Quarrel\nHead of HR, Quarrel & Sons",
    # the sender's own, by its greeting, its words or its signature
    f"{BOLT}Dear Hiring Manager,\nCould you tell me when you decide?\nYours,\nSam",
    f"{BOLT}Dear Mr Brown,\nI am writing to apply for the role. When could I come?\nSam Okafor",
    f"{BOLT}Dear Ms Poole,\nyour offer of employment is here. May I ask you for a week?\nYours,\nSam Okafor",
    # jottings that a word of greeting opens
    "Hi team, quick notes from today. Bo Marsh at Bolt Ltd asked: could you start in May?",
    "Hello Fresh, Leith. Met Bo Marsh. How would I cut waste? he asked.",
    "Good afternoon session at 2, lab tour. Met Bo Marsh at Bolt Ltd. When could you start?",
    "Good morning, lab tour first. Bo Marsh at Bolt Ltd asked when could you start?",
)
OURS = (
    f"{BOLT}Dear Sam,\n{BUYER} at Bolt.\nKind regards,\nJill Quarrel",
    f"{BOLT}Dear Sam,\n{BUYER}.\nKind regards,\nJill Quarrel\nHR Manager, Bolt Ltd",
    f"{BOLT}Dear Sam,\n{BUYER}, starting from Monday 3 June at our Leith shop.\nThanks,\nJill",
    f"{BOLT}Mail from Priya:\nHi Sam, {BUYER}. You were the best we saw.",
    f"{BOLT}hi sam,\n{BUYER} with us.\nPriya",
)


@pytest.mark.parametrize("text", STRANGE)
def test_what_another_firm_or_the_sender_wrote_or_jotted_is_no_message_of_theirs(text: str) -> None:
    known = desk(text)
    assert to_answer(known.notes, known.anchors, known.profile.name) == ""
    assert {next_message.suggested(known, name) for name in known.anchors.names} <= {Kind.THANK_YOU}


@pytest.mark.parametrize("text", OURS)
def test_a_colleague_of_whoever_was_met_writes_for_the_firm(text: str) -> None:
    known = desk(text)
    assert next_message.suggested(known, known.anchors.names[0]) is Kind.OFFER_REPLY
