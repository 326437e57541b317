"""What the page remembers of one interview is gone with it: nothing wanted or failed there shows beside another."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.model_server import model_server
from tests.replies import says, status
from tests.screen.conftest import Page, press, shown
from tests.screen.test_model_on_page import ask, choose, codes

pytestmark = pytest.mark.usefixtures("alone")


def _drafted(page: AppTest) -> str:
    """Walks to a letter; the interview's id."""
    ask(page)
    press(page, "Next: the letter")
    press(page, "Write a draft")
    return str(page.session_state["kept"].id)


def test_a_question_that_was_to_be_seen_first_is_wanted_beside_its_own_letter_only(
    open_page: Page,
) -> None:
    with model_server(says("{}")) as server:
        page = open_page()
        first = _drafted(page)
        press(page, "New interview")
        _drafted(page)
        choose(page, server)
        press(page, "Ask me another")
        assert codes(page)
        next(one for one in page.button if one.key == f"w_visit_{first}").click().run()
        assert page.session_state["desk"].stage == "drafted"
        assert codes(page) == []
        assert server.asked == []


def test_a_fault_is_told_where_it_happened_and_not_beside_other_notes(open_page: Page) -> None:
    with model_server(status(401)) as server:
        page = open_page()
        choose(page, server, passed_on=False)
        ask(page)
        assert "did not accept the key" in shown(page)
        press(page, "New interview")
        assert "did not accept the key" not in shown(page)
        assert all(one.label != "Try again" for one in page.button)
