"""A model file that is slow to load holds up nobody: the page goes on, and a press on Stop ends the process."""

import os
import time
from pathlib import Path

import pytest

from drafting import local_model
from drafting.builtin.engine import BuiltIn
from screen import chosen
from tests.screen.conftest import NOTES, Page, field, fill, shown, tap

SLOW = """
import os, sys, time
from pathlib import Path
Path(sys.argv[1]).with_suffix(".pid").write_text(str(os.getpid()))
time.sleep(600)
"""
"""In place of the library, as with gigabytes on a slow disk: it never says that the model is loaded."""


def test_a_model_that_is_being_loaded_leaves_the_page_awake_and_can_be_stopped(
    open_page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, program = tmp_path / "huge.gguf", tmp_path / "slow.py"
    file.touch()
    program.write_text(SLOW)
    monkeypatch.setattr(local_model, "_PROGRAM", program)
    page = open_page()
    next(one for one in page.radio if one.label == "Engine").set_value(chosen.FILE).run()
    fill(page, "Or the path", str(file))
    tap(page, "Use this")
    process = _begun(file.with_suffix(".pid"))
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


def _begun(pid: Path) -> int:
    """Id of the process, once it is there."""
    until = time.monotonic() + local_model.LOADS_S / 2
    while not (pid.exists() and pid.read_text()):
        assert time.monotonic() < until
        time.sleep(0.02)
    return int(pid.read_text())
