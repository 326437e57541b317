"""What the person is promised of questions, answers, versions, panels and models, as they see it."""

import json
import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.walking import (
    PANEL,
    corpus_notes,
    draft,
    name_a_model,
    open_up,
    press,
    read,
    settled,
    type_on,
)
from tests.model_server import Handler, model_server
from tests.replies import says, status

pytestmark = pytest.mark.browser

DETAIL = "I went home with chalk on both knees, and my daughter asked which door was mine."
TYPED = "My own last line, typed by hand."
WRITTEN = "Subject: The mice\n\nDear Tom,\n\nyou laughed about the mice on the scales.\n\nSam"
READING = {
    "people": [
        {"name": "Priya Raman", "title": "head baker", "called": "Priya"},
        {"name": "Tom Ellery", "title": "accountant", "called": "Tom"},
    ],
    "company": "Lumen Bakery",
    "role": "shift lead",
    "met": "4 March 2025",
    "decision_by": "",
    "items": [
        {"kind": "problem", "quote": words, "said_by": ""}
        for words in (
            "the ovens fail every Monday morning",
            "he laughed about the mice on the scales",
            "the mixer sings in the key of G",
            "a prize for the best rye in 1987",
        )
    ],
}
"""What a model says of `PANEL`: the last two passages are its own invention."""


def paragraphs(letter: Locator) -> list[str]:
    """The paragraphs of the letter, the greeting first."""
    return str(letter.evaluate("field => field.textContent")).split("\n\n")


def test_one_question_at_a_time_in_the_persons_words_and_the_answer_as_typed_where_they_want_it(
    page: Page,
) -> None:
    notes = " ".join(corpus_notes("b-13").split())
    read(page, corpus_notes("b-13"))
    letter = draft(page)
    asked = page.get_by_text(re.compile("^You wrote “"))
    first = asked.inner_text()
    press(page, "Ask me another")
    expect(asked).not_to_have_text(first)
    for question in (first, asked.inner_text()):
        assert question.partition("“")[2].partition("”")[0] in notes
    page.get_by_label("In your own words").fill(DETAIL)
    press(page, "Put it in my letter")
    expect(letter).to_contain_text(DETAIL)
    settled(page)
    stands = paragraphs(letter)
    above = stands[stands.index(DETAIL) - 1]
    press(page, "Move it up")
    expect(letter).to_contain_text(f"{DETAIL} {above}")
    press(page, "Move it down")
    expect(letter).to_contain_text(f"{above} {DETAIL}")


def test_every_state_is_had_back_compared_by_words_and_lends_a_paragraph(letter: Locator) -> None:
    page = letter.page
    lost = paragraphs(letter)[1]
    letter.press("Control+a")
    page.keyboard.insert_text(f"Dear Wade,\n\n{TYPED}")
    settled(page)
    press(page, "As it was drafted")
    expect(letter).to_contain_text(lost)
    version = page.get_by_role("combobox", name=re.compile("Version"))
    version.click()
    page.get_by_role("option", name=re.compile("^1, edited")).click()
    expect(letter).to_have_text(f"Dear Wade,\n\n{TYPED}", use_inner_text=True)
    open_up(page, "Side by side")
    expect(page.locator(".aw-letter ins").filter(has_text="typed")).to_be_visible()
    page.get_by_role("button", name="Take this paragraph").first.click()
    expect(letter).to_contain_text(lost)
    expect(letter).to_contain_text(TYPED)


def test_tones_that_were_asked_for_stand_beside_the_letter_they_were_asked_for_from(
    letter: Locator,
) -> None:
    """Also where that letter stood beside its own draft before."""
    page = letter.page
    type_on(letter, f"\n\n{TYPED}")
    settled(page)
    open_up(page, "Side by side")
    beside = page.get_by_role("combobox", name="This version beside")
    expect(beside).to_have_value("This one as it was drafted")
    page.get_by_role("button", name=re.compile("^Write it in the other tones")).click()
    expect(beside).to_have_value(re.compile("^1, edited. Thank-you, warm"))
    take = page.get_by_role("button", name="Take this paragraph").first
    assert take.locator("p").evaluate("label => label.scrollWidth <= label.clientWidth")


def test_what_a_model_invents_is_left_out_and_told_and_one_letter_that_fails_leaves_the_others(
    page: Page,
) -> None:
    def reply(handler: Handler) -> None:
        asked = handler.asked
        if not asked.get("stream"):
            says(json.dumps(READING))(handler)
        elif re.search(r"The reader:\s+Tom", asked["messages"][-1]["content"]):
            says(WRITTEN)(handler)
        else:
            status(403)(handler)

    with model_server(reply) as server:
        name_a_model(page, server.connection().base_url)
        press(page, "Use this")
        page.get_by_label("Your notes").fill(PANEL)
        press(page, "Find what matters")
        told = "2 things the model said are not in your notes. They are left out."
        expect(page.get_by_text(told)).to_be_visible()
        expect(page.locator(".aw-quote")).to_have_count(2)
        press(page, "Next: the letter")
        press(page, "Write one to each")
        letter = page.get_by_role("textbox", name="Your letter")
        expect(letter).to_contain_text("the mice on the scales")
        expect(page.get_by_text("Nothing is lost.")).to_be_visible()
        expect(page.get_by_test_id("stButtonGroup")).to_contain_text("Priya Raman: not written")
