"""A missing program is said so with a way to get it, and is a failure where it is demanded."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.programs import NEEDS

ROOT = Path(__file__).parents[1]


def _run(mark, folder, demanded):
    """Runs one marked test in a process of its own, on a machine whose programs cannot be found."""
    (folder / "conftest.py").write_text(
        "from tests import programs\n"
        "from dataclasses import replace\n"
        "programs.NEEDS = tuple(replace(need, find=lambda: None) for need in programs.NEEDS)\n"
        "from tests.conftest import pytest_runtest_setup\n"
    )
    (folder / "test_one.py").write_text(
        f"import pytest\n@pytest.mark.{mark}\ndef test_one(): pass\n"
    )
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "no:cacheprovider",
        "-c",
        ROOT / "pyproject.toml",
    ]
    return subprocess.run(
        [*command, f"--rootdir={folder}", folder],
        env=os.environ | {"PYTHONPATH": str(ROOT)} | demanded,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: need.mark)
@pytest.mark.parametrize(("value", "outcome"), [("0", "1 skipped"), ("1", "1 error")])
def test_a_missing_program_skips_or_fails_and_says_how_to_get_it(need, value, outcome, tmp_path):
    run = _run(need.mark, tmp_path, {need.demanded: value})
    assert outcome in run.stdout
    assert need.how in run.stdout
