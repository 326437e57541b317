"""The pointed question, asked of a model over real HTTP: in the person's own words or not at all."""

import json

from drafting.llm import ModelEngine
from drafting.models import Anchor, AnchorKind, Anchors, Notes, Person
from tests.model_server import model_server
from tests.replies import says, status

NOTES = Notes.of(
    "- the nightly load is haunted, she said\n- pay is 62k\n- I split one load into jobs\n"
)


def _quote(words: str, kind: AnchorKind) -> Anchor:
    quote = NOTES.find(words)
    assert quote
    return Anchor(id=words[:8], kind=kind, quote=quote)


ANCHORS = Anchors(
    items=(
        _quote("the nightly load is haunted", AnchorKind.PROBLEM),
        _quote("pay is 62k", AnchorKind.PRIVATE),
        _quote("I split one load", AnchorKind.STRENGTH),
    )
)


def test_a_question_quotes_the_persons_own_words() -> None:
    answer = json.dumps(
        {"quote": "The nightly load is haunted", "question": "What did you answer?"}
    )
    with model_server(says(answer)) as server:
        question = ModelEngine(server.connection()).ask(NOTES, ANCHORS)

    assert question == "You wrote “the nightly load is haunted”. What did you answer?"
    assert "62k" not in str(server.asked)


def test_a_model_is_told_what_they_are_called() -> None:
    hers = ANCHORS.items[0].model_copy(update={"said_by": "Roberta Ruiz"})
    met = Person(name="Roberta Ruiz", called="Bobbie")
    answer = json.dumps({"quote": "the nightly load is haunted", "question": "Why?"})
    with model_server(says(answer)) as server:
        ModelEngine(server.connection()).ask(NOTES, Anchors(people=(met,), items=(hers,)))

    assert "(problem, Bobbie) the nightly load is haunted" in str(server.asked)
    assert "Roberta" not in str(server.asked)


def test_a_question_about_words_that_are_not_there_is_asked_again() -> None:
    invented = json.dumps({"quote": "she wept", "question": "Why?"})
    good = json.dumps({"quote": "the nightly load is haunted", "question": "Why?"})
    with model_server(says(invented), says(good)) as server:
        assert ModelEngine(server.connection()).ask(NOTES, ANCHORS).endswith("haunted”. Why?")


def test_no_model_is_asked_when_every_passage_was_asked_about() -> None:
    with model_server(status(500)) as server:
        asked = (
            "You wrote “the nightly load is haunted”. Why?",
            "You wrote “I split one load”. How?",
        )

        assert ModelEngine(server.connection()).ask(NOTES, ANCHORS, asked) == ""
        assert server.asked == []
