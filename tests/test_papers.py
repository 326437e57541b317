"""What README and decisions say of commands and packages is the case."""

import re
import shlex
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

from evals.__main__ import _parser as evals_parser
from terminal.arguments import parser as terminal_parser

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
DECISIONS = (ROOT / "docs" / "decisions.md").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def _asked():
    """Names of all packages that the project asks for, in whichever group."""
    extras = PROJECT["project"]["optional-dependencies"].values()
    groups = [PROJECT["project"]["dependencies"], *extras, *PROJECT["dependency-groups"].values()]
    return {Requirement(one).name for group in groups for one in group}


def _locked():
    """Versions of every package in the locks; of some there is one for each version of Python."""
    told = [file.read_text("utf-8") for file in (ROOT / "requirements").glob("*.txt")]
    found = {}
    for name, version in re.findall(r"^([\w.-]+)==([^\s;]+)", "\n".join(told), re.MULTILINE):
        found.setdefault(name, set()).add(version)
    return found


def test_every_package_is_accounted_for():
    assert {name for name in _asked() if not re.search(rf"\b{name}\b", DECISIONS)} == set()


def test_versions_are_those_of_the_locks():
    cells = [line.split("|")[1] for line in DECISIONS.splitlines() if line.startswith("| ")]
    told = [pair for cell in cells for pair in re.findall(r"([a-z][\w-]+) (\d[\d.]*)", cell)]
    locked = _locked()
    stale = [
        (name, version)
        for name, version in told
        if name in locked and not any(f"{one}.".startswith(f"{version}.") for one in locked[name])
    ]
    assert len(told) > 20
    assert stale == []


def test_every_command_line_of_the_readme_is_understood():
    lines = re.findall(r"^\.venv/bin/python -m terminal (.+)$", README, re.MULTILINE)
    commands = {terminal_parser().parse_args(shlex.split(line)).run.__module__ for line in lines}
    assert commands == {f"terminal.{name}" for name in ("draft", "review", "due", "record")}
    for line in re.findall(r"`python -m evals ([^`]+)`", README):
        assert evals_parser().parse_args(shlex.split(line)).run


def test_every_make_target_of_the_readme_is_one_and_none_is_left_out():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    (targets,) = re.findall(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)
    assert set(re.findall(r"`make (\w+)`", README)) == set(targets.split())


def _is_there(named):
    rooms = (ROOT / room for room in ("docs", "drafting", "evals", "guardrails", "screen", "tests"))
    return (ROOT / named).exists() or any(next(room.rglob(named), None) for room in rooms)


def test_every_file_that_a_paper_names_is_there():
    papers = "\n".join(
        file.read_text("utf-8") for file in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"))
    )
    files = set(re.findall(r"`([\w./-]+/[\w.-]+\.(?:py|toml|tsv|txt|jsonl?|js|md))`", papers))
    assert [one for one in sorted(files) if not _is_there(one)] == []
    assert len(files) > 15


def test_every_file_and_picture_the_readme_points_at_is_there():
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert [one for one in links if not (ROOT / one).exists()] == []
    assert len(links) > 5
