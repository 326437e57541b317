"""On a busy machine the page may be drawn anew while a button is held down; the press counts all the same."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.walking import drawn

pytestmark = pytest.mark.browser

DETAIL = "I went home with chalk on both knees, and my daughter asked which door was mine."
SLOWER = 4
"""How many times slower the browser is made."""
COUNT = """() => {
  window.clicks = 0;
  document.addEventListener("click", ({ target }) => { window.clicks += Boolean(target.closest("button")); });
}"""
SAME = "field => window.pressed === field"


def hold(button: Locator) -> None:
    """Presses a button and holds it down; the page remembers which element that was."""
    box = button.bounding_box()
    assert box
    button.evaluate("field => { window.pressed = field; }")
    button.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    button.page.mouse.down()


@pytest.fixture
def slow_letter(letter: Locator) -> Locator:
    """The letter in a browser on a slow machine."""
    drawn(letter.page)
    session = letter.page.context.new_cdp_session(letter.page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    return letter


def test_a_button_that_is_drawn_anew_while_it_is_held_is_pressed(slow_letter: Locator) -> None:
    """Leaving the box has the letter read again, after which the way on is the main button: another element."""
    page = slow_letter.page
    page.get_by_label("In your own words").fill(DETAIL)
    ahead = page.get_by_role("button", name="Next: approve and send")
    hold(ahead)
    expect(slow_letter).to_contain_text(DETAIL)
    expect(page.get_by_role("link", name="left to do")).to_have_count(0)
    drawn(page)
    assert not ahead.evaluate(SAME)
    page.mouse.up()
    expect(page.get_by_role("heading", name="Before it goes")).to_be_visible()


def test_a_press_is_made_once_and_none_where_the_finger_slid_off(slow_letter: Locator) -> None:
    page = slow_letter.page
    another = page.get_by_role("button", name="Ask me another")
    page.evaluate(COUNT)
    hold(another)
    page.mouse.move(0, 0)
    page.mouse.up()
    page.wait_for_timeout(500)
    assert page.evaluate("window.clicks") == 0
    another.click()
    page.wait_for_timeout(500)
    assert page.evaluate("window.clicks") == 1
