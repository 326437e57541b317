"""On a phone, 360 pixels wide: nothing runs over the edge at any step, and a tap right after typing loses nothing."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PageServer
from tests.browser.walking import corpus_notes, press

pytestmark = pytest.mark.browser

OVER = """() => {
  const shown = [...document.querySelectorAll(".stMain button, .stMain input, .stMain textarea, .stMain h2")]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.offsetWidth > 1);
  const over = shown.filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return left < 0 || right > innerWidth + 0.5;
  });
  const main = document.querySelector(".stMain");
  const wide = Math.max(main.scrollWidth - main.clientWidth, document.body.scrollWidth - innerWidth);
  return [...over.map((one) => one.innerText || one.ariaLabel || one.tagName), ...(wide > 0 ? [wide] : [])];
}"""


@pytest.fixture
def phone(browser: Browser, page_server: PageServer) -> Iterator[Page]:
    """The page on a small phone."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True)
    page = context.new_page()
    page.set_default_timeout(30_000)
    expect.set_options(timeout=30_000)
    page.goto(page_server.url)
    yield page
    context.close()


def test_no_step_runs_over_the_edge_and_a_tap_keeps_what_was_typed(phone: Page) -> None:
    over = {}
    notes = phone.get_by_label("Your notes")
    expect(notes).to_be_visible()
    over["notes"] = phone.evaluate(OVER)
    notes.fill(corpus_notes("a-01"))
    notes.press("Control+End")
    notes.press_sequentially("\n- they have a parrot called Bertold")
    phone.get_by_role("button", name="Find what matters").tap()
    expect(phone.locator(".aw-notes")).to_contain_text("a parrot called Bertold")
    over["anchors"] = phone.evaluate(OVER)
    phone.get_by_role("button", name="Next: the letter").tap()
    expect(phone.get_by_role("button", name="Write one to each")).to_be_visible()
    over["choice"] = phone.evaluate(OVER)
    phone.get_by_role("button", name="Write one to each").tap()
    letter = phone.get_by_role("textbox", name="Your letter")
    expect(letter).to_contain_text("Dear")
    over["letter"] = phone.evaluate(OVER)
    letter.press("Control+End")
    letter.press_sequentially(" One more word.")
    phone.get_by_role("button", name="4 Approve and send").tap()
    expect(phone.get_by_text("in the way")).to_be_visible()
    expect(letter).to_contain_text("One more word.")
    over["send"] = phone.evaluate(OVER)
    assert {step: what for step, what in over.items() if what} == {}
    press(phone, "3 Letter")
    expect(letter).to_contain_text("One more word.")


def test_the_rail_makes_way_for_what_was_chosen_in_it(phone: Page) -> None:
    notes = phone.get_by_label("Your notes")
    expect(notes).to_be_visible()
    phone.get_by_test_id("stExpandSidebarButton").tap()
    new = phone.get_by_role("button", name="New interview")
    expect(new).to_be_in_viewport()
    new.tap()
    expect(new).not_to_be_in_viewport()
    expect(notes).to_be_in_viewport()
