"""Steps that a person takes on the page, by what they read on it."""

import json
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

_NOTES = Path(__file__).parents[2] / "evals" / "corpus" / "develop" / "notes.jsonl"

FIRST_REVIEW = 40_000
"""Milliseconds in which a busy machine reads its first letter: the encoder and the proofreader are loaded."""


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
    page.get_by_label("Your notes").press("Control+End")
    page.get_by_label("Your notes").press_sequentially(more)
    press(page, "Find what matters")
    expect(page.get_by_role("heading", name="Is this what happened?")).to_be_visible()


def draft(page: Page) -> Locator:
    """Goes on to the first letter; the place it can be edited in."""
    press(page, "Next: the letter")
    expect(page.get_by_role("button", name="Write a draft")).to_be_enabled()
    drawn(page)
    press(page, "Write a draft")
    letter = page.get_by_role("textbox", name="Your letter")
    expect(letter).to_contain_text("Dear", timeout=FIRST_REVIEW)
    return letter


def drawn(page: Page) -> None:
    """Waits until the whole page stands."""
    expect(page.locator("[data-test-script-state='notRunning']")).to_be_attached()
    expect(page.locator("[data-stale=true]")).to_have_count(0)


def settled(page: Page) -> None:
    """Waits until the page has read, judged and saved what was typed."""
    expect(page.locator("html[data-aw-unread]")).to_have_count(0)
