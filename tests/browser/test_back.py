"""Back goes one step back and Forward one on, in the letter and between interviews, and no word is lost by it."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import PageServer
from tests.browser.walking import PANEL, draft, drawn, press, read, type_on

pytestmark = pytest.mark.browser

DETAIL = "I went home with chalk on both knees, and my daughter asked which door was mine."


def heading(page: Page, words: str) -> None:
    """Waits until the page stands under that heading."""
    expect(page.get_by_role("heading", name=words, exact=True)).to_be_visible()
    drawn(page)


def test_back_goes_through_the_steps_and_forward_finds_what_was_typed(page: Page) -> None:
    read(page, PANEL)
    letter = draft(page)
    type_on(letter, " And a parrot called Bertold.")
    page.go_back()
    heading(page, "Is this what happened?")
    page.go_forward()
    expect(letter).to_contain_text("And a parrot called Bertold.")
    drawn(page)
    page.get_by_label("In your own words").fill(DETAIL)
    page.go_back()
    heading(page, "Is this what happened?")
    page.go_back()
    heading(page, "What do you remember?")
    for _ in range(2):
        page.go_forward()
        drawn(page)
    expect(page.get_by_label("In your own words")).to_have_value(DETAIL)
    page.reload()
    expect(letter).to_contain_text("And a parrot called Bertold.")


def test_notes_begun_on_an_empty_page_are_its_first_step(
    page: Page, page_server: PageServer
) -> None:
    page.get_by_label("Your notes").fill("Met Priya, who laughed.")
    expect(page).to_have_url(re.compile("step=notes"))
    assert page.evaluate("history.length") == 2  # the blank tab, and this
    page.go_back()
    expect(page).to_have_url("about:blank")
    page.go_forward()
    expect(page.get_by_label("Your notes")).to_have_value("Met Priya, who laughed.")


def test_back_turns_to_the_interview_before_and_leaves_the_other_in_the_rail(
    letter: Locator,
) -> None:
    page = letter.page
    press(page, "New interview")
    heading(page, "What do you remember?")
    page.get_by_label("Your notes").press_sequentially("Met Otto")
    page.go_back()
    expect(letter).to_contain_text("Dear")
    page.get_by_role("button", name="Not named yet", exact=True).first.click()
    expect(page.get_by_label("Your notes")).to_have_value("Met Otto")


def test_a_link_to_a_part_of_the_page_is_no_step_that_holds_back(letter: Locator) -> None:
    page = letter.page
    page.get_by_role("link", name="left to do").click()
    expect(page).to_have_url(re.compile("#one-thing-only-you-know$"))
    press(page, "4 Approve and send")
    expect(page).to_have_url(re.compile("step=send$"))
    drawn(page)
    page.go_back()
    expect(page.get_by_role("button", name="Put it in my letter")).to_be_visible()
    page.go_back()
    drawn(page)
    expect(letter).to_contain_text("Dear")


def test_back_from_the_choice_of_another_message_is_the_letter(letter: Locator) -> None:
    page = letter.page
    press(page, "Write another message")
    heading(page, "What would you like to write?")
    page.go_back()
    expect(letter).to_contain_text("Dear")
    page.go_forward()
    heading(page, "What would you like to write?")
    page.reload()
    heading(page, "What would you like to write?")
    press(page, "Back to the letter")
    expect(letter).to_contain_text("Dear")


def test_back_from_an_interview_that_was_opened_on_an_empty_desk_is_that_desk(
    letter: Locator, page_server: PageServer
) -> None:
    page = letter.page
    page.goto(page_server.url)
    heading(page, "What do you remember?")
    page.get_by_role("button", name="Quarrel", exact=True).first.click()
    expect(letter).to_contain_text("Dear")
    drawn(page)
    page.go_back()
    heading(page, "What do you remember?")
    expect(page).not_to_have_url(re.compile("interview="))
    page.go_forward()
    expect(letter).to_contain_text("Dear")
