"""A folder of one's own with notes and a letter in it, and the commands as they are typed."""

from pathlib import Path

import pytest

from terminal.__main__ import main
from tests.letters import BODY, GOOD, NOTES

ROOT = Path(__file__).parents[2]
OWN = (
    "On the way home I drew a yellow bookmark with your Leith door on the back of my train ticket."
)


@pytest.fixture(autouse=True)
def _own_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("AFTERWORD_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("AFTERWORD_DATABASE", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.txt").write_text((ROOT / "screen" / "example_notes.txt").read_text("utf-8"))
    (tmp_path / "rail.txt").write_text(NOTES, encoding="utf-8")
    (tmp_path / "letter.txt").write_text(f"Subject: {GOOD.subject}\n\n{BODY}\n", encoding="utf-8")


def run(capsys, *arguments):
    code = main(arguments)
    said = capsys.readouterr()
    return code, said.out, said.err


def draft(capsys, *more):
    return run(capsys, "draft", "notes.txt", "--to", "Priya", "--name", "Sam Okafor", *more)


def review(capsys, *more):
    given = [
        "review",
        "letter.txt",
        "--notes",
        "rail.txt",
        "--to",
        "Priya Raman",
        "--name",
        "Sam Okafor",
    ]
    return run(capsys, *given, *more)  # fmt: skip
