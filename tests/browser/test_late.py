"""A press made before the page was drawn anew does what it says, and takes back nothing that the page has changed."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, WebSocketRoute, expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.browser.conftest import PATIENCE, PageServer
from tests.browser.walking import drawn, name_a_model, press, type_on
from tests.model_server import model_server
from tests.replies import slow_first_byte

pytestmark = pytest.mark.browser

DETAIL = "I went home with chalk on both knees, and my daughter asked which door was mine."
_SILENCE_MS = 1500


class Line:
    """What the page's server says to a tab, which can be held up on its way."""

    def __init__(self, tab: Page) -> None:
        self._page, self._held = tab, list[str | bytes]()
        self._holds = False
        tab.route_web_socket(re.compile("_stcore/stream"), self._connect)

    def _connect(self, tab: WebSocketRoute) -> None:
        self._tab, server = tab, tab.connect_to_server()
        tab.on_message(server.send)
        server.on_message(self._pass_on)

    def _pass_on(self, said: str | bytes) -> None:
        if self._holds:
            self._held.append(said)
        else:
            self._tab.send(said)

    def hold(self) -> None:
        """From now on nothing arrives."""
        drawn(self._page)
        self._holds = True

    def release(self) -> None:
        """Lets arrive what was held up, once the server has drawn the page and has no more to say."""
        known = -1
        for _ in range(PATIENCE // _SILENCE_MS):
            if known == len(self._held) and any(map(_ends_a_drawing, self._held)):
                break
            known = len(self._held)
            self._page.wait_for_timeout(_SILENCE_MS)
        self._holds = False
        for said in self._held:
            self._tab.send(said)


def _ends_a_drawing(said: str | bytes) -> bool:
    """Whether the whole page was drawn to its end; a part that is drawn by itself does not count."""
    message = ForwardMsg.FromString(said) if isinstance(said, bytes) else ForwardMsg()
    return message.HasField("script_finished") and not message.metadata.run.fragment_ids


@pytest.fixture
def line(tab: Page) -> Line:
    """The line of a tab that is not open yet."""
    return Line(tab)


def _first_interview(page: Page) -> Locator:
    rail = page.get_by_test_id("stSidebar")
    return rail.locator("[class*='st-key-w_visit_'] button").first


def test_names_stay_hidden_from_a_model_elsewhere(
    line: Line, tab: Page, page_server: PageServer
) -> None:
    with model_server(slow_first_byte(1)) as server:
        tab.goto(page_server.url)
        name_a_model(tab, server.connection().base_url)
        press(tab, "Use this")
        hidden = tab.get_by_role("switch", name="Hide names")
        expect(hidden).not_to_be_checked()
        tab.get_by_text("The address is on this computer, but passes on").click()
        line.hold()
        press(tab, "Use this")
        press(tab, "New interview")
        line.release()
        expect(tab.get_by_text(f"Now writing: m, at {server.connection().where}")).to_be_visible()
        expect(hidden).to_be_checked()


def test_the_version_just_added_stays_the_one_in_hand(line: Line, letter: Locator) -> None:
    page = letter.page
    type_on(letter, " One more line.")
    expect(page.get_by_role("button", name="As it was drafted")).to_be_visible()
    line.hold()
    press(page, "As it was drafted")
    press(page, "New interview")
    line.release()
    expect(page.get_by_label("Your notes")).to_have_value("")
    _first_interview(page).click()
    expect(letter).to_contain_text("Dear")
    drawn(page)
    expect(letter).not_to_contain_text("One more line.")
    expect(page.get_by_role("combobox", name=re.compile("Version"))).to_have_value(re.compile("^2"))


def test_a_press_on_a_letter_that_was_left_is_not_heard_by_another(
    line: Line, letter: Locator
) -> None:
    """The box is filled and the letter left; what its page still offers is pressed before it is gone."""
    page = letter.page
    page.get_by_label("In your own words").fill(DETAIL)
    line.hold()
    press(page, "New interview")
    for name in ("Put it in my letter", "Next: approve and send", "2 Anchors"):
        press(page, name)
    line.release()
    expect(page.get_by_label("Your notes")).to_have_value("")
    drawn(page)
    expect(page.get_by_test_id("stException")).to_have_count(0)
    _first_interview(page).click()
    expect(letter).to_contain_text(DETAIL)


def test_a_reload_comes_back_to_the_interview_turned_to_last(line: Line, letter: Locator) -> None:
    page = letter.page
    line.hold()
    press(page, "New interview")
    _first_interview(page).click()
    line.release()
    expect(letter).to_contain_text("Dear")
    drawn(page)
    page.reload()
    expect(letter).to_contain_text("Dear")


def test_what_was_pressed_is_done_to_its_end_though_more_is_pressed_meanwhile(
    page: Page, page_server: PageServer
) -> None:
    """The archive is held, so that the first press is not done yet when the second comes."""
    name_a_model(page, "http://localhost:1/v1")
    drawn(page)
    with _held(page_server.home / "afterword.sqlite3"):
        press(page, "Use this")
        expect(page.locator("[data-test-script-state='running']")).to_be_attached()
        press(page, "New interview")
        page.wait_for_timeout(_SILENCE_MS)
    drawn(page)
    expect(page.get_by_text("Now writing: m, ")).to_be_visible()


@contextmanager
def _held(database: Path) -> Iterator[None]:
    """Nobody else can write meanwhile."""
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")
