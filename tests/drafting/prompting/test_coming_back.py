"""What a model elsewhere answers comes back in the person's own words, and frees nothing that was hidden from it."""

import json

import pytest

from drafting import desk
from drafting.manuscripts import findings
from drafting.models import AnchorKind
from drafting.stages import Read
from tests.drafting.prompting.elsewhere import BRIEF, NOTES, PROFILE, READING, engine_at, read_at
from tests.model_server import model_server
from tests.replies import says


def test_quotes_stand_verbatim_in_the_notes_once_they_are_back() -> None:
    with model_server(says(json.dumps(READING))) as server:
        anchors = read_at(server)
    quoted = {item.quote.words(NOTES): item for item in anchors.items}

    assert anchors.people[0].name == "Priya Raman"
    assert anchors.facts.company
    assert anchors.facts.company.text == "Kestrel Freight"
    assert quoted["the nightly load is slow, Priya said"].said_by == "Priya Raman"
    assert "it saved €40k" in quoted


def test_what_is_private_is_known_as_such_though_the_model_never_saw_it() -> None:
    with model_server(says(json.dumps(READING))) as server:
        private = read_at(server).of_kind(AnchorKind.PRIVATE)

    assert any("62k" in item.quote.words(NOTES) for item in private)


def test_a_model_that_calls_a_hidden_passage_harmless_does_not_free_it() -> None:
    bold = READING | {"items": [{"kind": "strength", "quote": "Private1", "said_by": ""}]}
    with model_server(says(json.dumps(bold))) as server:
        anchors = read_at(server)

    assert {item.kind for item in anchors.items if "62k" in item.quote.words(NOTES)} == {
        AnchorKind.PRIVATE
    }


def test_a_letter_comes_back_with_the_real_words() -> None:
    letter = "Subject: The load at Company1\n\nDear Person1,\n\nAmount1 saved, and it is still slow.\n\nPerson2"
    with model_server(says(json.dumps(READING)), says(letter)) as server:
        anchors = read_at(server)
        text = "".join(engine_at(server).write(NOTES, anchors, PROFILE, BRIEF))

    assert text == (
        "The load at Kestrel Freight\n\nDear Priya,\n\n€40k saved, and it is still slow.\n\nSam"
    )


@pytest.mark.parametrize("strange", ["Person9", "person1", "Surname 1", "Private1", "Company1s"])
def test_a_stand_in_that_does_not_come_back_restored_is_a_finding(strange: str) -> None:
    with model_server(says(json.dumps(READING)), says(f"A load\n\nDear {strange},")) as server:
        anchors, engine = read_at(server), engine_at(server)
        read = Read(notes=NOTES, profile=PROFILE, anchors=anchors)
        drafted = desk.draft(read, engine, BRIEF)

    assert strange in {one.words for one in findings(drafted) if one.rule == "unfilled-slot"}
    assert "62k" not in drafted.version.letter.body
