"""A model elsewhere, on the page: found, tried, shown what it gets before it gets it, listed, and survived."""

import json

import pytest
from streamlit.testing.v1 import AppTest

from drafting.endpoints import discovery
from drafting.endpoints.discovery import Program
from drafting.llm import ModelEngine
from screen import chosen_engine
from tests.model_server import KEY, ModelServer, model_server
from tests.replies import says, status
from tests.screen.conftest import NOTES, Page, field, fill, press, shown

pytestmark = pytest.mark.usefixtures("alone")

READING = {
    "people": [{"name": "Person1 Surname1", "title": "", "called": ""}],
    "company": "Company1",
    "role": "",
    "met": "",
    "decision_by": "",
    "items": [{"kind": "problem", "quote": "people waited 50 minutes", "said_by": ""}],
}
LETTER = "Subject: The queue\n\nDear Person1,\n\nfifty people waited.\n\nSam"


def choose(page: AppTest, server: ModelServer, *, passed_on: bool = True) -> None:
    """Chooses the server's model, as one that passes on what it gets."""
    next(one for one in page.radio if one.label == "Engine").set_value(chosen_engine.MODEL).run()
    fill(page, "Model", "m")
    fill(page, "Address", server.connection().base_url)
    fill(page, "Key", KEY)
    box = next(one for one in page.checkbox if one.label.startswith("The address is on this"))
    box.set_value(passed_on).run()
    press(page, "Use this")


def ask(page: AppTest) -> None:
    fill(page, "Your notes", NOTES.text)
    press(page, "Find what matters")


def write(page: AppTest, server: ModelServer) -> None:
    """Has the notes read and a letter written by the server's model."""
    choose(page, server)
    ask(page)
    press(page, "Send it")
    press(page, "Next: the letter")
    press(page, "Write a draft")


def codes(page: AppTest) -> list[str]:
    return [str(one.value) for one in page.main.code]


def test_what_arrives_is_what_was_shown_byte_for_byte(open_page: Page) -> None:
    with model_server(says(json.dumps(READING))) as server:
        page = open_page()
        choose(page, server)
        ask(page)
        seen = codes(page)
        assert server.asked == []

        press(page, "Send it")
        arrived = [one["content"] for one in server.asked[0]["messages"]]

    assert sorted(arrived) == sorted(seen)
    assert len(server.asked) == 1
    for secret in ("Priya", "Raman", "Harrow", "31k"):
        assert secret not in "".join(arrived)
    assert "Is this what happened?" in shown(page)


def test_a_no_sends_nothing_and_keeps_the_notes(open_page: Page) -> None:
    with model_server(status(500)) as server:
        page = open_page()
        choose(page, server)
        ask(page)
        press(page, "Not now")

        assert server.asked == []
    assert field(page, "Your notes") == NOTES.text


def test_a_yes_holds_for_the_model_and_not_for_another(open_page: Page) -> None:
    with model_server(says(json.dumps(READING)), says(LETTER), says("{}")) as server:
        page = open_page()
        write(page, server)
        assert len(server.asked) >= 2

        asked = len(server.asked)
        choose(page, server)
        press(page, "Write another message")
        press(page, "Write a draft")
        assert "This is what" in shown(page)
        assert len(server.asked) == asked


def test_the_list_of_what_was_sent_has_the_very_text_and_no_key(open_page: Page, tmp_path) -> None:
    with model_server(says(json.dumps(READING))) as server:
        page = open_page()
        choose(page, server)
        assert "sends nothing to anybody" in shown(page)
        ask(page)
        press(page, "Send it")
        arrived = [one["content"] for one in server.asked[0]["messages"]]
    listed = [str(one.value) for one in page.sidebar.code]

    assert listed == arrived
    assert "tokens asked" in shown(page)
    assert "price not known" in shown(page)
    assert KEY not in shown(page) + "".join(listed)
    assert KEY not in str(page.query_params)
    for file in tmp_path.rglob("*"):
        assert file.is_dir() or KEY.encode() not in file.read_bytes()


def test_a_model_on_this_computer_is_asked_at_once_and_costs_nothing(open_page: Page) -> None:
    with model_server(says(json.dumps(READING | {"people": [], "company": ""}))) as server:
        page = open_page()
        choose(page, server, passed_on=False)
        assert "Your notes stay on this computer" in shown(page)
        ask(page)

        assert NOTES.text.strip() in server.asked[0]["messages"][1]["content"]
    assert "costs nothing" in shown(page)


def test_hiding_can_be_switched_off_and_is_asked_about_again(open_page: Page) -> None:
    with model_server(says(json.dumps(READING))) as server:
        page = open_page()
        choose(page, server)
        toggle = next(one for one in page.toggle if one.label.startswith("Hide names"))
        assert toggle.value is True
        toggle.set_value(False).run()
        ask(page)

        assert "Priya Raman" in "".join(codes(page))
        assert "31k" not in "".join(codes(page))
        again = open_page()
        choose(again, server)
        toggle = next(one for one in again.toggle if one.label.startswith("Hide names"))
        assert toggle.value is False


def test_a_connection_is_tried_before_it_is_used(open_page: Page) -> None:
    with model_server(says("yes")) as server:
        page = open_page()
        choose(page, server)
        press(page, "Test connection")
        assert "m answers at 127" in shown(page).replace("\\", "")
        assert len(server.asked) == 1
        assert "Which" not in str(server.asked)


def test_a_model_that_was_found_is_used_with_one_click(
    open_page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    with model_server(status(500)) as server:
        server.models = ["llama3.2:3b"]
        port = server.port
        found = discovery.offers((Program("Ollama", port),))
        monkeypatch.setattr(discovery, "offers", lambda: found)
        page = open_page()
        next(one for one in page.radio if one.label == "Engine").set_value(
            chosen_engine.MODEL
        ).run()
        press(page, "Ollama: llama3.2:3b".replace(":", "\\:"))
        engine = page.session_state["engine"]

    assert isinstance(engine, ModelEngine)
    assert engine.name == "llama3.2:3b, on this computer"
