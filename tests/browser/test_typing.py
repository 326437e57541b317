"""What is typed outlives a killed server, a press on something else and a reload."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import PageServer
from tests.browser.walking import (
    corpus_notes,
    draft,
    drawn,
    keep_typing,
    press,
    read,
    settled,
    type_on,
)

pytestmark = pytest.mark.browser

MANY = " ".join(
    f"I counted {number} sacks of flour at mill {number + 300} for Tom Ellery."
    for number in range(90)
)
PRESS = "step => document.querySelector(`[class*='st-key-w_step_${step}_'] button`).click()"
"""Does not wait until the page stands, as a person does not."""


def test_notes_outlive_a_killed_server_while_the_caret_is_still_in_them(
    page: Page, page_server: PageServer
) -> None:
    notes = page.get_by_label("Your notes")
    keep_typing(notes, "Met Priya. She laughed about the book")
    page.wait_for_url("**/?interview=*")
    page_server.restart()
    page.reload()
    expect(notes).to_have_value("Met Priya. She laughed about the book")


def test_a_press_right_after_typing_reads_all_that_was_typed(page: Page) -> None:
    read(page, corpus_notes("b-13"), more="\n\nThey have a parrot called Bertold.")
    expect(page.locator(".aw-notes")).to_contain_text("a parrot called Bertold.")


def test_a_detail_that_is_being_typed_outlives_what_is_drawn_meanwhile(letter: Locator) -> None:
    """Another question is drawn while the caret is in the box, as a slow machine may draw the page once more."""
    page = letter.page
    box = page.get_by_label("In your own words")
    another = page.get_by_role("button", name="Ask me another")
    title = page.get_by_role("heading", name="One thing only you know")
    asked = title.locator("xpath=ancestor::*[@data-testid='stVerticalBlock'][1]")
    before = asked.inner_text()
    box.press_sequentially("Her grandad kept bees behind")
    another.evaluate("button => button.click()")  # the caret stays where it is
    expect(asked).not_to_have_text(before, use_inner_text=True)
    drawn(page)
    expect(box).to_have_value("Her grandad kept bees behind")
    box.press_sequentially(" the mill.")
    press(page, "Put it in my letter")
    expect(letter).to_contain_text("Her grandad kept bees behind the mill.")


def test_a_press_right_after_a_correction_keeps_it(page: Page) -> None:
    read(page, corpus_notes("b-13"))
    page.get_by_label("Company").fill("Quarrel & Sons")
    press(page, "Next: the letter")
    expect(page.get_by_role("button", name="Write a draft")).to_be_enabled()
    drawn(page)
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
    keep_typing(letter, " And a last word.")
    page.reload()
    expect(letter).to_contain_text("And a last word.")
    press(page, "4 Approve and send")
    expect(page.get_by_role("heading", name="Before it goes")).to_be_visible()
    page.reload()
    expect(page.get_by_role("heading", name="Before it goes")).to_be_visible()


def test_typing_goes_on_being_kept_after_a_look_at_another_step(letter: Locator) -> None:
    """The editor is drawn anew when the step is turned back to, and must not count from nothing again."""
    page = letter.page
    for words in (" One word.", " And two."):
        keep_typing(letter, words)
    press(page, "2 Anchors")
    expect(page.get_by_role("button", name="Next: the letter")).to_be_visible()
    drawn(page)
    press(page, "3 Letter")
    keep_typing(letter, " Then a third.")
    page.reload()
    expect(letter).to_contain_text("Then a third.")


def test_of_two_presses_made_while_the_page_is_busy_the_later_holds(letter: Locator) -> None:
    """Many new sentences keep it busy, so that both presses wait and are told at once."""
    page = letter.page
    type_on(letter, " ")
    page.keyboard.insert_text(MANY)
    expect(page.locator("[data-test-script-state='running']")).to_be_attached()
    for step in ("anchors", "letter"):
        page.evaluate(PRESS, step)
        page.wait_for_timeout(50)
    settled(page)
    drawn(page)
    page.wait_for_timeout(500)
    drawn(page)
    expect(page.get_by_role("heading", name="Your letter to")).to_be_visible()
    expect(page.get_by_role("heading", name="Is this what happened?")).to_have_count(0)


def test_lines_put_in_at_once_stay_lines(letter: Locator) -> None:
    """As an input method, dictation and a phone keyboard put them in."""
    page, lines = (
        letter.page,
        "Dear Denise,\n\nThank you for today.\nI hope this finds you well.\n\nBest",
    )
    letter.press("Control+a")
    page.keyboard.insert_text(lines)
    settled(page)
    expect(page.locator(".aw-editor")).to_have_attribute("data-findings", re.compile("."))
    page.reload()
    expect(letter).to_be_visible()
    assert letter.evaluate("field => field.textContent") == lines


def test_another_draft_closes_its_panel_and_another_step_begins_at_its_top(letter: Locator) -> None:
    """Both steps have the same heading, so that alone does not tell them apart."""
    page = letter.page
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
