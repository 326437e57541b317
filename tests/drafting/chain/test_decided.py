"""A decision is known to the whole panel as soon as it is answered, though the notes tell of none."""

import pytest

from drafting.chain import decided, due, next_message, sending
from drafting.desk import Drafted, Read, file
from drafting.letters import panel
from drafting.models import Anchors, Brief, Fact, Facts, Kind, Notes, Person
from tests.desks import NOON

PRIYA, TOM = "Priya Raman", "Tom Beck"
REFUSED = "Dear Sam,\n\nWe regret to inform you that you have not been successful.\n\nPriya"
OFFERED = "Dear Sam,\n\nWe would like to offer you the job.\n\nPriya"
ASKED = "Dear Sam,\n\nWhen could you start?\n\nPriya"


def answered(kind: Kind, received: str = "") -> Drafted:
    """An answer to Priya, of an interview with her and Tom on Tuesday."""
    notes = Notes.of("Lumen, Tuesday 4 March 2025. The ovens fail every Monday.")
    met = Fact(text="Tuesday 4 March 2025", quote=notes.find("Tuesday 4 March 2025"))
    people = (Person(name=PRIYA), Person(name=TOM))
    known = Read(notes=notes, anchors=Anchors(people=people, facts=Facts(met=met)))
    brief = Brief(to=PRIYA, kind=kind, received=received)
    return file(known, "A subject\n\nDear Priya,\n\nthank you.", brief, "built-in", lambda: NOON)


@pytest.mark.parametrize(
    ("desk", "kind"),
    [
        (sending.sent(answered(Kind.REJECTION_REPLY)), Kind.REJECTION_REPLY),
        (sending.sent(answered(Kind.OFFER_REPLY)), Kind.OFFER_REPLY),
        (answered(Kind.REJECTION_REPLY, REFUSED), Kind.REJECTION_REPLY),
        (answered(Kind.REPLY, OFFERED), Kind.OFFER_REPLY),
    ],
    ids=["refusal-sent", "offer-sent", "refusal-in-hand", "offer-in-hand"],
)
def test_nobody_else_is_thanked_as_if_nothing_had_happened(desk: Drafted, kind: Kind) -> None:
    assert due.to_each(desk) == ()
    assert next_message.suggested(desk, TOM) is kind
    assert next_message.due_next(desk, TOM) is None
    assert panel.unwritten(desk) == {}


@pytest.mark.parametrize(
    "desk",
    [
        answered(Kind.REPLY, ASKED),
        sending.sent(answered(Kind.REPLY, ASKED)),
        answered(Kind.OFFER_REPLY),
        sending.sent(answered(Kind.COMPETING_OFFER)),
    ],
    ids=["asked", "answered", "only-drafted", "rival"],
)
def test_what_decides_nothing_leaves_the_others_their_thanks(desk: Drafted) -> None:
    assert next_message.suggested(desk, TOM) is Kind.THANK_YOU
    assert dict(due.to_each(desk))[TOM].kind is Kind.THANK_YOU


def test_the_answer_in_hand_is_due_once_they_have_replied_and_till_it_has_gone() -> None:
    in_hand = sending.replied(answered(Kind.REJECTION_REPLY, REFUSED))
    assert next_message.due_next(in_hand, PRIYA) is Kind.REJECTION_REPLY
    written_again = sending.replied(sending.sent(in_hand))
    assert next_message.due_next(written_again, PRIYA) is Kind.REPLY


@pytest.mark.parametrize(
    ("message", "kind"),
    [(REFUSED, Kind.REJECTION_REPLY), (OFFERED, Kind.OFFER_REPLY), (ASKED, None), ("", None)],
)
def test_a_message_is_answered_as_what_it_brings(message: str, kind: Kind | None) -> None:
    assert decided.answers(message) is kind
