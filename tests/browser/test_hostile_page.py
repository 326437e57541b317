"""Sixty hostile notes in a real browser: they are text on the page, and make it do, load and become nothing."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Request, expect

from tests.browser.walking import draft, press, read
from tests.hostile import HOSTILE
from tests.letters import NOTES

pytestmark = pytest.mark.browser

SHORT = {name: line for name, line in HOSTILE.items() if len(line) < 1_000}
"""Without the huge line, which is longer than any letter."""
FOREIGN = "iframe, form[action*=evil], [src*=evil], [href*=evil], [href^='javascript:'], [href^='data:text']"
"""Elements that only a line of the notes could have made."""


@pytest.fixture
def asked(page: Page) -> Iterator[list[str]]:
    """Hosts that the page asks for anything."""
    hosts: list[str] = []

    def note(request: Request) -> None:
        hosts.append(urlsplit(request.url).hostname or "")

    page.on("request", note)
    yield hosts
    page.remove_listener("request", note)


def _is_untouched(page: Page, asked: list[str]) -> None:
    assert page.title() == "Afterword"
    expect(page.locator(FOREIGN)).to_have_count(0)
    expect(page.get_by_role("heading", name="Signed out")).to_have_count(0)
    expect(page.locator("svg[onload], img[onerror], input[name=key]")).to_have_count(0)
    assert {host for host in asked if host not in {"localhost", ""}} == set()


def test_no_step_of_the_page_is_moved_by_them(page: Page, asked: list[str]) -> None:
    read(page, f"{NOTES}\n" + "\n\n".join(HOSTILE.values()))
    _is_untouched(page, asked)
    expect(page.locator(".aw-notes")).to_contain_text("<script>document.title='pwned'</script>")
    press(page, "Next: the letter")
    _is_untouched(page, asked)


def test_a_letter_made_of_them_is_words_in_an_editor(page: Page, asked: list[str]) -> None:
    read(page, NOTES)
    letter = draft(page)
    letter.fill("\n\n".join(SHORT.values()))
    letter.press("End")
    expect(page.get_by_text("Worth a look")).to_be_visible()
    page.wait_for_timeout(1_500)
    _is_untouched(page, asked)
    expect(letter).to_contain_text("<h1>Signed out</h1>")


def test_a_company_and_a_person_called_like_them_are_names(page: Page, asked: list[str]) -> None:
    read(page, NOTES)
    page.get_by_label("Company").fill("<img src=x onerror=\"document.title='pwned'\">")
    page.get_by_label("Name", exact=True).first.fill(
        "[offer](javascript:alert(1)) ![x](https://evil.example/p.png)"
    )
    press(page, "Next: the letter")
    expect(page.get_by_role("button", name="Write a draft")).to_be_visible()
    _is_untouched(page, asked)


def test_a_button_that_names_a_person_called_like_them_loads_nothing(
    page: Page, asked: list[str]
) -> None:
    read(page, NOTES)
    name = page.get_by_label("Name", exact=True).first
    name.fill("![x](https://evil.example/p.png)")
    name.press("Tab")
    remove = page.get_by_role("button", name="Remove ")
    expect(remove.filter(has_text="evil.example")).to_have_count(1)
    _is_untouched(page, asked)
