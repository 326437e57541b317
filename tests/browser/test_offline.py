"""The browser of the tests stays on this machine too."""

import pytest
from playwright.sync_api import Browser, Error

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("address", ["http://192.0.2.1/", "https://afterword.example/"])
def test_the_browser_reaches_nothing_elsewhere(browser: Browser, address: str):
    page = browser.new_page()
    with pytest.raises(Error, match=r"ERR_PROXY_CONNECTION_FAILED|ERR_NAME_NOT_RESOLVED"):
        page.goto(address, timeout=10_000)
    page.close()
