"""A real Chromium and a real page server, which can be killed and started again on the same data."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from drafting import desk
from drafting.archive import Archive
from drafting.builtin.engine import BuiltIn
from drafting.desk import Drafted, Jotted
from drafting.models import Brief, Notes
from tests.browser.walking import FIRST_REVIEW, corpus_notes
from tests.programs import chromium

ROOT = Path(__file__).parents[2]
SECONDS_TO_START = 60
PATIENCE = 40_000
"""Milliseconds that a step may take where two browsers, two servers and their models share two cores."""

CHROMIUM = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # No name but this machine's is known, and the way out is a proxy that nobody runs.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
    "--proxy-server=http://127.0.0.1:9",
)

_direct = build_opener(ProxyHandler({}))


class PageServer:
    """`streamlit run app.py` on a free port, with its data in `home`."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.port = _free_port()
        self.log = home / "server.log"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """The page's address."""
        return f"http://localhost:{self.port}"

    def start(self) -> None:
        """Starts the server and waits until it answers; fails with its log when it does not."""
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command(), cwd=ROOT, env=self._environment(), stdout=log, stderr=log
            )
        deadline = time.monotonic() + SECONDS_TO_START
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.kill()
                pytest.fail(f"The page did not start.\n{self.log.read_text(encoding='utf-8')}")
            time.sleep(0.1)

    def kill(self) -> None:
        """Ends the server at once, as a power cut would (SIGKILL); nothing of it gets to clean up."""
        if self._process is not None:
            with suppress(ProcessLookupError):
                self._process.send_signal(signal.SIGKILL)
            self._process.wait()
            self._process = None

    def restart(self) -> None:
        """Kills the server and starts it again on the same port and data."""
        self.kill()
        self.start()

    def _command(self) -> list[str]:
        options = {
            "server.port": self.port,
            "server.address": "localhost",
            "server.headless": "true",
            "browser.gatherUsageStats": "false",
        }
        flags = [f"--{name}={value}" for name, value in options.items()]
        return [sys.executable, "-m", "streamlit", "run", str(ROOT / "app.py"), *flags]

    def _environment(self) -> dict[str, str]:
        """This process's environment, which shuts the network, without anybody's keys or data."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.endswith("_API_KEY") and name != "AFTERWORD_DATABASE"
        }
        return kept | {"AFTERWORD_HOME": str(self.home), "PYTHONUNBUFFERED": "1"}

    def _answers(self) -> bool:
        with suppress(URLError, OSError):
            return bool(_direct.open(f"{self.url}/_stcore/health", timeout=2).read() == b"ok")
        return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A headless Chromium that can reach nothing but this machine.

    One for each file rather than for the whole run: Playwright keeps an event loop going in the thread,
    and tests elsewhere start their own.
    """
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(CHROMIUM))
        yield browser
        browser.close()


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    """An empty tab, in which no step takes longer than `PATIENCE`."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    tab.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)
    yield tab
    context.close()


@pytest.fixture
def page(tab: Page, page_server: PageServer) -> Page:
    """The page as somebody opens it for the first time."""
    tab.goto(page_server.url)
    return tab


@pytest.fixture
def letter(tab: Page, page_server: PageServer) -> Locator:
    """The place to edit a letter that was drafted before, opened at its address; `letter.page` is the page."""
    archive = Archive.open(f"sqlite:///{page_server.home}/afterword.sqlite3")
    identity = archive.new("Quarrel", _drafted())
    archive.close()
    tab.goto(f"{page_server.url}/?interview={identity}&step=letter")
    letter = tab.get_by_role("textbox", name="Your letter")
    expect(letter).to_contain_text("Dear", timeout=FIRST_REVIEW)
    return letter


@cache
def _drafted() -> Drafted:
    jotted, engine = Jotted(notes=Notes.of(corpus_notes("b-13"))), BuiltIn()
    read = desk.read(jotted, engine)
    return desk.draft(read, engine, Brief(to=read.anchors.people[0].name))


@pytest.fixture(scope="module")
def page_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PageServer]:
    """The running page with data of its own, one for each file: every test opens an interview of its own."""
    server = PageServer(tmp_path_factory.mktemp("home"))
    server.start()
    yield server
    server.kill()
