"""Writes pictures of every step to docs/screens, in both themes and on a phone; run with `python -m`."""

import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.conftest import CHROMIUM, PATIENCE, ROOT, PageServer
from tests.browser.walking import drawn, settled
from tests.programs import chromium

SCREENS = ROOT / "docs" / "screens"
SETTLE = 500
"""Milliseconds in which what was drawn before is gone."""
SIZES = {"": (1280, 900), "-phone": (360, 780)}
SCHEMES = {"": "light", "-dark": "dark"}
DETAIL = "That evening I drew numbered bookmarks on an envelope, and I have carried it about since."
STOCK = "I am thrilled to be considered for this exciting opportunity."


def picture(page: Page, name: str) -> None:
    """One picture of what can be seen, once nothing moves any more."""
    page.mouse.move(0, 0)
    drawn(page)
    page.wait_for_timeout(SETTLE)
    page.screenshot(path=SCREENS / f"{name}.png", animations="disabled")


def walk(page: Page, ending: str) -> None:
    """Walks the example from its notes to the exports."""
    press = lambda name: page.get_by_role("button", name=name, exact=True).click()  # noqa: E731 - said ten times below
    expect(page.get_by_label("Your notes")).to_be_visible()
    expect(page.get_by_role("button", name="Try an example")).to_be_visible()
    picture(page, f"1-notes{ending}")
    press("Try an example")
    expect(page.get_by_label("Your notes")).not_to_be_empty()
    press("Find what matters")
    expect(page.get_by_role("button", name="Next: the letter")).to_be_visible()
    picture(page, f"2-anchors{ending}")
    press("Next: the letter")
    expect(page.get_by_role("button", name="Write a draft")).to_be_enabled()
    drawn(page)
    press("Write a draft")
    letter = page.get_by_role("textbox", name="Your letter")
    expect(letter).to_contain_text("Dear")
    letter.press("Control+Home")
    letter.press("End")
    letter.press_sequentially(f"\n\n{STOCK}")
    expect(page.locator(".aw-editor[data-findings*='stock-phrase']")).to_be_visible()
    page.evaluate("document.querySelector('.stMain').scrollTo(0, 0)")
    picture(page, f"3-letter{ending}")
    for _ in range(len(STOCK) + 2):
        letter.press("Backspace")
    expect(letter).not_to_contain_text("thrilled")
    settled(page)
    page.get_by_label("In your own words").fill(DETAIL)
    press("Put it in my letter")
    expect(letter).to_contain_text(DETAIL)
    drawn(page)
    press("4 Approve and send")
    page.get_by_text("I have read it. It is true, and it is mine.").click()
    expect(page.get_by_role("button", name="Mail draft (.eml)")).to_be_visible()
    page.evaluate("document.querySelector('.stMain').scrollTo(0, 0)")
    picture(page, f"4-approve{ending}")


def draw_all(browser: Browser, server: PageServer) -> None:
    """Every step in both schemes on a laptop, and in the light one on a phone."""
    for size, (width, height) in SIZES.items():
        for scheme, colours in SCHEMES.items():
            if size and scheme:
                continue
            context = browser.new_context(
                viewport={"width": width, "height": height},
                color_scheme="dark" if colours == "dark" else "light",
            )
            page = context.new_page()
            page.goto(server.url)
            expect(page.get_by_role("heading", name="What do you remember?")).to_be_visible()
            walk(page, f"{size}{scheme}")
            context.close()


def main() -> None:
    """Starts the page on an empty folder and draws it."""
    SCREENS.mkdir(parents=True, exist_ok=True)
    expect.set_options(timeout=PATIENCE)
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        server = PageServer(Path(home))
        server.start()
        try:
            browser = playwright.chromium.launch(executable_path=chromium(), args=list(CHROMIUM))
            draw_all(browser, server)
            browser.close()
        finally:
            server.kill()


if __name__ == "__main__":
    main()
