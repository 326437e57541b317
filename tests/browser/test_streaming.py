"""While a real server's model writes, the page can be used and loaded anew, and the model is asked once."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PageServer
from tests.browser.walking import press, read
from tests.model_server import Handler, ModelServer, Reply, model_server

pytestmark = pytest.mark.browser

NOTES = "Lumen Bakery, shift lead. Met Priya Raman, head baker.\n- the ovens fail every Monday"
WORDS = "Subject: The ovens\n\nDear Priya,\n\nthe ovens fail every Monday and I know why.\n\nSam"

LOADING = 90_000
"""Milliseconds in which the libraries that ask a model are loaded, on a busy machine."""


@pytest.fixture
def page_server(tmp_path: Path) -> Iterator[PageServer]:
    """A page for each test: the model that one chose is not the next one's."""
    server = PageServer(tmp_path)
    server.start()
    yield server
    server.kill()


def slowly(go_on: threading.Event) -> Reply:
    """A letter whose second half comes only when it may."""

    def reply(handler: Handler) -> None:
        handler.begin_stream()
        words = WORDS.split(" ")
        for number, word in enumerate(words):
            if number == len(words) // 2:
                go_on.wait(30)
            handler.send_piece(word if number == 0 else f" {word}")
            time.sleep(0.01)
        handler.send_piece(None, "stop")
        handler.wfile.write(b"data: [DONE]\n\n")

    return reply


def asked(page: Page, server: ModelServer) -> None:
    """Reads notes with the built-in engine, then asks the server's model to write."""
    read(page, NOTES)
    page.get_by_text("What writes").click()
    model = page.get_by_test_id("stRadioOption").filter(has_text="A language model:")
    expect(model).to_have_count(1)
    model.click()
    for label, words in (
        ("Model", "openai/m"),
        ("Address, if it has its own", server.connection().base_url),
        ("Key, if it needs one", "any"),
    ):
        page.get_by_label(label, exact=True).fill(words)
        page.get_by_label(label, exact=True).press("Enter")
    press(page, "Use this")
    expect(page.get_by_text("Now writing: ")).to_contain_text("openai/m")
    press(page, "Next: the letter")
    press(page, "Write a draft")


def letters_asked_for(server: ModelServer) -> int:
    return sum(bool(one.get("stream")) for one in server.asked)


def test_a_press_while_a_letter_comes_asks_for_no_second_one(page: Page) -> None:
    go_on = threading.Event()
    with model_server(slowly(go_on)) as server:
        asked(page, server)
        expect(page.locator(".aw-letter")).to_contain_text("Dear", timeout=LOADING)
        press(page, "2 Anchors")
        expect(page.get_by_role("heading", name="Is this what happened?")).to_be_visible()
        press(page, "3 Letter")
        expect(page.get_by_role("heading", name="Writing to Priya Raman")).to_be_visible()
        page.reload()
        expect(page.get_by_role("heading", name="Writing to Priya Raman")).to_be_visible()
        go_on.set()
        letter = page.get_by_role("textbox", name="Your letter")
        expect(letter).to_contain_text("I know why.")
        assert letters_asked_for(server) == 1
