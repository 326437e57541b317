"""Keys alone lead from pasted notes to a mail, nothing holds the focus, and the list of keys is shown on `?`."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.walking import corpus_notes, settled

pytestmark = pytest.mark.browser

DETAIL = "I went home with chalk on both knees, and my daughter asked which door was mine."
FOCUSED = "() => document.activeElement.innerText || document.activeElement.ariaLabel || ''"
MOST_TABS = 60


def tab_to(page: Page, words: str) -> None:
    """Presses Tab until what has the focus says these words; fails where the focus never comes there."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if words in page.evaluate(FOCUSED):
            return
    pytest.fail(f"Tab never reached {words!r}")


def test_from_paste_to_download_without_a_mouse(page: Page) -> None:
    expect(page.get_by_role("button", name="Keys")).to_be_visible()
    expect(page.get_by_label("Your notes")).to_be_visible()
    page.keyboard.press("e")
    expect(page.get_by_label("Your notes")).to_be_focused()
    page.keyboard.insert_text(corpus_notes("b-13"))
    page.keyboard.press("Control+Enter")
    heading = page.get_by_role("heading", name="Is this what happened?")
    expect(heading).to_be_visible()
    expect(heading).to_be_focused()
    expect(page.get_by_role("button", name="Next: the letter")).to_be_visible()
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("button", name="Write a draft")).to_be_enabled()
    page.keyboard.press("Control+Enter")
    letter = page.get_by_role("textbox", name="Your letter")
    expect(letter).to_contain_text("Dear")
    expect(page.get_by_role("button", name="Put it in my letter")).to_be_visible()
    page.keyboard.press("d")
    page.keyboard.insert_text(DETAIL)
    page.keyboard.press("Control+Enter")
    expect(letter).to_contain_text(DETAIL)
    settled(page)
    page.keyboard.press("Escape")
    page.keyboard.press("4")
    box = page.get_by_role("checkbox", name="I have read it")
    expect(box).to_be_attached()
    box.focus()
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name="Mail draft (.eml)")).to_be_visible()
    tab_to(page, "Mail draft (.eml)")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    assert download.value.suggested_filename.endswith(".eml")


def test_the_keys_are_listed_and_silent_while_somebody_types(page: Page) -> None:
    notes = page.get_by_label("Your notes")
    expect(page.get_by_role("button", name="Keys")).to_be_visible()
    expect(notes).to_be_visible()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Keys")).to_be_hidden()
    notes.press_sequentially("e1n? done")
    expect(notes).to_have_value("e1n? done")
    expect(page.get_by_role("dialog", name="Keys")).to_be_hidden()
    page.keyboard.press("Tab")
    expect(notes).not_to_be_focused()
