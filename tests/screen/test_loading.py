"""A model file that is slow to load holds up nobody: the page goes on, and a press on Stop ends the process."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from drafting import local_model
from drafting.builtin.engine import BuiltIn
from drafting.endpoints.keyless import Keyless
from drafting.llm import ModelEngine
from screen import chosen_engine, loading
from tests.screen.conftest import NOTES, Page, field, fill, shown, tap

SLOW = """
import os, sys, time
from pathlib import Path
Path(sys.argv[1]).with_suffix(".pid").write_text(str(os.getpid()))
if Path(sys.argv[1]).stem == "quick":
    print("http://127.0.0.1:9", flush=True)
time.sleep(600)
"""
"""In place of the library, as with gigabytes on a slow disk: it never says that the model is loaded, but of one."""


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Path]]:
    """A model file that loads at once and one that never does."""
    program = tmp_path / "slow.py"
    program.write_text(SLOW)
    monkeypatch.setattr(local_model, "_PROGRAM", program)
    named = {name: tmp_path / f"{name}.gguf" for name in ("quick", "huge")}
    for file in named.values():
        file.touch()
    yield named
    loading.let_go()


def use(page: AppTest, file: Path) -> None:
    """Has that model file write from now on."""
    next(one for one in page.radio if one.label == "Engine").set_value(chosen_engine.FILE).run()
    fill(page, "Or the path", str(file))
    tap(page, "Use this")


def test_a_model_that_is_being_loaded_leaves_the_page_awake_and_can_be_stopped(
    open_page: Page, files: dict[str, Path]
) -> None:
    page = open_page()
    use(page, files["huge"])
    process = _begun(files["huge"].with_suffix(".pid"))
    fill(page, "Your notes", NOTES.text)
    assert field(page, "Your notes") == NOTES.text
    assert "Loading huge" in shown(page)

    began = time.monotonic()
    tap(page, "Stop loading")
    assert time.monotonic() - began < local_model.LOADS_S / 4
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
    assert "huge.gguf was not loaded, because that was stopped." in shown(page)
    assert isinstance(page.session_state["engine"], BuiltIn)
    assert any(one.label == "Use this" for one in page.button)


def test_a_reload_goes_on_watching_what_is_being_loaded_and_can_stop_it(
    open_page: Page, files: dict[str, Path]
) -> None:
    use(open_page(), files["huge"])
    again = open_page()
    assert "Loading huge" in shown(again)
    assert "huge is being loaded into memory" in shown(again)
    tap(again, "Stop loading")
    assert isinstance(again.session_state["engine"], BuiltIn)
    assert isinstance(open_page().session_state["engine"], BuiltIn)


def test_a_load_that_is_stopped_leaves_the_choice_before_it_and_says_what_it_needs(
    open_page: Page, files: dict[str, Path]
) -> None:
    """There is room for one model: the one before is no longer in memory, and is not asked as if it were."""
    page = open_page()
    use(page, files["quick"])
    assert isinstance(page.session_state["engine"], ModelEngine)
    use(page, files["huge"])
    tap(page, "Stop loading")
    assert page.session_state["engine"] == Keyless("quick", is_file=True)
    assert "quick has to be loaded into memory again" in shown(page)
    assert field(page, "Or the path") == str(files["quick"])


def test_a_file_that_is_not_there_leaves_the_model_before_it_in_memory(
    open_page: Page, files: dict[str, Path]
) -> None:
    page = open_page()
    use(page, files["quick"])
    use(page, files["quick"].with_name("gone.gguf"))
    assert "There is no model file called gone.gguf." in shown(page)
    assert page.session_state["engine"].name.startswith("quick")
    os.kill(_begun(files["quick"].with_suffix(".pid")), 0)


def _begun(pid: Path) -> int:
    """Id of the process, once it is there."""
    until = time.monotonic() + local_model.LOADS_S / 2
    while not (pid.exists() and pid.read_text()):
        assert time.monotonic() < until
        time.sleep(0.02)
    return int(pid.read_text())
