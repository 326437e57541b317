"""Cards and notes side by side: each shows where the other is, and selected words become a card."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.walking import press, read

pytestmark = pytest.mark.browser

NOTES = """Lumen Bakery. Met Priya Raman, head baker.
- the ovens fail every Monday and nobody knows why
- she hums at work"""
SELECT = """words => {
  const notes = document.querySelector(".aw-notes");
  const walker = document.createTreeWalker(notes, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(words);
    if (at < 0) continue;
    getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
  }
}"""


def test_focus_on_a_card_lights_up_its_words(page: Page) -> None:
    read(page, NOTES)
    expect(page.locator(".aw-notes")).to_have_text(NOTES, use_inner_text=True)
    card = page.locator(".aw-quote", has_text="ovens fail")
    card.focus()
    expect(page.locator(".aw-notes mark.aw-linked")).to_contain_text("ovens fail")
    page.locator(".aw-notes mark", has_text="ovens fail").hover()
    expect(page.locator(".aw-quote.aw-linked")).to_contain_text("ovens fail")


def test_a_card_is_shortened_by_its_own_words(page: Page) -> None:
    read(page, NOTES)
    page.get_by_role("button", name=re.compile("^Move, shorten or drop: the ovens")).click()
    words = page.get_by_label("Its words").locator("visible=true")
    words.fill("the ovens broke")
    press(page, "Keep these words")
    expect(page.get_by_text("Take words away at the beginning or the end only")).to_be_visible()
    expect(words).to_have_value("the ovens broke")
    words.fill("the ovens fail every Monday")
    words.press("Control+Enter")
    expect(page.locator(".aw-notes mark").first).to_have_text("the ovens fail every Monday")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Undo the last change").click()
    expect(page.locator(".aw-notes mark").first).to_contain_text("nobody knows why")


def test_selected_words_become_a_card_of_the_chosen_kind(page: Page) -> None:
    read(page, NOTES)
    page.evaluate(SELECT, "head baker")
    page.get_by_label("Make the selected words").select_option(label="A moment")
    page.get_by_role("button", name="Add card").click()
    expect(page.locator(".aw-said-moment", has_text="head baker")).to_be_visible()
    page.get_by_role("button", name="Undo the last change").click()
    expect(page.locator(".aw-said-moment", has_text="head baker")).to_have_count(0)
