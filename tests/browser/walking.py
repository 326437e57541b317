"""Steps that a person takes on the page, by what they read on it."""

import json
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

_NOTES = Path(__file__).parents[2] / "evals" / "corpus" / "develop" / "notes.jsonl"

FIRST_REVIEW = 40_000
"""Milliseconds in which a busy machine reads its first letter: the encoder and the proofreader are loaded."""

PANEL = """Lumen Bakery, shift lead, 4 March 2025, 10:30
Met Priya Raman, head baker, and Tom Ellery, the accountant.
- Priya said the ovens fail every Monday morning and the rye goes to the pigs
- Tom asked how I would count the flour stock; he laughed about the mice on the scales
- me: at Ribble Mill I weighed each sack at the door and found two lost pallets
"""
"""Notes of an interview with two people."""


def corpus_notes(identity: str) -> str:
    """The notes of one row of the corpus."""
    rows = map(json.loads, _NOTES.read_text(encoding="utf-8").splitlines())
    return next(str(row["notes"]) for row in rows if row["id"] == identity)


def press(page: Page, name: str) -> None:
    """Presses the button of that name."""
    page.get_by_role("button", name=name, exact=True).click()


def read(page: Page, notes: str, more: str = "") -> None:
    """Pastes notes, types what is given as more, and has them read."""
    page.get_by_label("Your notes").fill(notes)
    type_on(page.get_by_label("Your notes"), more)
    press(page, "Find what matters")
    expect(page.get_by_role("heading", name="Is this what happened?")).to_be_visible()
    drawn(page)


def draft(page: Page) -> Locator:
    """Goes on to the first letter; the place it can be edited in."""
    press(page, "Next: the letter")
    expect(page.get_by_role("button", name="Write a draft")).to_be_enabled()
    drawn(page)
    press(page, "Write a draft")
    letter = page.get_by_role("textbox", name="Your letter")
    expect(letter).to_contain_text("Dear", timeout=FIRST_REVIEW)
    return letter


def type_on(field: Locator, words: str) -> None:
    """Types at the end of what stands in a field."""
    field.press("Control+End")
    field.press_sequentially(words)


def keep_typing(field: Locator, words: str) -> None:
    """Types at the end of a field, and waits until the page has read it."""
    type_on(field, words)
    settled(field.page)


def take_back(field: Locator, words: str) -> None:
    """Deletes what was typed last, key by key, and waits until the page has read it."""
    for _ in words:
        field.press("Backspace")
    expect(field).not_to_contain_text(words.strip())
    settled(field.page)


def name_a_model(page: Page, address: str) -> None:
    """Names the model `m` at that address, and goes no further."""
    drawn(page)
    page.get_by_text("What writes").click()
    page.get_by_text("A language model: with its name and address").click()
    page.get_by_label("Model", exact=True).fill("m")
    page.get_by_label("Address, if it has its own").fill(address)
    page.get_by_label("Address, if it has its own").press("Tab")
    drawn(page)


def open_up(page: Page, name: str) -> None:
    """Unfolds a part of the page."""
    page.locator("summary", has_text=name).click()


def drawn(page: Page) -> None:
    """Waits until the whole page stands."""
    expect(page.locator("[data-test-script-state='notRunning']")).to_be_attached()
    expect(page.locator("[data-stale=true]")).to_have_count(0)


def settled(page: Page) -> None:
    """Waits until the page has read, judged and saved what was typed."""
    expect(page.locator("html[data-aw-unread]")).to_have_count(0)
