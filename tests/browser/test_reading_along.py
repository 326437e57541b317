"""What the page tells while somebody writes: how much there is, why words are underlined, what a sentence rests on."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.walking import drawn, open_up, press, settled

pytestmark = pytest.mark.browser

STOCK = "I am thrilled to be considered for this exciting opportunity. "
PLACE = """() => {
  const [range] = [...CSS.highlights.get("aw-warn")];
  const { left, top, width, height } = range.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}"""


def test_an_example_fills_itself_in_words_are_counted_and_a_file_too_large_is_turned_down(
    page: Page,
) -> None:
    notes = page.get_by_label("Your notes")
    expect(page.get_by_text("0 words")).to_be_visible()
    press(page, "Try an example")
    expect(notes).not_to_have_value("")
    count = len(notes.input_value().split())
    expect(page.get_by_text(f"{count} words")).to_be_visible()
    expect(page.get_by_role("button", name="Try an example")).to_have_count(0)
    page.locator("input[type=file]").set_input_files(
        {"name": "long.txt", "mimeType": "text/plain", "buffer": b"word " * 300_000}
    )
    expect(page.get_by_text("must be 1.0MB or smaller")).to_be_visible()
    assert len(notes.input_value().split()) == count


def test_why_words_are_underlined_goes_with_them(letter: Locator) -> None:
    said = letter.page.locator(".aw-said")
    letter.press("Control+Home")
    letter.press_sequentially(STOCK)
    settled(letter.page)
    letter.blur()
    letter.page.keyboard.press("f")
    expect(said).to_contain_text("Everybody's letter has this phrase")
    for _ in STOCK:
        letter.press("Delete")
    settled(letter.page)
    expect(said).not_to_contain_text("Everybody's letter has this phrase")


def test_keeping_one_finding_opens_no_other(letter: Locator) -> None:
    page = letter.page
    letter.press("Control+Home")
    letter.press_sequentially(f"{STOCK}I look forward to hearing from you soon. ")
    settled(page)
    keeps = page.get_by_role("button", name="Keep it")
    expect(keeps.nth(1)).to_be_visible()
    count = keeps.count()
    keeps.first.click()
    page.get_by_label("Why is it right here?").fill("It is how I talk")
    press(page, "Keep")
    expect(keeps).to_have_count(count - 1)
    drawn(page)
    expect(page.get_by_label("Why is it right here?")).to_have_count(0)


def test_the_letter_says_why_how_long_and_what_each_sentence_rests_on(letter: Locator) -> None:
    page = letter.page
    said, count = page.locator(".aw-said"), page.locator(".aw-count")
    expect(count).to_have_text(re.compile(r"^\d+ words; 80 to 190 is usual$"))
    letter.press("Control+Home")
    letter.press_sequentially(STOCK)
    settled(page)
    expect(said).to_have_text("Put the caret on underlined words to read why.")
    page.mouse.move(*page.evaluate(PLACE))
    expect(said).to_contain_text("Everybody's letter has this phrase")
    page.mouse.move(0, 0)
    letter.press("Control+End")
    expect(said).to_have_text("Put the caret on underlined words to read why.")
    letter.blur()
    page.keyboard.press("f")
    expect(said).to_contain_text("Everybody's letter has this phrase")
    page.get_by_text("Show what each sentence rests on").click()
    expect(page.get_by_text("From your notes").first).to_be_visible()
    expect(page.get_by_text("You wrote: “").first).to_be_visible()
    open_up(page, "Side by side")
    expect(page.locator(".aw-letter ins")).to_contain_text("thrilled")
    letter.press("Control+a")
    page.keyboard.insert_text(
        f"Dear Wade,\n\n{'The yard counts every crate twice on Fridays. ' * 6}"
    )
    expect(count).to_have_text("48 words; 80 to 190 is usual, and your own words are still to come")
    settled(page)
    expect(count).not_to_have_class(re.compile("aw-off"))
    letter.press("Control+a")
    page.keyboard.insert_text("Dear Wade,\n\nthank you.")
    expect(count).to_have_class(re.compile("aw-off"))
