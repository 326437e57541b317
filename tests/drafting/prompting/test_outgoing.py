"""What a model elsewhere gets is what the person was shown, byte for byte, and nothing private or named is in it."""

import json
import re

import pytest

from drafting.builtin.engine import BuiltIn
from drafting.errors import SetUpIncomplete
from drafting.llm import ModelEngine
from drafting.models import Anchors, Notes
from tests.drafting.prompting.elsewhere import (
    BRIEF,
    NOTES,
    PROFILE,
    READING,
    SECRET,
    elsewhere,
    engine_at,
    read_at,
)
from tests.model_server import model_server
from tests.replies import says


def test_nothing_is_sent_before_the_person_has_seen_it() -> None:
    with model_server(says("{}")) as server:
        engine = ModelEngine(elsewhere(server))
        for move in (
            lambda: engine.read(NOTES),
            lambda: list(engine.write(NOTES, Anchors(), PROFILE, BRIEF)),
            lambda: engine.ask(NOTES, BuiltIn().read(NOTES)),
        ):
            with pytest.raises(SetUpIncomplete, match="Nothing was sent"):
                move()

        assert server.asked == []


def test_what_arrives_for_a_reading_is_what_was_shown() -> None:
    with model_server(says(json.dumps(READING))) as server:
        shown = ModelEngine(elsewhere(server)).would_read(NOTES)
        read_at(server)

    assert server.asked[0]["messages"] == list(shown)


def test_what_arrives_for_a_letter_is_what_was_shown() -> None:
    with model_server(says(json.dumps(READING)), says("A load\n\nB")) as server:
        anchors = read_at(server)
        shown = ModelEngine(elsewhere(server)).would_write(NOTES, anchors, PROFILE, BRIEF)
        list(engine_at(server).write(NOTES, anchors, PROFILE, BRIEF))

    assert server.asked[1]["messages"] == list(shown)


def test_what_arrives_for_a_question_is_what_was_shown() -> None:
    anchors, asked = BuiltIn().read(NOTES), ("You wrote “pay is 62k”. Is that so?",)
    question = {"quote": "she drew it on a pallet label", "question": "What did you say?"}
    with model_server(says(json.dumps(question))) as server:
        shown = ModelEngine(elsewhere(server)).would_ask(NOTES, anchors, asked)
        engine_at(server).ask(NOTES, anchors, asked)

    assert server.asked[0]["messages"] == list(shown)


def test_no_name_no_amount_and_nothing_private_leaves_in_any_of_the_three_moves() -> None:
    question = {"quote": "the nightly load is slow", "question": "What did you say?"}
    with model_server(
        says(json.dumps(READING)), says("A\n\nB"), says(json.dumps(question))
    ) as server:
        anchors, engine = read_at(server), engine_at(server)
        list(engine.write(NOTES, anchors, PROFILE, BRIEF))
        engine.ask(NOTES, anchors, ("You wrote “pay is 62k”. Is that so?",))
        sent = json.dumps(server.asked, ensure_ascii=False)

    assert len(server.asked) == 3
    assert [one for one in (*SECRET, "Sam", "Okafor") if one in sent] == []
    assert "nightly load is slow" in sent


def test_what_was_sent_back_with_a_complaint_names_nobody_either() -> None:
    invented = READING | {"items": [{"kind": "topic", "quote": "Person1 wept", "said_by": ""}]}
    with model_server(says(json.dumps(invented)), says(json.dumps(READING))) as server:
        read_at(server)

    assert "not in the notes: 'Person1 wept'" in server.asked[1]["messages"][-1]["content"]
    assert not re.search("Priya|Kestrel|62k", json.dumps(server.asked))


def test_masking_switched_off_still_keeps_back_what_is_private() -> None:
    with model_server(says(json.dumps(READING))) as server:
        engine = ModelEngine(elsewhere(server), masked=False)
        engine.agree()
        engine.read(NOTES)
    sent = json.dumps(server.asked, ensure_ascii=False)

    assert "Priya Raman" in sent
    assert "62k" not in sent


def test_a_model_on_this_computer_gets_the_words_as_they_are() -> None:
    with model_server(says(json.dumps(READING))) as server:
        engine = ModelEngine(server.connection())
        engine.read(NOTES)

    assert engine.agreed
    assert NOTES.text.strip() in server.asked[0]["messages"][1]["content"]


def test_notes_longer_than_a_piece_show_nothing_at_its_borders() -> None:
    """A passage that a border cuts is hidden on both sides of it."""
    filler = "the queue was long and the tea was cold. " * 140
    notes = Notes.of(
        f"Met Priya Raman of Kestrel.\n{filler}\npay is 62k, don't mention\n{filler}\nPriya laughed."
    )
    with model_server(says(json.dumps(READING))) as server:
        engine_at(server).read(notes)
    sent = json.dumps(server.asked, ensure_ascii=False)

    assert len(server.asked) > 2
    assert not re.search("Priya|Kestrel|62k", sent)
