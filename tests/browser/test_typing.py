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


def test_a_reload_between_two_keys_costs_none_of_the_notes(page: Page) -> None:
    notes = page.get_by_label("Your notes")
    keep_typing(notes, "Met Priya. She laughed")
    page.wait_for_url("**/?interview=*")
    notes.press_sequentially(" about the book")
    page.reload()
    expect(notes).to_have_value("Met Priya. She laughed about the book")
    settled(page)
    page.reload()
    expect(notes).to_have_value("Met Priya. She laughed about the book")


def test_a_reload_between_two_keys_costs_none_of_the_letter(letter: Locator) -> None:
    page = letter.page
    keep_typing(letter, " One word.")
    letter.press_sequentially(" And two.")
    page.reload()
    expect(letter).to_contain_text("One word. And two.")
    settled(page)
    page.reload()
    expect(letter).to_contain_text("One word. And two.")


def test_a_reload_before_a_field_is_left_costs_none_of_it(letter: Locator) -> None:
    page, words = letter.page, "I went home with chalk on both knees, and my daughter asked why."
    page.get_by_label("In your own words").press_sequentially(words)
    page.reload()
    expect(page.get_by_label("In your own words")).to_have_value(words)
    expect(letter).to_contain_text(words)


def test_a_reason_that_was_left_comes_back_to_its_own_finding(letter: Locator) -> None:
    page, reason = letter.page, letter.page.get_by_label("Why is it right here?")
    letter.press("Control+Home")
    letter.press_sequentially("I am a team player. I look forward to hearing from you soon. ")
    settled(page)
    keeps = page.get_by_role("button", name="Keep it")
    expect(keeps.nth(1)).to_be_visible()
    keeps.nth(1).click()
    reason.press_sequentially("My gran said so")
    page.reload()
    keeps.first.click()
    expect(reason).to_be_visible()
    page.wait_for_timeout(1000)  # for words of another's to come in
    expect(reason).to_have_value("")
    page.keyboard.press("Escape")
    expect(reason).to_have_count(0)
    keeps.nth(1).click()
    expect(reason).to_have_value("My gran said so")


def test_a_key_to_a_model_is_never_left_in_the_browser(page: Page) -> None:
    """Also where its letters are shown, which makes it look like any other field."""
    page.get_by_text("What writes").click()
    page.get_by_test_id("stRadioOption").filter(has_text="A language model:").click()
    for label, left in (("Model", True), ("Key, if it needs one", False)):
        field = page.get_by_label(label, exact=True)
        if not left:
            page.get_by_label("Show password", exact=True).click()
            expect(field).to_have_attribute("type", "text")
        field.press_sequentially("abc-a-word")
        page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")
        stored = page.evaluate("sessionStorage.getItem('afterword-left')")
        assert ("abc-a-word" in (stored or "")) is left
        page.evaluate("sessionStorage.clear()")


def test_what_was_left_gives_way_to_what_came_later(letter: Locator) -> None:
    """Typed here last and left, and then gone on with elsewhere."""
    page = letter.page
    keep_typing(letter, " One word.")
    letter.press_sequentially(" And two.")
    address = page.url
    page.goto("about:blank")
    other = page.context.new_page()
    other.goto(address)
    theirs = other.get_by_role("textbox", name="Your letter")
    keep_typing(theirs, " Elsewhere.")
    page.goto(address)
    expect(letter).to_contain_text("Elsewhere.")
    settled(page)
    expect(letter).to_contain_text("Elsewhere.")
