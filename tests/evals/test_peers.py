"""Peers are asked where they are installed, and named where they are not."""

import json
from pathlib import Path

import pytest

from evals.judge import judge
from evals.peers import peers
from evals.report import as_json, as_table

PHRASES = """\
{"text": "I am a passionate team player.", "generic": true}
{"text": "I am always happy.", "generic": true}
{"text": "You keep bees.", "generic": false}
"""


def _folder(folder: Path) -> Path:
    (folder / "phrases.jsonl").write_text(PHRASES, encoding="utf-8")
    return folder


def test_no_peer_is_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("sys.executable", str(tmp_path / "python"))
    monkeypatch.chdir(tmp_path)

    assert peers(_folder(tmp_path)) == {}


def test_a_peer_is_asked_sentence_by_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A linter of our own on the path stands in for one that is not installed: it objects to `passionate`."""
    linter = tmp_path / "proselint"
    linter.write_text(
        '#!/bin/sh\nfor file; do [ -f "$file" ] && grep -q passionate "$file"'
        ' && echo "$file:1:1: cliche"; done\nexit 0\n',
        encoding="utf-8",
    )
    linter.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr("sys.executable", str(tmp_path / "python"))
    monkeypatch.chdir(tmp_path)

    found = peers(_folder(tmp_path))["proselint"]
    assert (found.recall.right, found.recall.all, found.specificity.share) == (1, 2, 1.0)


def test_a_peer_that_is_not_installed_is_named(tmp_path: Path) -> None:
    judged = judge(_folder(tmp_path))

    assert "of write-good | not installed |" in as_table(judged, {})
    assert "write-good" in json.loads(as_json(judged, {}))["peers not installed"]


def test_without_sentences_no_peer_is_started(tmp_path: Path) -> None:
    """Asked about no file, a linter would wait for somebody to type."""
    assert peers(tmp_path) == {}
