"""A note to be passed on does not say that its reader's address is not known where it was typed."""

from datetime import date

import pytest

from drafting import desk as moves
from drafting.builtin.engine import BuiltIn
from drafting.chain import next_message, sending
from drafting.letters import reachable
from drafting.models import Anchors, Brief, Kind, Notes, Person, Profile, Tone
from drafting.stages import Drafted, Read

HERS = "ana.ruiz@bolt.example.com"


def noted(tone: Tone = Tone.WARM) -> Drafted:
    """Thanks to Ana, and no more."""
    read = Read(
        notes=Notes.of("Ana Ruiz, Bolt Ltd.\nThe presses jam on Mondays."),
        anchors=Anchors(people=(Person(name="Ana Ruiz"),)),
        profile=Profile(name="Bo Lind"),
    )
    return moves.draft(read, BuiltIn(), Brief(to="Ana Ruiz", tone=tone))


def passed_on(desk: Drafted, tone: Tone = Tone.WARM) -> Drafted:
    """The desk with a note to be passed on to Ana."""
    wanted = Brief(to="Ana Ruiz", kind=Kind.HR_FORWARD, tone=tone)
    return moves.draft(desk, BuiltIn(), next_message.informed(desk, wanted, date(2026, 5, 4)))


def test_an_address_typed_before_is_known_to_the_note() -> None:
    known = passed_on(sending.addressed(noted(), address=HERS))
    assert "address I do not have" not in known.version.letter.body
    assert not reachable.is_denied(known)


@pytest.mark.parametrize("tone", [Tone.FORMAL, Tone.WARM, Tone.PLAIN])
def test_an_address_typed_later_can_be_admitted_and_nothing_else_changes(tone: Tone) -> None:
    desk = passed_on(noted(tone), tone)
    assert not reachable.is_denied(desk)
    known = sending.addressed(desk, address=HERS)
    assert reachable.is_theirs(known)
    assert reachable.is_denied(known)
    told = reachable.admitted(known).version.letter.body
    fresh = passed_on(sending.addressed(noted(tone), address=HERS), tone)
    assert told == fresh.version.letter.body
    assert not reachable.is_denied(reachable.admitted(known))


def test_whoever_passes_it_on_may_have_an_address() -> None:
    desk = sending.addressed(passed_on(noted()), address="jobs@bolt.example.com")
    assert not reachable.is_theirs(desk)
    assert not reachable.is_denied(desk)
