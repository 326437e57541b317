"""A model that fails leaves everything as it was, with two ways on."""

import json

import pytest

from drafting.builtin.engine import BuiltIn
from tests.model_server import Handler, model_server
from tests.replies import raw, says, status
from tests.screen.conftest import NOTES, Page, field, fill, press, shown
from tests.screen.test_model_on_page import READING, ask, choose, write

pytestmark = pytest.mark.usefixtures("alone")


@pytest.mark.parametrize(
    ("reply", "says_"),
    [
        (status(401), "did not accept the key"),
        (status(404), "does not know this model"),
        (status(413), "too long for this model"),
        (status(429, Retry_After="45"), "wait 45 seconds"),
        (raw(b"<html>", 200, "text/html"), "usually ends in /v1"),
        (says(""), "empty answer"),
        (says("I cannot help with that."), "not in the form"),
    ],
    ids=["401", "404", "413", "429", "web page", "empty", "refusal"],
)
def test_a_failed_reading_keeps_everything_and_offers_two_ways_on(
    open_page: Page, reply, says_: str
) -> None:
    with model_server(reply) as server:
        page = open_page()
        choose(page, server, passed_on=False)
        ask(page)
    labels = {one.label for one in page.button}

    assert says_ in shown(page)
    assert field(page, "Your notes") == NOTES.text
    assert {"Try again", "Go on with the built-in engine"} <= labels


def test_trying_again_after_a_fault_goes_on_where_it_stopped(open_page: Page) -> None:
    local = READING | {"people": [], "company": ""}
    with model_server(status(401), says(json.dumps(local))) as server:
        page = open_page()
        choose(page, server, passed_on=False)
        ask(page)
        press(page, "Try again")

        assert len(server.asked) == 2
    assert "Is this what happened?" in shown(page)


def test_a_failed_letter_can_be_written_by_the_built_in_engine(open_page: Page) -> None:
    with model_server(says(json.dumps(READING)), status(403)) as server:
        page = open_page()
        write(page, server)
        assert "does not let this key" in shown(page)
        press(page, "Go on with the built-in engine")
        asked = len(server.asked)

    assert isinstance(page.session_state["engine"], BuiltIn)
    assert page.session_state["desk"].stage == "drafted"
    assert asked == 2


def test_a_part_of_long_notes_that_could_not_be_read_is_told_by_how_it_begins(
    open_page: Page,
) -> None:
    lines = "\n\n".join(f"Line {n}: {'we talked about trains. ' * 12}" for n in range(25))
    empty = json.dumps(READING | {"people": [], "company": "", "items": []})

    def reply(handler: Handler) -> None:
        first = "Line 0:" in handler.asked["messages"][1]["content"]
        says(empty if first else "I cannot read this.")(handler)

    with model_server(reply) as server:
        page = open_page()
        choose(page, server, passed_on=False)
        fill(page, "Your notes", lines)
        press(page, "Find what matters")

    assert "One part of your notes could not be read: it begins “Line " in shown(page)
