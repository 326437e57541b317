"""The engine that asks a model: over real HTTP to a server that plays the model."""

import json

import pytest

from drafting import desk
from drafting.desk import Read
from drafting.errors import AnswerUnusable, ModelRefused
from drafting.llm import ModelEngine
from drafting.models import (
    Anchors,
    Brief,
    Notes,
    Profile,
)
from tests.drafting.anchored import ANCHORS, HOSTILE, NOTES
from tests.model_server import KEY, Reply, model_server
from tests.replies import says, slow_first_byte, status


def _reading(**given: object) -> str:
    empty = {"people": [], "company": "", "role": "", "met": "", "decision_by": "", "items": []}
    return json.dumps(empty | given)


def _item(kind: str, quote: str) -> dict[str, str]:
    return {"kind": kind, "quote": quote, "said_by": "Priya"}


GOOD = _reading(
    people=[{"name": "Priya Raman", "title": "head of platform", "called": ""}],
    company="Kestrel Freight",
    items=[_item("problem", "the nightly load is haunted"), _item("private", "pay is 62k")],
)
INVENTED = _reading(
    items=[_item("moment", "she wept"), _item("problem", "the nightly load is haunted")]
)


BRIEF = Brief(to="Priya Raman")


def test_notes_become_anchors_over_the_wire() -> None:
    with model_server(says(GOOD)) as server:
        anchors = ModelEngine(server.connection()).read(NOTES)

    assert [item.quote.words(NOTES) for item in anchors.items] == [
        "the nightly load is haunted",
        "pay is 62k",
    ]
    assert anchors.items[0].said_by == "Priya Raman"


def test_an_invented_quote_is_asked_again() -> None:
    with model_server(says(INVENTED), says(GOOD)) as server:
        anchors = ModelEngine(server.connection()).read(NOTES)

    assert anchors.left_out == 0
    assert "not in the notes: 'she wept'" in server.asked[1]["messages"][-1]["content"]


def test_what_is_invented_again_and_again_is_left_out_and_counted() -> None:
    with model_server(says(INVENTED)) as server:
        anchors = ModelEngine(server.connection()).read(NOTES)

    assert [item.quote.words(NOTES) for item in anchors.items] == ["the nightly load is haunted"]
    assert (anchors.left_out, len(server.asked)) == (1, 3)


@pytest.mark.parametrize("after", [(says("no"),), (slow_first_byte(),)], ids=["shapeless", "late"])
def test_an_answer_in_hand_is_not_thrown_away_for_a_worse_one(after: tuple[Reply, ...]) -> None:
    with model_server(says(INVENTED), *after) as server:
        anchors = ModelEngine(server.connection(timeout_s=4.0)).read(NOTES)

    assert (len(anchors.items), anchors.left_out) == (1, 1)


def test_an_answer_that_copies_the_prompts_example_leaves_nothing_behind() -> None:
    """The few-shot example must not leak: none of its words are in the notes."""
    leaked = _reading(
        people=[{"name": "Quillabeth Zworple", "title": "chief tinker", "called": ""}],
        company="Moonkettle Works",
        decision_by="next full moon",
        items=[_item("moment", "she tuned one with a spoon")],
    )
    with model_server(says(leaked)) as server:
        anchors = ModelEngine(server.connection()).read(NOTES)

    assert anchors == Anchors(left_out=5)


def test_an_answer_that_is_no_reading_is_an_error_that_says_what_to_do() -> None:
    with model_server(says("I cannot read this.")) as server:
        engine = ModelEngine(server.connection())

        with pytest.raises(AnswerUnusable, match="try again, or choose another model"):
            engine.read(NOTES)


def test_a_letter_streams_subject_first() -> None:
    with model_server(says("Subject: The haunted load\n\nDear Priya,\n\nthank you.")) as server:
        pieces = list(ModelEngine(server.connection()).write(NOTES, ANCHORS, Profile(), BRIEF))

    assert "".join(pieces) == "The haunted load\n\nDear Priya,\n\nthank you."
    assert len(pieces) > 2


def test_a_model_never_sees_private_passages_nor_the_raw_notes() -> None:
    with model_server(says("A\n\nB")) as server:
        list(ModelEngine(server.connection()).write(NOTES, ANCHORS, Profile(name="Ada"), BRIEF))
    sent = json.dumps(server.asked)

    assert "62k" not in sent
    assert "budget is a lie" not in sent
    for known in ("the nightly load is haunted", "head of platform", "called Pri", "Ada"):
        assert known in sent


def test_anchors_of_another_panellist_are_used_only_when_nothing_else_is_left() -> None:
    taken = Brief(to="Priya Raman", taken=(ANCHORS.items[0].id,))
    all_taken = Brief(to="Priya Raman", taken=tuple(item.id for item in ANCHORS.items))
    with model_server(says("A\n\nB")) as server:
        engine = ModelEngine(server.connection())
        for brief in (taken, all_taken):
            list(engine.write(NOTES, ANCHORS, Profile(), brief))

    assert "haunted" not in str(server.asked[0])
    assert "haunted" in str(server.asked[1])


@pytest.mark.parametrize("line", HOSTILE)
def test_instructions_in_notes_are_sent_as_data_within_an_unbroken_frame(line: str) -> None:
    notes = Notes.of(f"{NOTES.text}{line}")
    with model_server(says(GOOD)) as server:
        ModelEngine(server.connection()).read(notes)
    told, given = server.asked[0]["messages"]
    opening, closing = (given["content"].splitlines()[n] for n in (0, -1))

    assert given["content"] == f"{opening}\n{notes.text}\n{closing}"
    assert given["content"].count(closing) == 1
    assert f"between the markers {opening} and {closing}" in told["content"]


def test_a_failure_leaves_the_desk_as_it_was_and_names_no_key() -> None:
    before = Read(notes=NOTES, anchors=ANCHORS)
    with model_server(status(401)) as server:
        engine = ModelEngine(server.connection())
        with pytest.raises(ModelRefused) as caught:
            desk.draft(before, engine, BRIEF)

    assert before == Read(notes=NOTES, anchors=ANCHORS)
    assert KEY not in str(caught.value) + engine.name


def test_the_engines_name_says_where_the_words_go() -> None:
    with model_server(says("")) as server:
        assert ModelEngine(server.connection()).name == "m, on this computer"
