"""What axe-core says of every step, in both themes: nothing serious or critical; and nothing moves for who asks."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.checks import grave, moving
from tests.browser.walking import (
    PANEL,
    corpus_notes,
    draft,
    drawn,
    open_up,
    press,
    read,
    settled,
    take_back,
    type_on,
)

pytestmark = pytest.mark.browser

DETAIL = "I went home with chalk on both knees, and my daughter asked which door was mine."
STOCK = "I am thrilled to be considered for this exciting opportunity."
OPAQUE = re.compile(r"^rgb\(")


def faults(page: Page) -> list[str]:
    """What is wrong with the page as it stands."""
    return [*grave(page), *moving(page)]


def test_no_step_has_a_grave_fault_or_moves_and_findings_are_said_aloud(page: Page) -> None:
    found = {}
    expect(page.get_by_label("Your notes")).to_be_visible()
    found["notes"] = faults(page)
    read(page, corpus_notes("b-13"))
    found["anchors"] = faults(page)
    page.emulate_media(forced_colors="active")
    expect(page.locator(".aw-notes mark").first).to_have_css("background-color", OPAQUE)
    page.emulate_media(forced_colors="none")
    press(page, "Next: the letter")
    expect(page.get_by_role("button", name="Write a draft")).to_be_visible()
    found["choice"] = faults(page)
    press(page, "2 Anchors")
    letter = draft(page)
    type_on(letter, f"\n\n{STOCK}")
    expect(page.locator(".aw-told")).to_have_text("1 place is underlined.")
    take_back(letter, f"\n\n{STOCK}")
    assert page.locator(".aw-told").inner_text() in {"", "Nothing is underlined any more."}
    page.get_by_text("Show what each sentence rests on").click()
    found["letter"] = faults(page)
    press(page, "4 Approve and send")
    expect(page.get_by_text("in the way")).to_be_visible()
    found["refused"] = faults(page)
    press(page, "3 Letter")
    page.get_by_label("In your own words").fill(DETAIL)
    press(page, "Put it in my letter")
    expect(letter).to_contain_text(DETAIL)
    press(page, "4 Approve and send")
    page.get_by_text("I have read it. It is true, and it is mine.").click()
    expect(page.get_by_role("button", name="Mail draft (.eml)")).to_be_visible()
    found["ways out"] = faults(page)
    page.evaluate("document.querySelector('.aw-shortcuts-open').click()")
    found["keys"] = faults(page)
    assert {step: what for step, what in found.items() if what} == {}


def test_neither_have_panels_nor_what_opens_above_or_beside_the_page(page: Page) -> None:
    found = {}
    read(page, PANEL)
    page.get_by_role("button", name=re.compile("^Move, shorten or drop")).first.click()
    expect(page.get_by_role("button", name="Drop it")).to_be_visible()
    found["a card's choices"] = faults(page)
    page.keyboard.press("Escape")
    press(page, "Next: the letter")
    press(page, "Write one to each")
    letter = page.get_by_role("textbox", name="Your letter")
    expect(letter).to_contain_text("Dear")
    for part in ("No two letters are alike", "Who you are", "What writes", "How you edit"):
        open_up(page, part)
    type_on(letter, f" {STOCK}")
    settled(page)
    expect(page.get_by_role("button", name="Keep it")).to_be_visible()
    found["tabs, profile, engines"] = faults(page)
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_label("Why is it right here?")).to_be_visible()
    found["keeping"] = faults(page)
    page.keyboard.press("Escape")
    press(page, "Another draft")
    expect(page.get_by_role("button", name="Write it")).to_be_visible()
    found["another draft"] = faults(page)
    page.keyboard.press("Escape")
    page.get_by_role("button", name=re.compile("^Rename or delete")).first.click()
    expect(page.get_by_role("button", name="Put away")).to_be_visible()
    found["renaming"] = faults(page)
    page.keyboard.press("Escape")
    press(page, "Delete everything")
    expect(page.get_by_role("button", name="Yes, delete everything")).to_be_visible()
    found["deleting everything"] = faults(page)
    page.keyboard.press("Escape")
    press(page, "Another draft")
    press(page, "Write it")
    expect(page.get_by_role("combobox", name="Version")).to_have_value(re.compile("^3"))
    drawn(page)
    open_up(page, "Side by side")
    expect(page.get_by_text("This one", exact=True)).to_be_visible()
    found["versions"] = faults(page)
    assert {step: what for step, what in found.items() if what} == {}


def test_of_several_buttons_alike_each_has_a_name_of_its_own(letter: Locator) -> None:
    """And looks as it did: what tells them apart is seen beside them."""
    page = letter.page
    letter.press("Control+Home")
    letter.press_sequentially("I am a team player. I am a team player. I look forward to hearing. ")
    settled(page)
    buttons = page.locator(".stMain").get_by_role("button")
    keeps = buttons.filter(has_text="Keep it")
    expect(keeps.nth(2)).to_be_visible()
    drawn(page)
    told = [one.aria_snapshot() for one in buttons.all()]
    assert sorted(set(told)) == sorted(told)
    assert "team player" in "".join(told)
    wide = [one.bounding_box() for one in keeps.all()]
    assert all(box and box["width"] < 120 for box in wide)  # as wide as its two words
