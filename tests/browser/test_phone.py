"""On a phone, 360 pixels wide: nothing runs over the edge at any step, and a tap right after typing loses nothing."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import PATIENCE, PageServer
from tests.browser.walking import corpus_notes, press, type_on

pytestmark = pytest.mark.browser

HEIGHT = 740
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
    context = browser.new_context(viewport={"width": 360, "height": HEIGHT}, has_touch=True)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)
    page.goto(page_server.url)
    yield page
    context.close()


def top(shown: Locator) -> float:
    """Pixels from the upper edge of the window."""
    box = shown.bounding_box()
    assert box
    return box["y"]


def test_no_step_runs_over_the_edge_or_hides_what_comes_next_and_a_tap_keeps_what_was_typed(
    phone: Page,
) -> None:
    over = {}
    notes = phone.get_by_label("Your notes")
    expect(notes).to_be_visible()
    expect(phone.get_by_role("button", name="Find what matters")).to_be_in_viewport()
    over["notes"] = phone.evaluate(OVER)
    notes.fill(corpus_notes("a-01"))
    type_on(notes, "\n- they have a parrot called Bertold")
    phone.get_by_role("button", name="Find what matters").tap()
    expect(phone.locator(".aw-notes")).to_contain_text("a parrot called Bertold")
    expect(phone.get_by_role("button", name="Next: the letter")).to_be_in_viewport()
    over["anchors"] = phone.evaluate(OVER)
    phone.get_by_role("button", name="Next: the letter").tap()
    expect(phone.get_by_role("button", name="Write one to each")).to_be_in_viewport()
    over["choice"] = phone.evaluate(OVER)
    phone.get_by_role("button", name="Write one to each").tap()
    letter = phone.get_by_role("textbox", name="Your letter")
    expect(letter).to_contain_text("Dear")
    over["letter"] = phone.evaluate(OVER)
    assert top(phone.locator(".aw-editor")) < HEIGHT / 2
    people = phone.get_by_role("radiogroup", name="Letter to").get_by_role("radio").all()
    assert len({top(one) for one in people}) == 1
    expect(phone.get_by_label("In your own words")).not_to_be_in_viewport()
    phone.get_by_role("link", name="left to do").tap()
    expect(phone.get_by_label("In your own words")).to_be_in_viewport()
    type_on(letter, " One more word.")
    phone.get_by_role("button", name="4 Approve and send").tap()
    expect(phone.get_by_text("in the way")).to_be_visible()
    expect(letter).to_contain_text("One more word.")
    phone.get_by_role("link", name="See what is left to do").tap()
    expect(phone.get_by_role("heading", name="Before it goes")).to_be_in_viewport()
    over["send"] = phone.evaluate(OVER)
    assert {step: what for step, what in over.items() if what} == {}
    press(phone, "3 Letter")
    expect(letter).to_contain_text("One more word.")


@pytest.mark.parametrize("size", [(360, 640), (390, 757), (1280, 757)], ids=str)
def test_the_count_of_words_stands_above_what_comes_next(
    phone: Page, size: tuple[int, int]
) -> None:
    phone.set_viewport_size({"width": size[0], "height": size[1]})
    count, ahead = phone.get_by_text("0 words"), phone.get_by_role("button", name="Find what")
    expect(count).to_be_in_viewport()
    expect(ahead).to_be_visible()
    bottom, below = phone.evaluate(
        "([one, other]) => [one.getBoundingClientRect().bottom, other.getBoundingClientRect().top]",
        [count.element_handle(), ahead.element_handle()],
    )
    assert bottom <= below


def test_the_rail_makes_way_for_what_was_chosen_in_it(phone: Page) -> None:
    notes = phone.get_by_label("Your notes")
    expect(notes).to_be_visible()
    phone.get_by_test_id("stExpandSidebarButton").tap()
    new = phone.get_by_role("button", name="New interview")
    expect(new).to_be_in_viewport()
    new.tap()
    expect(new).not_to_be_in_viewport()
    expect(notes).to_be_in_viewport()
