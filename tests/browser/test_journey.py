"""The whole path in a real browser: notes pasted, an anchor corrected, a letter refused, approved and taken out."""

from email import message_from_bytes

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PageServer
from tests.browser.walking import (
    corpus_notes,
    draft,
    keep_typing,
    press,
    read,
    settled,
    take_back,
    type_on,
)

pytestmark = pytest.mark.browser

STOCK = "I am thrilled to be considered for this exciting opportunity."
DETAIL = "I went home with chalk on both knees, and my daughter asked which door was mine."
UNDERLINED = "name => [...CSS.highlights.get(name)].map(String)"


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

    type_on(letter, f"\n\n{STOCK}")
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
    take_back(letter, f"\n\n{STOCK}")
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


def test_scripts_in_notes_are_shown_and_not_run(page: Page) -> None:
    bad = "<script>window.ran = 1</script><img src=x onerror='window.ran = 2'>"
    read(page, f"{corpus_notes('b-13')}\n\n{bad}")
    expect(page.locator(".aw-notes")).to_contain_text(bad)
    letter = draft(page)
    keep_typing(letter, f" {bad}")
    expect(letter).to_contain_text(bad)
    assert page.evaluate("window.ran") is None


def test_a_wrong_file_is_turned_down_in_a_sentence(page: Page) -> None:
    page.get_by_label("Your notes").fill("Met Priya.")
    page.locator("input[type=file]").set_input_files(
        {"name": "photo.exe", "mimeType": "application/octet-stream", "buffer": b"\0\1\2"}
    )
    expect(page.get_by_text("Files of this kind cannot be read.")).to_be_visible()
    expect(page.get_by_label("Your notes")).to_have_value("Met Priya.")


def test_a_file_is_added_to_what_was_typed(page: Page) -> None:
    page.get_by_label("Your notes").fill("Met Priya.")
    settled(page)
    page.locator("input[type=file]").set_input_files(
        {"name": "more.txt", "mimeType": "text/plain", "buffer": b"She laughed."}
    )
    expect(page.get_by_label("Your notes")).to_have_value("Met Priya.\n\nShe laughed.")
