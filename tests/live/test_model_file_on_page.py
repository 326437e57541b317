"""A model file on the page: downloaded over a connection that drops, used, and out of memory when another writes."""

import hashlib
import os
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import Literal

import pytest
from pydantic import BaseModel
from streamlit.testing.v1 import AppTest

from drafting import providers
from drafting.endpoints import model_list
from drafting.endpoints.connection import Connection
from drafting.endpoints.model_list import Listed
from drafting.errors import AnswerUnusable, ModelUnreachable
from drafting.llm import ModelEngine
from drafting.local_model import Bench
from screen import chosen_engine, loading, model_files
from tests.hub import hub
from tests.live.model_file import model_file
from tests.screen.conftest import NOTES, field, fill, press, shown

pytestmark = pytest.mark.live

FILE = model_file()
MEGABYTE = 1 << 20


def _resident() -> int:
    """Megabytes of memory that this process and those it started have now."""
    me = os.getpid()
    listed = subprocess.run(
        ["ps", "-A", "-o", "pid=,ppid=,rss="],
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    rows = [tuple(map(int, line.split())) for line in listed.stdout.splitlines()]
    return sum(size for pid, parent, size in rows if me in {pid, parent}) // 1024


def _answers(connection: Connection) -> bool:
    try:
        return bool(providers.test(connection))
    except ModelUnreachable:
        return False


def test_its_memory_is_free_again_when_another_engine_is_chosen() -> None:
    providers.warm_up().join()
    bench = Bench()
    bench.load(FILE)
    bench.clear()  # what the library itself keeps is not the model's
    before = _resident()
    connection = bench.load(FILE)
    with suppress(
        AnswerUnusable
    ):  # four tokens are no whole answer, and are enough to fill the memory
        brief = connection.model_copy(update={"max_tokens": 4})
        list(providers.stream(brief, ({"role": "user", "content": "Hi"},)))
    loaded = _resident()
    bench.clear()

    assert loaded - before > FILE.stat().st_size // MEGABYTE
    assert _resident() - before < (loaded - before) / 3
    assert not _answers(connection)


def test_the_same_file_is_loaded_once_and_another_takes_its_place(tmp_path: Path) -> None:
    other = tmp_path / "other.gguf"
    shutil.copy(FILE, other)
    bench = Bench()
    try:
        first = bench.load(FILE)
        assert bench.load(FILE) == first
        second = bench.load(other)

        assert (bench.holds(FILE), bench.holds(other)) == (False, True)
        assert second.model == "other"
        assert not _answers(first)
    finally:
        bench.clear()


MOST_OF_THE_FORM = 400
"""Tokens: the form lets a model put up to twenty blanks in each of its eight gaps, and a dull one may well do so."""


class Choice(BaseModel):
    colour: Literal["vermilion", "ultramarine"]
    certain: bool


def test_the_dullest_model_keeps_to_the_form_because_it_cannot_leave_it() -> None:
    """No word of the question asks for JSON: what is generated is held to the schema."""
    bench = Bench()
    try:
        connection = bench.load(FILE).model_copy(
            update={"max_tokens": MOST_OF_THE_FORM, "timeout_s": 60.0}
        )
        question = ({"role": "user", "content": "Tell me a story about a bear and a boat."},)
        answer = providers.typed(connection, question, Choice, {})
    finally:
        bench.clear()

    assert answer.colour in {"vermilion", "ultramarine"}


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    """The page, opened where model files are chosen, with one file on its list."""
    root = Path(__file__).parents[2]
    monkeypatch.setenv("AFTERWORD_HOME", str(tmp_path))
    monkeypatch.delenv("AFTERWORD_DATABASE", raising=False)
    monkeypatch.syspath_prepend(str(root))
    digest = hashlib.sha256(FILE.read_bytes()).hexdigest()
    listed = Listed(
        "Tiny", "Apache-2.0", FILE.stat().st_size, digest, "r", "v", "tiny.gguf", "Tests."
    )
    monkeypatch.setattr(model_files, "MODELS", (listed,))
    page = AppTest.from_file(str(root / "app.py"), default_timeout=100)
    page.session_state["w_plain"] = True
    page.run()
    next(one for one in page.radio if one.label == "Engine").set_value(chosen_engine.FILE).run()
    return page


def test_a_download_that_drops_half_way_ends_in_a_model_that_writes(
    page: AppTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with hub(FILE.read_bytes(), FILE.stat().st_size // 2) as server:
        monkeypatch.setattr(model_list, "_HUB", f"{server.url}/{{file}}")
        press(page, "Download Tiny")
        assert len(server.begun_at) == 2

    assert (tmp_path / "models" / "tiny.gguf").read_bytes() == FILE.read_bytes()
    assert field(page, "Or the path").endswith("tiny.gguf")
    press(page, "Use this")
    engine = page.session_state["engine"]
    assert isinstance(engine, ModelEngine)
    assert engine.agreed
    assert "Now writing: tiny, on this computer" in shown(page)

    next(one for one in page.radio if one.label == "Engine").set_value(chosen_engine.BUILT_IN).run()
    press(page, "Use this")
    assert loading.loaded(tmp_path / "models" / "tiny.gguf") is None


def test_where_no_hub_is_reachable_the_page_says_so_and_goes_on(
    page: AppTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    with hub(b"") as server:
        monkeypatch.setattr(model_list, "_HUB", f"{server.url}/{{file}}")
    press(page, "Download Tiny")

    assert "cannot be reached from here" in shown(page)
    fill(page, "Your notes", NOTES.text)
    press(page, "Find what matters")
    assert "Is this what happened?" in shown(page)


def test_a_path_that_is_no_model_is_told_and_nothing_changes(page: AppTest, tmp_path: Path) -> None:
    (tmp_path / "notes.gguf").write_text("not a model")
    fill(page, "Or the path", str(tmp_path / "notes.gguf"))
    press(page, "Use this")

    assert "no model that can be loaded" in shown(page)
    assert "Now writing: built-in" in shown(page).replace("\\", "")
