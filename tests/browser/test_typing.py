"""What is typed outlives a killed server, a press on something else and a reload."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PageServer
from tests.browser.walking import corpus_notes, draft, drawn, press, read, settled

pytestmark = pytest.mark.browser


def test_notes_outlive_a_killed_server_while_the_caret_is_still_in_them(
    page: Page, page_server: PageServer
) -> None:
    notes = page.get_by_label("Your notes")
    notes.click()
    notes.press_sequentially("Met Priya. She laughed about the book")
    settled(page)
    page.wait_for_url("**/?interview=*")
    page_server.restart()
    page.reload()
    expect(notes).to_have_value("Met Priya. She laughed about the book")


def test_a_press_right_after_typing_reads_all_that_was_typed(page: Page) -> None:
    read(page, corpus_notes("b-13"), more="\n\nThey have a parrot called Bertold.")
    expect(page.locator(".aw-notes")).to_contain_text("a parrot called Bertold.")


def test_a_press_right_after_a_correction_keeps_it(page: Page) -> None:
    read(page, corpus_notes("b-13"))
    page.get_by_label("Company").fill("Quarrel & Sons")
    press(page, "Next: the letter")
    press(page, "2 Anchors")
    expect(page.get_by_label("Company")).to_have_value("Quarrel & Sons")


def test_a_name_put_right_just_before_a_person_is_removed_stays_right(page: Page) -> None:
    read(page, "Met Priya Raman, head of shops, and Tom Ellery, the accountant, at Lumen.")
    names = page.get_by_label("Name", exact=True)
    expect(names).to_have_count(2)
    names.nth(1).fill("Thom Ellery")
    press(page, "Remove Priya Raman")
    expect(names).to_have_count(1)
    expect(names).to_have_value("Thom Ellery")


def test_a_reload_brings_every_step_back(page: Page) -> None:
    read(page, corpus_notes("b-13"))
    page.reload()
    expect(page.get_by_role("heading", name="Is this what happened?")).to_be_visible()
    letter = draft(page)
    letter.press("Control+End")
    letter.press_sequentially(" And a last word.")
    settled(page)
    page.reload()
    expect(letter).to_contain_text("And a last word.")


def test_typing_goes_on_being_kept_after_a_look_at_another_step(page: Page) -> None:
    """The editor is drawn anew when the step is turned back to, and must not count from nothing again."""
    read(page, corpus_notes("b-13"))
    letter = draft(page)
    letter.press("Control+End")
    for words in (" One word.", " And two."):
        letter.press_sequentially(words)
        settled(page)
    press(page, "2 Anchors")
    expect(page.get_by_role("button", name="Next: the letter")).to_be_visible()
    drawn(page)
    press(page, "3 Letter")
    letter.press("Control+End")
    letter.press_sequentially(" Then a third.")
    settled(page)
    page.reload()
    expect(letter).to_contain_text("Then a third.")


def test_lines_put_in_at_once_stay_lines(page: Page) -> None:
    """As an input method, dictation and a phone keyboard put them in."""
    read(page, corpus_notes("b-13"))
    letter = draft(page)
    letter.press("Control+a")
    page.keyboard.insert_text(
        "Dear Denise,\n\nThank you for today.\nI hope this finds you well.\n\nBest"
    )
    settled(page)
    expect(page.locator(".aw-editor")).to_have_attribute("data-findings", re.compile("."))
    page.reload()
    expect(letter).to_be_visible()
    assert letter.evaluate("field => field.textContent") == (
        "Dear Denise,\n\nThank you for today.\nI hope this finds you well.\n\nBest"
    )


def test_another_draft_closes_its_panel_and_another_step_begins_at_its_top(page: Page) -> None:
    """Both steps have the same heading, so that alone does not tell them apart."""
    read(page, corpus_notes("b-13"))
    draft(page)
    press(page, "Another draft")
    press(page, "Write it")
    expect(page.get_by_role("combobox", name="Version")).to_have_value(re.compile("^2"))
    expect(page.get_by_role("button", name="Write it")).to_be_hidden()
    drawn(page)
    page.locator(".stMain").evaluate("main => main.scrollTo(0, 400)")
    press(page, "4 Approve and send")
    expect(page.get_by_role("heading", name="Before it goes")).to_be_visible()
    expect(page.get_by_role("heading", name="Your letter to")).to_be_in_viewport()
    assert page.locator(".stMain").evaluate("main => main.scrollTop") == 0
