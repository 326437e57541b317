"""Typing goes on while findings, drafts, files and other tabs arrive: the caret stays, and no word is lost."""

import re
import time
from itertools import cycle

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import PATIENCE, PageServer
from tests.browser.walking import keep_typing, press, settled, type_on

pytestmark = pytest.mark.browser

STOCK = (
    "I am thrilled to be considered for this exciting opportunity. "
    "I look forward to hearing from you. Your great culture is truly impressive."
)
COUNT = """() => {
  window.answers = 0;
  new MutationObserver(() => { window.answers += 1; })
    .observe(document.querySelector(".aw-editor"), { attributeFilter: ["data-findings"] });
}"""
"""Counts the answers that the page has drawn over the text."""
CARET = """field => {
  const range = getSelection().getRangeAt(0).cloneRange();
  range.setStart(field, 0);
  return range.toString().length;
}"""


PASTES_AT_ONCE = """words => new MutationObserver((_, watch) => {
  const box = document.querySelector("#aw-notepad");
  if (!box) return;
  watch.disconnect();
  box.value = words;
  box.dispatchEvent(new Event("input", { bubbles: true }));
}).observe(document, { childList: true, subtree: true })"""
"""Puts words into the box for notes as soon as it is there, when none of its scripts has run."""


def caret(letter: Locator) -> int:
    """Characters before the caret."""
    return int(letter.evaluate(CARET))


def test_in_a_minute_of_typing_the_caret_never_jumps_and_undo_goes_all_the_way(
    letter: Locator,
) -> None:
    """Typing goes on without a pause until the page has answered four times with what it found, a minute at most.

    Every sentence brings a finding of its own, and the caret is looked at after each word. What was typed is then
    undone to the last key, although findings came in between. How many answers come in mid-typing is what can
    throw the caret; how long it takes is not, so that a quick machine is done in some seconds.
    """
    before = letter.inner_text()
    letter.press("Control+Home")
    letter.press("End")
    letter.evaluate(COUNT)
    at, words, end = caret(letter), cycle(STOCK.split()), time.monotonic() + 60
    while letter.evaluate("() => window.answers") < 4 and time.monotonic() < end:
        word = f" {next(words)}"
        letter.press_sequentially(word, delay=12)
        at += len(word)
        assert caret(letter) == at
    assert letter.evaluate("() => window.answers") >= 4
    settled(letter.page)
    assert caret(letter) == at
    expect(letter.page.locator(".aw-editor[data-findings*='stock-phrase']")).to_be_visible()
    while (left := letter.inner_text()) != before:
        letter.press("Control+z")
        assert letter.inner_text() != left


def test_keys_are_not_undone_one_by_one(letter: Locator) -> None:
    """How many go in one step is the browser's; an answer of the page in between may end a step."""
    before, sentence = letter.inner_text(), " And a parrot called Bertold, who lived there."
    type_on(letter, sentence)
    for _ in range(len(sentence) // 2):
        letter.press("Control+z")
    assert letter.inner_text() == before


def test_another_draft_asked_for_in_mid_typing_loses_no_letter(letter: Locator) -> None:
    page = letter.page
    type_on(letter, " And a parrot called Bertold.")
    press(page, "Another draft")
    press(page, "Write it")
    version = page.get_by_role("combobox", name="Version")
    expect(version).to_have_value(re.compile(r"^2\. Thank-you"))
    expect(letter).not_to_contain_text("Bertold")
    version.click()
    page.get_by_role("option", name=re.compile(r"^1\b")).click()
    expect(letter).to_contain_text("And a parrot called Bertold.")


def test_a_file_that_comes_while_somebody_types_overtakes_nothing(page: Page) -> None:
    notes = page.get_by_label("Your notes")
    notes.press_sequentially("Met Priya.")
    page.locator("input[type=file]").set_input_files(
        {"name": "more.txt", "mimeType": "text/plain", "buffer": b"She laughed."}
    )
    notes.press_sequentially(" Nice tea.")
    settled(page)
    expect(notes).to_have_value("Met Priya. Nice tea.\n\nShe laughed.")


def test_a_file_that_was_taken_in_leaves_the_caret_where_it_was(page: Page) -> None:
    notes = page.get_by_label("Your notes")
    notes.press_sequentially("Met Priya.")
    page.locator("input[type=file]").set_input_files(
        {"name": "more.txt", "mimeType": "text/plain", "buffer": b"She laughed."}
    )
    expect(notes).to_have_value("Met Priya.\n\nShe laughed.")
    notes.press_sequentially(" Nice tea.")
    expect(notes).to_have_value("Met Priya. Nice tea.\n\nShe laughed.")


def test_two_tabs_tell_of_each_other(letter: Locator) -> None:
    page = letter.page
    other = page.context.new_page()
    other.set_default_timeout(PATIENCE)
    other.goto(page.url)
    theirs = other.get_by_role("textbox", name="Your letter")
    expect(theirs).to_contain_text("Dear")
    keep_typing(theirs, " From the other.")
    type_on(letter, " From this one.")
    expect(page.get_by_text("changed in another tab")).to_be_visible()
    press(page, "Keep mine as a copy")
    expect(letter).to_contain_text("From this one.")
    other.reload()
    expect(theirs).to_contain_text("From the other.")


def test_a_server_killed_between_two_keys_costs_a_second_at_most(
    letter: Locator, page_server: PageServer
) -> None:
    keep_typing(letter, " What was typed a second ago.")
    letter.press("x")
    page_server.restart()
    letter.page.reload()
    expect(letter).to_contain_text("What was typed a second ago.")


@pytest.mark.parametrize("before", ["", "Met Priya, who laughed."])
def test_notes_pasted_before_the_box_is_ready_are_kept(
    page: Page, page_server: PageServer, before: str
) -> None:
    if before:
        page.get_by_label("Your notes").press_sequentially(before)
        settled(page)
    page.add_init_script(f"({PASTES_AT_ONCE})('The ovens fail.')")
    page.goto(page.url if before else page_server.url)
    whole = "\n".join(filter(None, (before, "The ovens fail.")))
    expect(page.get_by_label("Your notes")).to_have_value(whole)
    settled(page)
    page.reload()
    expect(page.get_by_label("Your notes")).to_have_value(re.compile(f"^{re.escape(whole)}"))
