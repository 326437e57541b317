"""How well guardrails and built-in engine do on a corpus folder: `python -m evals judge FOLDER [--json]`."""

from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from drafting.builtin.engine import BuiltIn
from evals import reading
from evals.letters import Letters, reviewed
from evals.manuscripts import as_read, letters, panel
from evals.rows import check, rows
from evals.shares import Balance, balance
from guardrails.manuscript import Manuscript
from guardrails.rules import too_alike, vague_detail
from guardrails.substance.specificity import interchangeable


@dataclass
class Judgement:
    """All figures of one folder."""

    phrases: Balance
    details: Balance
    marked: Letters
    """Letters reviewed with the people, facts and passages that a careful reader marked."""
    read: Letters
    """The same letters with what the built-in engine read in the notes, as a user has it."""
    panels: Balance
    reading: reading.ReadingScore
    """The built-in engine's anchors against the marked ones."""


def judge(folder: Path) -> Judgement:
    """Scores everything on one folder in the corpus format, with `plain/` where it has one; files may be missing.

    Raises `CorpusFault` where there is nothing to judge, or a line is not what its file promises.
    """
    check(folder)
    engine = BuiltIn()
    faulty, clean = list(letters(folder, "defects")), list(letters(folder, "emails"))
    return Judgement(
        phrases=phrases(folder),
        details=details(folder),
        marked=reviewed(faulty, clean),
        read=reviewed(as_read(faulty, engine), as_read(clean, engine)),
        panels=_panels(folder),
        reading=reading.score(folder, engine),
    )


def phrases(folder: Path) -> Balance:
    """Which of the folder's sentences are called generic, against which are."""
    cases = ((row["text"], row["generic"]) for row in rows(folder, "phrases"))
    return balance(cases, interchangeable)


def details(folder: Path) -> Balance:
    """Which of the folder's details are accepted, against which should be."""
    cases = ((row["detail"], row["accept"]) for row in rows(folder, "details"))
    return balance(cases, accepted)


def accepted(detail: str) -> bool:
    """Whether the gate would take the detail for specific, knowing nothing of notes and people."""
    bare = Manuscript(to="", subject="", body="", detail=detail)
    return not any(True for _ in vague_detail.check(bare))


def _panels(folder: Path) -> Balance:
    found = Balance()
    for row in rows(folder, "panels"):
        alike = any(chain.from_iterable(too_alike.check(one) for one in panel(row)))
        side = found.recall if row["copy_paste"] else found.specificity
        side.count(
            ", ".join(one["subject"] for one in row["letters"]), right=alike is row["copy_paste"]
        )
    return found
