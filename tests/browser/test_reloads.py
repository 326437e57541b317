"""What was typed and had not reached the page when it was left is there when it is opened again."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.walking import drawn, keep_typing, press, settled, type_on

pytestmark = pytest.mark.browser


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
        field, words = page.get_by_label(label, exact=True), f"{label[:3]}-a-word"
        if not left:
            page.get_by_label("Show password", exact=True).click()
            expect(field).to_have_attribute("type", "text")
        field.press_sequentially(words)
        page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")
        stored = page.evaluate("sessionStorage.getItem('afterword-left')")
        assert (words in (stored or "")) is left
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


def test_what_was_typed_and_left_and_not_saved_comes_back(page: Page) -> None:
    """Of several fields of one form all do, though only one of them had the caret."""
    expect(page.get_by_label("Your notes")).to_be_visible()
    drawn(page)
    page.get_by_text("Who you are").click()
    phone, links = page.get_by_label("Phone"), page.get_by_label("Links, one a line")
    phone.press_sequentially("0113 496 0000")
    links.press_sequentially("example.org/sam")
    page.get_by_label("Your notes").click()
    for _ in range(2):
        page.reload()
        drawn(page)
        page.get_by_text("Who you are").click()
        expect(phone).to_have_value("0113 496 0000")
        expect(links).to_have_value("example.org/sam")


def test_a_reason_that_was_folded_away_comes_back_until_it_was_given(letter: Locator) -> None:
    page, reason = letter.page, letter.page.get_by_label("Why is it right here?")
    letter.press("Control+Home")
    letter.press_sequentially("I am a team player. ")
    settled(page)
    page.get_by_role("button", name="Keep it").click()
    reason.press_sequentially("My gran said so")
    page.keyboard.press("Escape")
    expect(reason).to_have_count(0)
    page.reload()
    page.get_by_role("button", name="Keep it").click()
    expect(reason).to_have_value("My gran said so")
    press(page, "Keep")
    expect(page.get_by_text("because: My gran said so")).to_be_visible()
    page.reload()
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("button", name="Keep it").click()
    expect(reason).to_be_visible()
    page.wait_for_timeout(1000)  # for words that were given to come in again
    expect(reason).to_have_value("")


def test_a_name_typed_into_the_rail_comes_back_to_its_own_interview(page: Page) -> None:
    for note in ("Met Priya.", "Met Tom."):
        keep_typing(page.get_by_label("Your notes"), note)
        page.wait_for_url("**/?interview=*")
        press(page, "New interview")
        expect(page.get_by_label("Your notes")).to_have_value("")
        drawn(page)
    signs = page.get_by_role("button", name=re.compile("^Rename or delete"))
    signs.nth(1).click()
    name = page.get_by_role("textbox", name="Name", exact=True)
    name.press_sequentially("Priya's ")
    before = name.input_value()
    page.reload()
    signs.first.click()
    expect(name).to_have_value("Not named yet")
    page.keyboard.press("Escape")
    expect(name).to_have_count(0)
    signs.nth(1).click()
    expect(name).to_have_value(before)


def test_plain_fields_stay_plain_and_lose_nothing_in_whichever_interview(letter: Locator) -> None:
    """Also where the interview is not the first one that the tab has opened."""
    page, address = letter.page, letter.page.url
    page.get_by_text("How you edit").click()
    page.get_by_text("Plain text fields").click()
    plain = page.locator("textarea[aria-label='Your letter']")
    expect(plain).to_have_value(re.compile("Dear"))
    press(page, "New interview")
    expect(page.get_by_label("Your notes")).to_have_value("")
    page.get_by_role("button", name=re.compile("^Quarrel|^Kestrel")).first.click()
    expect(plain).to_have_value(re.compile("Dear"))
    drawn(page)
    type_on(plain, " And a parrot.")
    page.goto(address)
    expect(plain).to_have_value(re.compile("And a parrot[.]$"))
