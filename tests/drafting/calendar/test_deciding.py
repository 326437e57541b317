"""The day by which the sender has to answer an offer is never told or reckoned with as the day on which they decide."""

from datetime import date

import pytest

from drafting.calendar import deciding
from drafting.calendar.interview import Interview
from drafting.chain import appointment
from drafting.chain.channel import Channel, advice
from drafting.desk import Read, draft
from drafting.models import Anchors, Brief, Fact, Facts, Kind, Notes, Profile
from drafting.prompting.material import for_letter
from tests.fakes import ScriptedEngine

HEAD = "Lumen, 4 March 2025. Old-school place, ledgers and all.\n"
THEIRS = "They decide by 6 March 2025."
OWED = [
    "They offered me the job and want my answer by 6 March 2025.",
    "Offer in hand, I have to say yes or no by 6 March 2025.",
    "They offered it to me. Reply wanted by 6 March 2025.",
]


def _read(line: str) -> Read:
    notes = Notes.of(HEAD + line)
    told = {"met": "4 March 2025", "decision_by": "6 March 2025"}
    facts = {name: Fact(text=words, quote=notes.find(words)) for name, words in told.items()}
    return Read(notes=notes, anchors=Anchors(facts=Facts(**facts)))


def _interview(line: str) -> Interview:
    found = appointment.interview(_read(line), "UTC", "")
    assert found
    return found


def _shown(line: str, kind: Kind) -> str:
    read = _read(line)
    return for_letter(read.notes, read.anchors, Profile(), Brief(to="Priya", kind=kind))


@pytest.mark.parametrize("line", OWED)
def test_no_clock_waits_for_a_decision_that_is_the_senders(line: str) -> None:
    assert _interview(line).decision_by is None
    assert _interview(THEIRS).decision_by == date(2025, 3, 6)


@pytest.mark.parametrize("line", OWED)
def test_no_fields_of_the_page_are_filled_with_it(line: str) -> None:
    desks = [
        draft(_read(one), ScriptedEngine(letters=["Thanks\n\nDear Priya,"]), Brief(to="Priya"))
        for one in (line, THEIRS)
    ]
    assert [appointment.decision(one) for one in desks] == [None, date(2025, 3, 6)]


@pytest.mark.parametrize("line", OWED)
def test_a_card_is_not_called_too_late_because_the_sender_has_to_answer(line: str) -> None:
    ways = [advice(_read(one).notes, _interview(one)).channel for one in (line, THEIRS)]
    assert ways == [Channel.CARD, Channel.MAIL]


@pytest.mark.parametrize("line", OWED)
@pytest.mark.parametrize("kind", Kind)
def test_no_model_is_told_that_they_decide_then(line: str, kind: Kind) -> None:
    assert "they decide" not in _shown(line, kind)
    assert "they decide: 6 March 2025" in _shown(THEIRS, kind)


def test_a_model_that_answers_the_offer_is_told_by_when_it_is_wanted() -> None:
    told = "they want the sender's answer: 6 March 2025"
    assert told in _shown(OWED[0], Kind.OFFER_REPLY)
    assert told not in _shown(OWED[0], Kind.THANK_YOU)
    assert told not in _shown(THEIRS, Kind.OFFER_REPLY)


def test_a_day_that_the_person_states_and_the_notes_do_not_have_is_theirs() -> None:
    read = _read(OWED[0])
    facts = read.anchors.facts.model_copy(update={"decision_by": Fact(text="9 March 2025")})
    assert deciding.theirs(read.notes, facts) == facts.decision_by
