"""A question asked of a model elsewhere, on the page: nothing goes for it that was not shown."""

import json

import pytest

from tests.model_server import model_server
from tests.replies import says
from tests.screen.conftest import Page, press
from tests.screen.test_model_on_page import LETTER, ask, choose, codes

pytestmark = pytest.mark.usefixtures("alone")

QUESTION = {"quote": "people waited 50 minutes", "question": "What did you say?"}


def test_a_question_that_is_the_first_call_is_shown_before_it_is_sent(open_page: Page) -> None:
    """The letter was written on this computer; then a model elsewhere is chosen and asked for a question."""
    with model_server(says(json.dumps(QUESTION))) as server:
        page = open_page()
        ask(page)
        press(page, "Next: the letter")
        press(page, "Write a draft")
        choose(page, server)
        before = page.session_state["desk"].question
        press(page, "Ask me another")
        seen = codes(page)
        assert server.asked == []
        press(page, "Not now")
        assert (server.asked, page.session_state["desk"].question) == ([], before)

        press(page, "Ask me another")
        press(page, "Send it")
        arrived = [one["content"] for one in server.asked[0]["messages"]]

    assert sorted(arrived) == sorted(seen)
    assert "What did you say?" in page.session_state["desk"].question


def test_what_is_asked_beside_a_letter_is_shown_with_it(open_page: Page) -> None:
    """One yes lets both go, so both stand there."""
    with model_server(says(LETTER), says(json.dumps(QUESTION))) as server:
        page = open_page()
        ask(page)
        choose(page, server)
        press(page, "Next: the letter")
        press(page, "Write a draft")
        seen = codes(page)
        assert server.asked == []

        press(page, "Send it")
        arrived = [one["content"] for sent in server.asked for one in sent["messages"]]

    assert len(server.asked) == 2
    assert sorted(arrived) == sorted(seen)
