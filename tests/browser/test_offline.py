"""The browser of the tests stays on this machine too."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Error, Page

from tests.browser.conftest import PageServer
from tests.browser.walking import corpus_notes, draft, read

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("address", ["http://192.0.2.1/", "https://afterword.example/"])
def test_the_browser_reaches_nothing_elsewhere(browser: Browser, address: str):
    page = browser.new_page()
    with pytest.raises(Error, match=r"ERR_PROXY_CONNECTION_FAILED|ERR_NAME_NOT_RESOLVED"):
        page.goto(address, timeout=10_000)
    page.close()


def test_the_page_asks_no_other_machine_for_anything(tab: Page, page_server: PageServer):
    """Fonts, styles and scripts come with the page, and no counting of visits is tried."""
    asked = set()
    tab.on("request", lambda request: asked.add(urlsplit(request.url).hostname))
    tab.on("websocket", lambda socket: asked.add(urlsplit(socket.url).hostname))
    tab.goto(page_server.url)
    read(tab, corpus_notes("b-13"))
    draft(tab)
    assert tab.evaluate("document.fonts.check('16px \"Source Serif\"')")
    assert asked - {None} == {"localhost"}
