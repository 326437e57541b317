"""The whole path in a real browser: notes pasted, an anchor corrected, a letter refused, approved and taken out."""

import json
from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import PageServer

pytestmark = pytest.mark.browser

NOTES_FILE = Path(__file__).parents[2] / "evals" / "corpus" / "develop" / "notes.jsonl"
STOCK = "I am thrilled to be considered for this exciting opportunity."
DETAIL = "I went home with chalk on both knees, and my daughter asked which door was mine."
UNDERLINED = "name => [...CSS.highlights.get(name)].map(String)"


@pytest.fixture
def page(browser: Browser, page_server: PageServer) -> Iterator[Page]:
    """The page as somebody opens it for the first time."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(30_000)
    expect.set_options(timeout=30_000)
    page.goto(page_server.url)
    yield page
    context.close()


def corpus_notes(identity: str) -> str:
    """The notes of one row of the corpus."""
    rows = map(json.loads, NOTES_FILE.read_text(encoding="utf-8").splitlines())
    return next(str(row["notes"]) for row in rows if row["id"] == identity)


def press(page: Page, name: str) -> None:
    """Presses the button of that name."""
    page.get_by_role("button", name=name, exact=True).click()


def read(page: Page, notes: str) -> None:
    """Pastes notes and has them read."""
    page.get_by_label("Your notes").fill(notes)
    press(page, "Find what matters")
    expect(page.get_by_role("heading", name="Is this what happened?")).to_be_visible()


def draft(page: Page) -> Locator:
    """Goes on to the first letter; the place it can be edited in."""
    press(page, "Next: the letter")
    press(page, "Write a draft")
    letter = page.get_by_role("textbox", name="Your letter")
    expect(letter).to_contain_text("Dear")
    return letter


def settled(page: Page) -> None:
    """Waits until the page has read, judged and saved what was typed."""
    expect(page.locator("html[data-aw-unread]")).to_have_count(0)


def underlined(page: Page, name: str) -> list[str]:
    """The words under one kind of underline."""
    words: list[str] = page.evaluate(UNDERLINED, name)
    return words


def test_from_pasted_notes_to_a_mail(page: Page, page_server: PageServer) -> None:
    read(page, corpus_notes("b-13"))
    called = page.get_by_label("You call them").first
    called.fill("Mr. Pruett")
    called.press("Enter")
    letter = draft(page)
    expect(letter).to_contain_text("Dear Mr. Pruett")
    before = letter.inner_text()

    letter.press("Control+End")
    letter.press_sequentially(f"\n\n{STOCK}")
    expect(page.locator(".aw-editor[data-findings*='stock-phrase']")).to_be_visible()
    drawn = underlined(page, "aw-warn") + underlined(page, "aw-block")
    assert any(words in STOCK for words in drawn)
    expect(page.get_by_text("Worth a look")).to_be_visible()

    press(page, "4 Approve and send")
    expect(page.get_by_text("stand in the way")).to_be_visible()
    expect(page.get_by_role("button", name="Mail draft (.eml)")).to_have_count(0)
    press(page, "Back to the letter")
    expect(page.get_by_role("heading", name="One thing only you know")).to_be_visible()

    settled(page)
    page.reload()
    expect(letter).to_contain_text(STOCK)
    letter.press("Control+End")
    for _ in range(len(STOCK) + 2):
        letter.press("Backspace")
    expect(letter).to_have_text(before, use_inner_text=True)

    page.get_by_label("In your own words").fill(DETAIL)
    press(page, "Put it in my letter")
    expect(letter).to_contain_text(DETAIL)
    settled(page)
    page_server.restart()
    page.reload()
    expect(letter).to_contain_text(DETAIL)
    expect(page.get_by_label("In your own words")).to_have_value(DETAIL)

    press(page, "4 Approve and send")
    page.get_by_text("I have read it. It is true, and it is mine.").click()
    approved = letter.evaluate("field => field.textContent")
    with page.expect_download() as download:
        press(page, "Mail draft (.eml)")
    mail = message_from_bytes(download.value.path().read_bytes())
    sent = mail.get_payload(decode=True)
    assert isinstance(sent, bytes)
    assert sent.replace(b"\r\n", b"\n") == approved.encode()


def test_undo_and_the_caret_outlive_findings(page: Page) -> None:
    read(page, corpus_notes("b-13"))
    letter = draft(page)
    before = letter.inner_text()
    letter.press("Control+Home")
    letter.press("ArrowDown")
    for word in STOCK.split():
        letter.press_sequentially(f"{word} ")
        settled(page)
    expect(letter).to_contain_text(STOCK)
    for _ in range(len(STOCK) + 10):
        if letter.inner_text() == before:
            break
        letter.press("Control+z")
    assert letter.inner_text() == before


def test_scripts_in_notes_are_shown_and_not_run(page: Page) -> None:
    bad = "<script>window.ran = 1</script><img src=x onerror='window.ran = 2'>"
    read(page, f"{corpus_notes('b-13')}\n\n{bad}")
    expect(page.locator(".aw-notes")).to_contain_text(bad)
    letter = draft(page)
    letter.press("Control+End")
    letter.press_sequentially(f" {bad}")
    settled(page)
    expect(letter).to_contain_text(bad)
    assert page.evaluate("window.ran") is None


def test_a_wrong_file_is_turned_down_in_a_sentence(page: Page) -> None:
    page.get_by_label("Your notes").fill("Met Priya.")
    page.locator("input[type=file]").set_input_files(
        {"name": "photo.exe", "mimeType": "application/octet-stream", "buffer": b"\0\1\2"}
    )
    expect(page.get_by_text("Files of this kind cannot be read.")).to_be_visible()
    expect(page.get_by_label("Your notes")).to_have_value("Met Priya.")
