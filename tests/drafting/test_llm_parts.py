"""Long notes, read by a model in parts: side by side, within one deadline, and kept when they are stopped."""

import itertools
import json
import threading
import time

import pytest

from drafting.endpoints.call_log import CallLog, Ending
from drafting.errors import ModelRefused, ModelTooSlow
from drafting.llm import AT_ONCE, ModelEngine
from drafting.models import Notes
from drafting.prompting.material import pieces_of
from tests.model_server import HANGS_S, Handler, Reply, model_server
from tests.replies import says, slow_first_byte, status


def _reading(quote: str, **given: object) -> str:
    empty = {"people": [], "company": "", "role": "", "met": "", "decision_by": ""}
    item = {"kind": "topic", "quote": quote, "said_by": ""}
    return json.dumps({**empty, "items": [item], **given})


LONG = Notes.of("\n\n".join(f"Line {n}: " + "we talked about trains. " * 12 for n in range(90)))


def test_long_notes_are_read_in_pieces_at_once() -> None:
    """The second question arrives while the first is still unanswered: a barrier for two lets neither go alone."""
    together, turns = threading.Barrier(2, timeout=20), itertools.count()

    def in_pairs(handler) -> None:
        if next(turns) < 2:
            together.wait()
        text = handler.asked["messages"][1]["content"]
        line = next(line for line in text.splitlines() if line.startswith("Line"))
        says(_reading(line.partition(":")[0]))(handler)

    with model_server(in_pairs) as server:
        anchors = ModelEngine(server.connection()).read(LONG)

    assert len(anchors.items) == len(server.asked) >= 4
    assert [item.id for item in anchors.items] == [f"m{n}" for n, _ in enumerate(anchors.items, 1)]


def test_one_deadline_holds_for_all_pieces() -> None:
    with model_server(slow_first_byte()) as server:
        began = time.monotonic()
        with pytest.raises(ModelTooSlow):
            ModelEngine(server.connection(timeout_s=0.6)).read(LONG)

        assert time.monotonic() - began < HANGS_S / 2


def test_a_reading_that_is_stopped_gives_what_had_come_of_the_parts() -> None:
    person = {"name": "Priya Raman", "title": "", "called": ""}
    notes = Notes.of("Priya Raman: a haunted load\n" + "- we spoke of other things\n" * 250)
    assert len(tuple(pieces_of(notes.text))) == 2
    log = CallLog()

    def reply(handler: Handler) -> None:
        if "haunted" in handler.asked["messages"][-1]["content"]:
            says(_reading("a haunted load", people=[person]))(handler)
            return
        until = time.monotonic() + HANGS_S / 2
        while not any(call.ended is Ending.ANSWERED for call in log.calls()):
            assert time.monotonic() < until
            time.sleep(0.05)
        time.sleep(0.5)  # from the answer to what is read from it
        engine.stop()

    with model_server(reply) as server:
        engine = ModelEngine(server.connection(timeout_s=HANGS_S), log=log)
        anchors = engine.read(notes)

    assert [one.name for one in anchors.people] == ["Priya Raman"]


@pytest.mark.parametrize(
    "spoilt", [says("I cannot read this."), slow_first_byte()], ids=["unusable", "too slow"]
)
def test_a_part_that_cannot_be_read_leaves_the_others_and_is_named(spoilt: Reply) -> None:
    parts = [LONG.text[start:end] for start, end in pieces_of(LONG.text)]
    bad = parts[1].splitlines()[0]

    def reply(handler: Handler) -> None:
        text = handler.asked["messages"][1]["content"]
        line = next(line for line in text.splitlines() if line.startswith("Line"))
        (spoilt if line == bad else says(_reading(line.partition(":")[0])))(handler)

    with model_server(reply) as server:
        anchors = ModelEngine(server.connection(timeout_s=6.0)).read(LONG)

    assert [one.words(LONG) for one in anchors.unread] == [parts[1]]
    assert len(anchors.items) == len(parts) - 1


def test_a_key_that_is_turned_down_is_not_tried_on_every_part() -> None:
    with model_server(status(401)) as server:
        with pytest.raises(ModelRefused):
            ModelEngine(server.connection()).read(LONG)

        assert len(server.asked) <= AT_ONCE
