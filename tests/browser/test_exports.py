"""Every way out, taken in a real browser and read back by what did not write it: the words are the approved ones."""

import re
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from io import BytesIO
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from zipfile import ZipFile

import pytest
from docx import Document
from fast_mail_parser import parse_email
from icalendar import Calendar
from markdown_it import MarkdownIt
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from tests.browser.walking import PANEL, corpus_notes, draft, drawn, open_up, press, read, settled

pytestmark = pytest.mark.browser

DETAIL = "I went home with chalk on both knees, and my daughter asked which door was mine."
TOM = """Dear Tom,

Thank you for your time on 4 March. You asked how I would count the flour stock.
You laughed about the mice on the scales, and so did I on the way home.

Kind regards,
Sam"""
PRIYA = """Dear Priya,

It was good to talk on 4 March. The ovens fail every Monday morning, you said, and the rye goes to the pigs.
At Ribble Mill I weighed each sack at the door.

Kind regards,
Sam"""
LETTERS = {
    "Tom Ellery": (TOM, "I have since learnt that a mouse weighs as much as a slice of toast."),
    "Priya Raman": (PRIYA, "My grandfather kept pigs, and they would not touch his rye either."),
}
"""To each person what the letter says, and the sender's own detail."""
ADDRESS = "wade.pruett@quarrel.example.com"


def taken(page: Page, name: str) -> tuple[str, bytes]:
    """Name and content of the file behind a button."""
    with page.expect_download() as download:
        press(page, name)
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def approve(page: Page) -> None:
    """Turns to the last step and gives the person's word."""
    press(page, "4 Approve and send")
    page.get_by_text("I have read it. It is true, and it is mine.").click()
    expect(page.get_by_role("heading", name="Take it with you")).to_be_visible()


def words(text: str) -> list[str]:
    return text.split()


def plain(text: str) -> str:
    return text.replace("\r\n", "\n")


def test_each_file_holds_the_approved_words(page: Page) -> None:
    read(page, corpus_notes("b-13"))
    letter = draft(page)
    page.get_by_label("In your own words").fill(DETAIL)
    press(page, "Put it in my letter")
    expect(letter).to_contain_text(DETAIL)
    settled(page)
    approve(page)
    body = str(letter.evaluate("field => field.textContent"))
    subject = page.get_by_role("textbox", name="Subject").inner_text()
    assert DETAIL in body

    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    for button, said, copied in (
        ("Copy the letter", "Copied.", body),
        ("Copy the subject", "Subject copied.", subject),
    ):
        press(page, button)
        expect(page.get_by_role("status").filter(has_text=said)).to_be_visible()
        assert page.evaluate("navigator.clipboard.readText()") == copied

    field = page.get_by_label("e-mail address, if you have it")
    field.fill(ADDRESS)
    field.press("Enter")
    gmail = page.get_by_role("link", name="Gmail")
    expect(gmail).to_have_attribute("href", re.compile("wade.pruett"))
    told = parse_qs(urlsplit(str(gmail.get_attribute("href"))).query)
    assert (told["to"], told["su"], plain(told["body"][0])) == ([ADDRESS], [subject], body)
    mail = str(page.get_by_role("link", name="Mail program").get_attribute("href"))
    assert mail.startswith(f"mailto:{ADDRESS}?subject=")

    name, content = taken(page, "Mail draft (.eml)")
    assert re.fullmatch(r"thank-you-wade-pruett[a-z0-9-]*\.eml", name)
    message, other = message_from_bytes(content, policy=default), parse_email(content)
    assert (message["Subject"], message["X-Unsent"]) == (subject, "1")
    assert message["To"].addresses[0].addr_spec == ADDRESS
    assert plain(message.get_content()) == plain("".join(other.text_plain)) == body
    assert other.subject == subject

    open_up(page, "As a file")
    assert taken(page, "Text (.txt)")[1].decode() == f"Subject: {subject}\n\n{body}"
    markdown = taken(page, "Markdown (.md)")[1].decode()
    inline = [one for one in MarkdownIt().parse(markdown) if one.type == "inline"]
    shown = "\n\n".join(
        "".join("\n" if part.type == "hardbreak" else part.content for part in one.children or [])
        for one in inline
    )
    assert shown == f"{subject}\n\n{body}"
    heading, *paragraphs = Document(BytesIO(taken(page, "Word (.docx)")[1])).paragraphs
    assert (heading.text, "\n\n".join(one.text for one in paragraphs)) == (subject, body)
    card = PdfReader(BytesIO(taken(page, "Card to print (.pdf)")[1]), strict=True)
    assert [words(one.extract_text()) for one in card.pages] == [words(body)]

    open_up(page, "What comes next")
    name, content = taken(page, "Dates for your calendar (.ics)")
    calendar = Calendar.from_ical(content)
    events = calendar.walk("VEVENT")
    assert name.endswith("-dates.ics")
    assert [one for one in calendar.walk() if one.errors] == []
    titles = [str(one["summary"]).split(" Wade")[0] for one in events]
    assert titles[-2:] == ["Check in with", "A last word to"]
    assert all(one["dtstart"].dt.utcoffset() == timedelta(0) for one in events)
    assert all(one["dtstart"].dt > datetime.now(UTC) for one in events), "a past date rings at once"


def test_a_field_that_is_left_by_the_press_is_in_the_file(letter: Locator) -> None:
    page = letter.page
    page.get_by_label("In your own words").fill(DETAIL)
    press(page, "Put it in my letter")
    expect(letter).to_contain_text(DETAIL)
    settled(page)
    approve(page)
    for address in (ADDRESS, "w.pruett@quarrel.example.com"):
        page.get_by_label("e-mail address, if you have it").fill(address)
        message = message_from_bytes(taken(page, "Mail draft (.eml)")[1], policy=default)
        assert message["To"].addresses[0].addr_spec == address


def test_a_panel_leaves_in_one_archive_minutes_apart(page: Page) -> None:
    read(page, PANEL)
    press(page, "Next: the letter")
    press(page, "Write one to each")
    letter = page.get_by_role("textbox", name="Your letter")
    for person, (body, own) in LETTERS.items():
        page.get_by_test_id("stButtonGroup").get_by_text(person).click()
        expect(page.get_by_role("heading", name=f"Your letter to {person}")).to_be_visible()
        drawn(page)
        box = page.get_by_label("In your own words")
        expect(box.first).to_have_value("")  # and not the box of the letter before
        expect(box).to_have_count(1)
        letter.press("Control+a")
        letter.press_sequentially(body)
        settled(page)
        box.fill(own)
        press(page, "Put it in my letter")
        expect(letter).to_contain_text(own)
        settled(page)
        drawn(page)
    approve(page)
    open_up(page, "All letters of the panel")
    drawn(page)
    page.get_by_text("I have read each of them").click()
    with ZipFile(BytesIO(taken(page, "All of them (.zip)")[1])) as archive:
        assert archive.testzip() is None
        held = {name: archive.read(name) for name in archive.namelist()}
    plan, *drafts = held
    bodies = [message_from_bytes(held[one], policy=default).get_content() for one in drafts]
    owns = [own for _, own in reversed(LETTERS.values())]
    assert all(own in plain(body) for own, body in zip(owns, bodies, strict=True))
    first, second = re.findall(r"(\d\d):(\d\d)  ", held[plan].decode())
    apart = (int(second[0]) - int(first[0])) * 60 + int(second[1]) - int(first[1])
    assert apart % (24 * 60) == 9
