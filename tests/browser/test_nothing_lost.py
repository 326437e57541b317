"""Typing goes on while findings, drafts, files and other tabs arrive: the caret stays, and no word is lost."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import PageServer
from tests.browser.walking import corpus_notes, draft, press, read, settled

pytestmark = pytest.mark.browser

STOCK = "I am thrilled to be considered for this exciting opportunity. "
CARET = """field => {
  const range = getSelection().getRangeAt(0).cloneRange();
  range.setStart(field, 0);
  return range.toString().length;
}"""


def caret(letter: Locator) -> int:
    """Characters before the caret."""
    return int(letter.evaluate(CARET))


def test_the_caret_never_jumps_while_findings_come_and_go(page: Page) -> None:
    """Several hundred keys without a pause, read by the page about once a second meanwhile."""
    read(page, corpus_notes("b-13"))
    letter = draft(page)
    before = letter.inner_text()
    letter.press("Control+Home")
    letter.press("End")
    at = caret(letter)
    for _ in range(4):
        letter.press_sequentially(f" {STOCK.strip()}", delay=12)
        at += len(STOCK)
        assert caret(letter) == at
    settled(page)
    assert caret(letter) == at
    expect(page.locator(".aw-editor[data-findings*='stock-phrase']")).to_be_visible()
    expect(letter).to_contain_text(f"{STOCK.strip()} {STOCK.strip()}")
    for _ in range(4 * len(STOCK)):
        if letter.inner_text() == before:
            break
        letter.press("Control+z")
    assert letter.inner_text() == before


def test_another_draft_asked_for_in_mid_typing_loses_no_letter(page: Page) -> None:
    read(page, corpus_notes("b-13"))
    letter = draft(page)
    letter.press("Control+End")
    letter.press_sequentially(" And a parrot called Bertold.")
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


def test_two_tabs_tell_of_each_other(page: Page) -> None:
    read(page, corpus_notes("b-13"))
    letter = draft(page)
    settled(page)
    other = page.context.new_page()
    other.goto(page.url)
    theirs = other.get_by_role("textbox", name="Your letter")
    expect(theirs).to_contain_text("Dear")
    theirs.press("Control+End")
    theirs.press_sequentially(" From the other.")
    settled(other)
    letter.press("Control+End")
    letter.press_sequentially(" From this one.")
    expect(page.get_by_text("changed in another tab")).to_be_visible()
    press(page, "Keep mine as a copy")
    expect(letter).to_contain_text("From this one.")
    other.reload()
    expect(theirs).to_contain_text("From the other.")


def test_a_server_killed_between_two_keys_costs_a_second_at_most(
    page: Page, page_server: PageServer
) -> None:
    read(page, corpus_notes("b-13"))
    letter = draft(page)
    letter.press("Control+End")
    letter.press_sequentially(" What was typed a second ago.")
    page.wait_for_timeout(200)
    settled(page)
    letter.press("x")
    page_server.restart()
    page.reload()
    expect(letter).to_contain_text("What was typed a second ago.")
