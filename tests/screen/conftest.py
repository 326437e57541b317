"""The page without a browser, with an engine that says what it was told to, on a folder of its own."""

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Button

from drafting.endpoints import discovery
from drafting.models import Anchor, AnchorKind, Anchors, Fact, Facts, Notes, Person, Profile
from tests.fakes import ScriptedEngine

ROOT = Path(__file__).parents[2]
NOTES = Notes.of((ROOT / "screen" / "example_notes.txt").read_text(encoding="utf-8"))

LETTER = Path(__file__).with_name("letter.txt").read_text(encoding="utf-8").strip()
DETAIL = "You laughed about bookmarks in a bookshop, and I have drawn them on envelopes ever since."

PATIENCE_S = 90.0
"""Seconds that anything behind the page may take on a busy machine."""

Page = Callable[..., AppTest]


def _quoted(words: str) -> Fact:
    return Fact(text=words, quote=NOTES.find(words))


def _anchor(name: str, kind: AnchorKind, words: str) -> Anchor:
    quote = NOTES.find(words)
    assert quote is not None
    return Anchor(id=name, kind=kind, quote=quote)


ANCHORS = Anchors(
    people=(
        Person(
            name="Priya Raman",
            title="head of shops",
            called="Priya",
            quote=NOTES.find("Priya Raman"),
        ),
    ),
    facts=Facts(
        company=_quoted("Harrow & Lane Bookshops"),
        role=_quoted("events coordinator"),
        met=_quoted("Tuesday"),
        decision_by=_quoted("Friday week"),
    ),
    items=(
        _anchor("a1", AnchorKind.PROBLEM, "in the Leith shop people waited 50 minutes"),
        _anchor("a2", AnchorKind.STRENGTH, "we gave out numbered bookmarks at the door"),
        _anchor("a3", AnchorKind.PRIVATE, "pay is 31k"),
    ),
)


@pytest.fixture
def open_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Page]:
    """Opens the page with an engine where the chooser puts the one that is chosen; without, as it opens itself."""
    monkeypatch.setenv("AFTERWORD_HOME", str(tmp_path))
    monkeypatch.delenv("AFTERWORD_DATABASE", raising=False)
    monkeypatch.syspath_prepend(str(ROOT))

    def opened(engine: ScriptedEngine | None = None, **address: str) -> AppTest:
        page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
        if engine:
            page.session_state["engine"] = engine
        page.session_state["w_plain"] = True
        for name, value in address.items():
            page.query_params[name] = value
        return page.run()

    return opened


@pytest.fixture
def drafted(open_page: Page) -> Callable[..., AppTest]:
    """Walks to the first letter; what is given goes into the engine's script after it."""

    def walked(*more: object, questions: tuple[str, ...] = ("What did she say next?",)) -> AppTest:
        engine = ScriptedEngine(reads=[ANCHORS], letters=[LETTER, *more], questions=questions)
        page = open_page(engine)
        fill(page, "Your notes", NOTES.text)
        press(page, "Find what matters")
        press(page, "Next: the letter")
        press(page, "Write a draft")
        page.session_state["desk"] = page.session_state["desk"].model_copy(
            update={"profile": Profile(name="Sam Okafor")}
        )
        return page.run()

    return walked


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is found on this machine, whatever runs on it."""
    monkeypatch.setattr(discovery, "PROGRAMS", ())
    monkeypatch.setattr(discovery.offers, "__defaults__", ((),))
    for vendor in discovery.VENDORS:
        monkeypatch.delenv(vendor.variable, raising=False)


def press(page: AppTest, label: str) -> None:
    """Presses the one button with that label, and waits for what comes of it behind the page."""
    tap(page, label)
    run_while(page, lambda: any(one.label.startswith("Stop") for one in page.button))


def run_while(page: AppTest, goes_on: Callable[[], bool]) -> None:
    """Draws the page again and again as long as something goes on, and fails where that does not end."""
    until = time.monotonic() + PATIENCE_S
    while goes_on():
        assert time.monotonic() < until, shown(page)
        page.run()


def tap(page: AppTest, label: str) -> None:
    """Presses the one button with that label, what only screen readers say of it aside."""
    (button,) = [one for one in page.button if one.label.partition(" _:")[0] == label]
    button.click().run()
    assert not page.exception


def keyed(page: AppTest, name: str) -> Button:
    """The one button of that name among its fellows of the same label."""
    (found,) = [one for one in page.button if re.match(rf"w_{name}_\d", one.key or "")]
    return found


def files(page: AppTest) -> list[Button]:
    """The buttons that hand over a file."""
    return [one for one in page.button if (one.key or "").startswith("w_export_")]


def fill(page: AppTest, label: str, words: str) -> None:
    """Types into the one field whose label begins so, and leaves it."""
    type_in(page, label, words)
    page.run()
    assert not page.exception


def type_in(page: AppTest, label: str, words: str) -> None:
    """Types into the one field whose label begins so; the page hears of it with whatever is done next."""
    fields = (*page.text_area, *page.text_input)
    (field,) = [one for one in fields if one.label.startswith(label)]
    field.set_value(words)


def field(page: AppTest, label: str) -> str:
    """What stands in the one field whose label begins so."""
    (found,) = [one for one in (*page.text_area, *page.text_input) if one.label.startswith(label)]
    return str(found.value)


def shown(page: AppTest) -> str:
    """All running text of the page."""
    parts = (*page.markdown, *page.caption, *page.info, *page.warning, *page.error, *page.header)
    return "\n".join(str(one.value) for one in parts)


def engine_of(page: AppTest) -> ScriptedEngine:
    """The engine that the page asks."""
    engine = page.session_state["engine"]
    assert isinstance(engine, ScriptedEngine)
    return engine
