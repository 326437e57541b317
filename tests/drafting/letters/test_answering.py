"""The message to be answered waits for its answer, whatever else is done with the same interview."""

from drafting.builtin.engine import BuiltIn
from drafting.desk import Jotted, Read, draft, jot, read
from drafting.letters import answering
from drafting.models import Brief, Kind, Notes, Profile

NOTES = "Interview with Ana Ruiz and Tom Ellery at Lumen\nAna asked about the haunted cron job\n"
MESSAGE = "Dear Sam,\n\nWhen could you start?\n\nTom"
JOTTED = Jotted(notes=Notes.of(NOTES), profile=Profile(name="Sam Okafor"))


def put() -> Read:
    """The notes as read, and a message of Tom's."""
    return answering.put(read(JOTTED, BuiltIn()), "Tom Ellery", Kind.REPLY, MESSAGE)


def test_it_survives_the_first_draft_to_somebody_else_and_the_next() -> None:
    desk = put()
    first = draft(desk, BuiltIn(), Brief(to="Ana Ruiz"))
    again = draft(first, BuiltIn(), Brief(to="Ana Ruiz", kind=Kind.CHECK_IN))
    assert desk.pasted
    assert first.pasted == again.pasted == desk.pasted


def test_it_survives_another_reading() -> None:
    assert read(put(), BuiltIn()).pasted == put().pasted


def test_it_survives_new_jottings() -> None:
    jotted = jot(put(), f"{NOTES}Tom liked the lanterns\n")
    assert read(jotted, BuiltIn()).pasted == put().pasted
    assert jot(jotted, "").pasted == put().pasted
