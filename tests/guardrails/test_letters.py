"""Twelve whole letters, good and bad, and every finding in them, so that a rule's effect is seen in the diff.

`python -m tests.guardrails.test_letters` writes the findings anew; read the difference before keeping it.
"""

import tomllib
from pathlib import Path

import pytest

from guardrails.casebook import manuscript
from guardrails.findings import Severity
from guardrails.manuscript import Manuscript
from guardrails.review import review

LETTERS = sorted(Path(__file__).with_name("letters").glob("*.toml"))


def _read(letter: Path) -> Manuscript:
    fields = tomllib.loads(letter.read_text(encoding="utf-8"))
    return manuscript(fields | {"body": fields["body"].strip()})


def _findings(letter: Path) -> str:
    read = _read(letter)
    return "".join(
        f"{f.severity:5} {f.rule:22} {f.span.part:7} {f.words!r}\n" for f in review(read)
    )


def _golden(letter: Path) -> Path:
    return letter.with_suffix(".findings")


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.stem)
def test_the_findings_are_those_on_file(letter: Path) -> None:
    assert _golden(letter).read_text(encoding="utf-8") == _findings(letter)


@pytest.mark.parametrize(
    "letter", [one for one in LETTERS if "-good-" in one.stem], ids=lambda one: one.stem
)
def test_nothing_blocks_a_good_letter(letter: Path) -> None:
    assert Severity.BLOCK not in {f.severity for f in review(_read(letter))}


@pytest.mark.parametrize(
    "letter", [one for one in LETTERS if "-bad-" in one.stem], ids=lambda one: one.stem
)
def test_a_bad_letter_is_stopped(letter: Path) -> None:
    assert Severity.BLOCK in {f.severity for f in review(_read(letter))}


if __name__ == "__main__":
    for one in LETTERS:
        _golden(one).write_text(_findings(one), encoding="utf-8")
