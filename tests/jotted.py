"""The develop notes with their labels as anchors, so that the writer is tried apart from the reader."""

from functools import cache
from pathlib import Path

from drafting.builtin.engine import BuiltIn
from drafting.desk import Read, draft
from drafting.models import Brief, Letter
from evals.noted import Noted as Jotted
from evals.noted import noted

__all__ = ["DEVELOP", "Jotted", "jotted", "row", "written"]

DEVELOP = Path(__file__).parents[1] / "evals" / "corpus" / "develop"


@cache
def jotted() -> tuple[Jotted, ...]:
    """Every develop row."""
    return noted(DEVELOP)


def row(name: str) -> Jotted:
    """The row of that id."""
    return next(one for one in jotted() if one.id == name)


def written(source: Jotted, brief: Brief) -> Letter:
    """The built-in writer's letter of that row, which has a subject."""
    desk = Read(notes=source.notes, profile=source.profile, anchors=source.anchors)
    letter = draft(desk, BuiltIn(), brief).version.letter
    assert letter.subject
    return letter
