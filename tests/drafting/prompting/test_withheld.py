"""What a model on this computer read as fit to be told goes to none elsewhere where it is known to be private."""

import re

import pytest

from drafting.endpoints.connection import Connection
from drafting.llm import ModelEngine
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Notes, Profile

ELSEWHERE = Connection(model="m", base_url="https://models.example.org/v1")
BRIEF = Brief(to="Priya Raman")
NOTES = Notes.of(
    "Kestrel Freight\n"
    "Priya Raman (head of platform)\n"
    "- the nightly load is haunted, she said\n"
    "- I split one load into per-supplier jobs\n"
    "- she told me of her divorce\n"
    "- pay is 62k\n"
)


def _read_loosely(by_hand: str = "nothing") -> Anchors:
    """Every line as a topic, as a model may take it that knows no secrets; one of them made so by hand."""
    found = ((line, NOTES.find(line)) for line in re.findall("(?<=- ).+", NOTES.text))
    topic = AnchorKind.TOPIC
    return Anchors(
        items=tuple(
            Anchor(id=line, kind=topic, quote=quote, by_hand=by_hand in line)
            for line, quote in found
            if quote
        )
    )


@pytest.mark.parametrize("masked", [True, False], ids=["masked", "as they are"])
def test_what_is_known_to_be_private_goes_nowhere_whatever_its_card_says(
    masked: bool,  # noqa: FBT001 - a table's column
) -> None:
    engine, read = ModelEngine(ELSEWHERE, masked=masked), _read_loosely()
    letter = str(engine.would_write(NOTES, read, Profile(), BRIEF))
    question = str(engine.would_ask(NOTES, read))

    assert not re.search("divorce|pay is|62k", letter + question)
    assert "the nightly load is haunted" in letter
    assert "the nightly load is haunted" in question


def test_what_the_person_made_a_topic_by_hand_may_be_told() -> None:
    anchors = _read_loosely(by_hand="divorce")
    letter = str(ModelEngine(ELSEWHERE).would_write(NOTES, anchors, Profile(), BRIEF))

    assert "she told me of her divorce" in letter
    assert "pay is" not in letter
