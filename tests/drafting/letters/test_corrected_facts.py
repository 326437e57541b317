"""A fact put right in the anchors is right in the drafts that told it, and in nothing that the person wrote."""

from datetime import date

import pytest

from drafting.builtin.engine import BuiltIn
from drafting.chain import sending
from drafting.corrections import FactName, state
from drafting.desk import Drafted, Read, draft, edit
from drafting.letters.corrected_facts import put_back
from drafting.models import Anchors, Brief, Fact, Facts, Notes, Person, Profile

NOTES = Notes.of(
    "Quillbank, backend engineer, Tuesday 17 November. Met Ishaan Mehrotra.\n"
    "The reconciliation job takes seven hours and runs into the morning batch.\n"
    "They decide by Wednesday 2 December."
)


def fact(words: str) -> Fact:
    """A fact that stands in the notes."""
    return Fact(text=words, quote=NOTES.find(words))


ANCHORS = Anchors(
    people=(Person(name="Ishaan Mehrotra", called="Ishaan"),),
    facts=Facts(
        company=fact("Quillbank"),
        role=fact("backend engineer"),
        met=fact("Tuesday 17 November"),
        decision_by=fact("Wednesday 2 December"),
    ),
)
BRIEF = Brief(to="Ishaan Mehrotra", written_on=date(2026, 11, 18))


def drafted() -> Drafted:
    """A desk with the built-in engine's letter."""
    desk = Read(notes=NOTES, profile=Profile(name="Jonas Petri"), anchors=ANCHORS)
    return draft(desk, BuiltIn(), BRIEF)


def told(desk: Drafted) -> str:
    """Subject and body of the letter."""
    return f"{desk.version.letter.subject}\n{desk.version.letter.body}"


@pytest.mark.parametrize(
    ("name", "was", "now"),
    [
        ("company", "Quillbank", "Tidewell"),
        ("role", "backend engineer role", "platform engineer role"),
        ("met", "on Tuesday 17 November", "on Friday 20 November"),
        ("decision_by", "by Wednesday 2 December", "by Monday 7 December"),
    ],
)
def test_an_untouched_draft_tells_a_corrected_fact(name: FactName, was: str, now: str) -> None:
    desk = edit(drafted(), "Thanks", f"Dear Ishaan,\n\nThank you {was}.\n\nBest,\nJonas Petri")
    letter = desk.version.letter
    desk = desk.changed(drafted=letter)

    right = state(desk, name, now.removeprefix("on ").removeprefix("by ").removesuffix(" role"))

    assert was not in told(right)
    assert now in told(right)
    assert right.version.letter == right.version.drafted


def test_somebody_in_such_a_role_stays_who_they_were_when_the_post_is_put_right() -> None:
    body = "Dear Ishaan,\n\nThank you for the backend engineer role. I sat one backend engineer in the bay."
    desk = edit(drafted(), "Backend engineer interview", body)
    desk = desk.changed(drafted=desk.version.letter)

    right = told(state(desk, "role", "lead"))

    assert "for the lead role. I sat one backend engineer in the bay." in right
    assert right.startswith("Lead interview")


def test_the_engines_own_letter_tells_the_corrected_company() -> None:
    desk = drafted()
    assert "Quillbank" in told(desk)

    right = state(desk, "company", "Tidewell")

    assert told(right) == told(desk).replace("Quillbank", "Tidewell")
    assert put_back(right, desk.anchors) == desk


def test_what_the_person_wrote_is_left_alone() -> None:
    desk = drafted()
    body = desk.version.letter.body.replace("Quillbank", "Quillbank in Kiel")

    right = state(edit(desk, "Quillbank", body), "company", "Tidewell")

    assert right.version.letter.body.count("Quillbank") == body.count("Quillbank in Kiel")
    assert right.version.letter.subject == "Quillbank"
    assert "Quillbank" not in right.version.drafted.body


def test_what_has_gone_out_is_left_alone() -> None:
    desk = sending.sent(drafted())

    assert state(desk, "company", "Tidewell").version == desk.version


def test_their_words_and_their_names_are_left_alone() -> None:
    body = "Dear Ishaan,\n\nI remember “Quillbank never sleeps”.\n\nIshaan Quillbank of Quillbank said so."
    desk = edit(drafted(), "Thanks", body)
    desk = desk.changed(drafted=desk.version.letter)

    assert "“Quillbank never sleeps”" in told(state(desk, "company", "Tidewell"))

    people = (Person(name="Ishaan Quillbank"),)
    namesake = desk.model_copy(
        update={"anchors": desk.anchors.model_copy(update={"people": people})}
    )
    assert state(namesake, "company", "Tidewell").version.letter.body == body


def test_an_undated_fact_takes_nothing_out() -> None:
    desk = drafted()

    assert told(state(desk, "met", "")) == told(desk)
