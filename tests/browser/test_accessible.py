"""What axe-core says of every step, in both themes: nothing serious, nothing critical."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.walking import corpus_notes, draft, drawn, press, read, settled

pytestmark = pytest.mark.browser

DETAIL = "I went home with chalk on both knees, and my daughter asked which door was mine."
STOCK = "I am thrilled to be considered for this exciting opportunity."
GRAVE = {"serious", "critical"}


def grave(page: Page) -> list[str]:
    """The grave findings of axe-core on the page once it stands still, one line each, in both themes."""
    found = []
    drawn(page)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.wait_for_timeout(300)
        for one in Axe().run(page).response["violations"]:
            if one["impact"] in GRAVE:
                places = [node["html"][:160] for node in one["nodes"]]
                found += [f"{scheme}: {one['id']}: {place}" for place in places]
    page.emulate_media(color_scheme="light")
    return found


def test_no_step_has_a_grave_fault_and_findings_are_said_aloud(page: Page) -> None:
    found = {}
    expect(page.get_by_label("Your notes")).to_be_visible()
    found["notes"] = grave(page)
    read(page, corpus_notes("b-13"))
    found["anchors"] = grave(page)
    press(page, "Next: the letter")
    expect(page.get_by_role("button", name="Write a draft")).to_be_visible()
    found["choice"] = grave(page)
    press(page, "2 Anchors")
    letter = draft(page)
    letter.press("Control+End")
    letter.press_sequentially(f"\n\n{STOCK}")
    expect(page.locator(".aw-told")).to_have_text("1 place is underlined.")
    for _ in range(len(STOCK) + 2):
        letter.press("Backspace")
    expect(letter).not_to_contain_text("thrilled")
    settled(page)
    page.get_by_text("Show what each sentence rests on").click()
    found["letter"] = grave(page)
    press(page, "4 Approve and send")
    expect(page.get_by_text("in the way")).to_be_visible()
    found["refused"] = grave(page)
    press(page, "3 Letter")
    page.get_by_label("In your own words").fill(DETAIL)
    press(page, "Put it in my letter")
    expect(page.get_by_role("textbox", name="Your letter")).to_contain_text(DETAIL)
    press(page, "4 Approve and send")
    page.get_by_text("I have read it. It is true, and it is mine.").click()
    expect(page.get_by_role("button", name="Mail draft (.eml)")).to_be_visible()
    found["ways out"] = grave(page)
    page.evaluate("document.querySelector('.aw-shortcuts-open').click()")
    found["keys"] = grave(page)
    assert {step: faults for step, faults in found.items() if faults} == {}
