"""What a model elsewhere gets is what the person was shown, byte for byte, and nothing private or named is in it."""

import json
import re

import pytest

from drafting import desk
from drafting.builtin.engine import BuiltIn
from drafting.connection import Connection
from drafting.errors import SetUpIncomplete
from drafting.llm import ModelEngine
from drafting.manuscripts import findings
from drafting.models import AnchorKind, Anchors, Brief, Notes, Profile
from drafting.stages import Read
from tests.model_server import ModelServer, model_server, says

NOTES = Notes.of(
    "Kestrel Freight, Leeds - data engineer, Tues 4 March\n"
    "Met Priya Raman, head of platform (priya@kestrel.io, 020 7946 0958).\n"
    "- the nightly load is slow, Priya said, 7 hrs for 340 carriers\n"
    "- I split one load into per-supplier jobs at Acme with Tomasz, it saved €40k\n"
    "- she drew it on a pallet label, see https://kestrel.io/wiki\n"
    "- decision by 28 March\n"
    "- pay is 62k, don't mention\n"
)
SECRET = (
    "Kestrel",
    "Freight",
    "Priya",
    "Raman",
    "Tomasz",
    "Acme",
    "kestrel.io",
    "7946",
    "40k",
    "62k",
    "pay is",
)
READING = {
    "people": [{"name": "Person1 Surname1", "title": "head of platform", "called": ""}],
    "company": "Company1",
    "role": "data engineer",
    "met": "Tues 4 March",
    "decision_by": "",
    "items": [
        {"kind": "problem", "quote": "the nightly load is slow, Person1 said", "said_by": "Person1"},
        {"kind": "strength", "quote": "it saved Amount1", "said_by": ""},
    ],
}  # fmt: skip
PROFILE = Profile(name="Sam Okafor", facts=("I ran the night shift at Acme.",))
BRIEF = Brief(to="Priya Raman")


def _elsewhere(server: ModelServer) -> Connection:
    """The server's address as one that passes on what it gets, so that nothing of it stays here."""
    return server.connection().model_copy(update={"passed_on": True})


def _engine(server: ModelServer) -> ModelEngine:
    engine = ModelEngine(_elsewhere(server))
    engine.agree()
    return engine


def _read(server: ModelServer) -> Anchors:
    return _engine(server).read(NOTES)


def test_nothing_is_sent_before_the_person_has_seen_it() -> None:
    with model_server(says("{}")) as server:
        engine = ModelEngine(_elsewhere(server))
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
        shown = ModelEngine(_elsewhere(server)).would_read(NOTES)
        _read(server)

    assert server.asked[0]["messages"] == list(shown)


def test_what_arrives_for_a_letter_is_what_was_shown() -> None:
    with model_server(says(json.dumps(READING)), says("A load\n\nB")) as server:
        anchors = _read(server)
        shown = ModelEngine(_elsewhere(server)).would_write(NOTES, anchors, PROFILE, BRIEF)
        list(_engine(server).write(NOTES, anchors, PROFILE, BRIEF))

    assert server.asked[1]["messages"] == list(shown)


def test_what_arrives_for_a_question_is_what_was_shown() -> None:
    anchors, asked = BuiltIn().read(NOTES), ("You wrote “pay is 62k”. Is that so?",)
    question = {"quote": "the nightly load is slow", "question": "What did you say?"}
    with model_server(says(json.dumps(question))) as server:
        shown = ModelEngine(_elsewhere(server)).would_ask(NOTES, anchors, asked)
        _engine(server).ask(NOTES, anchors, asked)

    assert server.asked[0]["messages"] == list(shown)


def test_no_name_no_amount_and_nothing_private_leaves_in_any_of_the_three_moves() -> None:
    question = {"quote": "the nightly load is slow", "question": "What did you say?"}
    with model_server(
        says(json.dumps(READING)), says("A\n\nB"), says(json.dumps(question))
    ) as server:
        anchors, engine = _read(server), _engine(server)
        list(engine.write(NOTES, anchors, PROFILE, BRIEF))
        engine.ask(NOTES, anchors, ("You wrote “pay is 62k”. Is that so?",))
        sent = json.dumps(server.asked, ensure_ascii=False)

    assert len(server.asked) == 3
    assert [one for one in (*SECRET, "Sam", "Okafor") if one in sent] == []
    assert "nightly load is slow" in sent


def test_what_was_sent_back_with_a_complaint_names_nobody_either() -> None:
    invented = READING | {"items": [{"kind": "topic", "quote": "Person1 wept", "said_by": ""}]}
    with model_server(says(json.dumps(invented)), says(json.dumps(READING))) as server:
        _read(server)

    assert "not in the notes: 'Person1 wept'" in server.asked[1]["messages"][-1]["content"]
    assert not re.search("Priya|Kestrel|62k", json.dumps(server.asked))


def test_quotes_stand_verbatim_in_the_notes_once_they_are_back() -> None:
    with model_server(says(json.dumps(READING))) as server:
        anchors = _read(server)
    quoted = {item.quote.words(NOTES): item for item in anchors.items}

    assert anchors.people[0].name == "Priya Raman"
    assert anchors.facts.company
    assert anchors.facts.company.text == "Kestrel Freight"
    assert quoted["the nightly load is slow, Priya said"].said_by == "Priya Raman"
    assert "it saved €40k" in quoted


def test_what_is_private_is_known_as_such_though_the_model_never_saw_it() -> None:
    with model_server(says(json.dumps(READING))) as server:
        private = _read(server).of_kind(AnchorKind.PRIVATE)

    assert any("62k" in item.quote.words(NOTES) for item in private)


def test_a_model_that_calls_a_hidden_passage_harmless_does_not_free_it() -> None:
    bold = READING | {"items": [{"kind": "strength", "quote": "Private1", "said_by": ""}]}
    with model_server(says(json.dumps(bold))) as server:
        anchors = _read(server)

    assert {item.kind for item in anchors.items if "62k" in item.quote.words(NOTES)} == {
        AnchorKind.PRIVATE
    }


def test_a_letter_comes_back_with_the_real_words() -> None:
    letter = "Subject: The load at Company1\n\nDear Person1,\n\nAmount1 saved, and it is still slow.\n\nPerson2"
    with model_server(says(json.dumps(READING)), says(letter)) as server:
        anchors = _read(server)
        text = "".join(_engine(server).write(NOTES, anchors, PROFILE, BRIEF))

    assert text == (
        "The load at Kestrel Freight\n\nDear Priya,\n\n€40k saved, and it is still slow.\n\nSam"
    )


@pytest.mark.parametrize("strange", ["Person9", "person1", "Surname 1", "Private1", "Company1s"])
def test_a_stand_in_that_does_not_come_back_restored_is_a_finding(strange: str) -> None:
    with model_server(says(json.dumps(READING)), says(f"A load\n\nDear {strange},")) as server:
        anchors, engine = _read(server), _engine(server)
        read = Read(notes=NOTES, profile=PROFILE, anchors=anchors)
        drafted = desk.draft(read, engine, BRIEF)

    assert strange in {one.words for one in findings(drafted) if one.rule == "unfilled-slot"}
    assert "62k" not in drafted.version.letter.body


def test_masking_switched_off_still_keeps_back_what_is_private() -> None:
    with model_server(says(json.dumps(READING))) as server:
        engine = ModelEngine(_elsewhere(server), masked=False)
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
        _engine(server).read(notes)
    sent = json.dumps(server.asked, ensure_ascii=False)

    assert len(server.asked) > 2
    assert not re.search("Priya|Kestrel|62k", sent)
