"""A model in the browser: a reading goes on behind the page until a press stops it; what is sent is seen first."""

import json
import time

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checks import grave, moving
from tests.browser.walking import drawn, name_a_model, press
from tests.letters import NOTES
from tests.model_server import HANGS_S, Handler, ModelServer, model_server
from tests.replies import says, slow_first_byte

pytestmark = pytest.mark.browser

HALF = json.dumps(
    {
        "people": [{"name": "Priya Raman", "title": "", "called": "Priya"}],
        "company": "Lumen Bakery",
        "role": "",
        "met": "",
        "decision_by": "",
        "items": [{"kind": "problem", "quote": "the ovens fail every Monday", "said_by": "Priya"}],
    }
)
LONG = (
    "Lumen Bakery, Priya Raman: the ovens fail every Monday\n" + "- we spoke of the weather\n" * 250
)


def _choose(page: Page, server: ModelServer, *, passed_on: bool) -> None:
    name_a_model(page, server.connection().base_url)
    if passed_on:
        page.get_by_text("The address is on this computer, but passes on").click()
        drawn(page)
    press(page, "Use this")
    expect(page.get_by_text("Now writing: m")).to_be_visible()
    drawn(page)


def _is_asked(page: Page, server: ModelServer) -> None:
    """Waits for the model to be asked; the page goes on meanwhile."""
    until = time.monotonic() + 2 * HANGS_S
    while not server.asked:
        assert time.monotonic() < until
        page.wait_for_timeout(100)


def test_a_reading_that_hangs_is_stopped_at_once_and_asks_nothing_more(page: Page) -> None:
    with model_server(slow_first_byte()) as server:
        _choose(page, server, passed_on=False)
        page.get_by_label("Your notes").fill(NOTES)
        press(page, "Find what matters")
        stop = page.get_by_role("button", name="Stop", exact=True)
        expect(stop).to_be_visible()
        _is_asked(page, server)
        began = time.monotonic()
        stop.click()
        expect(page.get_by_role("button", name="Find what matters")).to_be_visible()
        expect(stop).to_have_count(0)

        assert time.monotonic() - began < HANGS_S / 2
        assert page.get_by_label("Your notes").input_value().strip() == NOTES.strip()
        assert len(server.asked) == 1
        press(page, "Go on with the built-in engine")
        expect(page.get_by_role("heading", name="Is this what happened?")).to_be_visible()


def test_while_parts_are_read_the_page_can_be_used_and_a_stop_keeps_what_has_come(
    page: Page,
) -> None:
    def reply(handler: Handler) -> None:
        is_first = "ovens" in handler.asked["messages"][-1]["content"]
        (says(HALF) if is_first else slow_first_byte())(handler)

    with model_server(reply) as server:
        _choose(page, server, passed_on=False)
        page.get_by_label("Your notes").fill(LONG)
        press(page, "Find what matters")
        expect(page.get_by_text("has read 1 of 2 parts")).to_be_visible()
        press(page, "New interview")
        expect(page.get_by_label("Your notes")).to_have_value("")
        page.get_by_test_id("stSidebar").locator("[class*='st-key-w_visit_'] button").first.click()
        expect(page.get_by_text("has read 1 of 2 parts")).to_be_visible()
        page.reload()
        expect(page.get_by_text("has read 1 of 2 parts")).to_be_visible()
        press(page, "Stop")
        expect(page.get_by_text("This was found by then")).to_be_visible()
        expect(page.get_by_label("Company")).to_have_value("Lumen Bakery")
        assert len(server.asked) == 2


def test_what_would_be_sent_is_on_the_page_before_it_is_sent(page: Page) -> None:
    with model_server(slow_first_byte(1)) as server:
        _choose(page, server, passed_on=True)
        page.get_by_label("Your notes").fill(NOTES)
        press(page, "Find what matters")
        shown = page.get_by_test_id("stCode").filter(has_text="<material-")
        expect(shown.last).to_contain_text("Person1 Surname1")
        expect(shown.last).not_to_contain_text("Priya")
        assert [*grave(page), *moving(page)] == []
        press(page, "Not now")
        expect(page.get_by_role("button", name="Find what matters")).to_be_visible()

        assert server.asked == []
