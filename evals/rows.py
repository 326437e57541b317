"""The rows of a corpus folder: JSON Lines, each line checked for what its file must have."""

import json
from pathlib import Path
from typing import Any, TypeAlias

from pydantic import BaseModel, ConfigDict, ValidationError

CORPUS = Path(__file__).with_name("corpus")
"""The folders that are kept with the code."""

Row: TypeAlias = dict[str, Any]
"""One line of a corpus file."""


class CorpusFault(ValueError):
    """What is wrong with a corpus folder, in a sentence for whoever named it."""


class _Checked(BaseModel):
    """What a line must have; it may have more."""

    model_config = ConfigDict(strict=True)


class _Interviewer(_Checked):
    name: str
    title: str | None = None


class _Gold(_Checked):
    interviewers: list[_Interviewer] = []
    company: str | None = None
    role: str | None = None
    interview_date: str | None = None
    decision_by: str | None = None
    topics: list[str] = []
    problems: list[str] = []
    memorable_moments: list[str] = []
    missed_points: list[str] = []
    next_steps: list[str] = []
    candidate_strengths: list[str] = []
    motivations: list[str] = []
    private: list[str] = []


class _Notes(_Checked):
    id: str
    notes: str
    candidate: str | None = ""
    gold: _Gold = _Gold()


class _Email(_Checked):
    notes_id: str
    to: str | None = None
    kind: str
    subject: str | None = ""
    body: str


class _Defect(_Checked):
    type: str
    span: str


class _Faulty(_Email):
    defects: list[_Defect]


class _Phrase(_Checked):
    text: str
    generic: bool


class _Detail(_Checked):
    detail: str
    accept: bool


class _Letter(_Checked):
    to: str
    subject: str
    body: str


class _Panel(_Checked):
    letters: list[_Letter]
    copy_paste: bool


class _Remark(_Checked):
    text: str
    private: bool


class _Secret(_Remark):
    voice: str


class _Conduct(_Checked):
    text: str
    fault: str | None
    voice: str


class _Telling(_Checked):
    note: str
    start: int
    passage: str
    kind: str
    mode: str
    who: str
    joined: bool
    words: str
    written: bool
    good: bool


_JUDGED: dict[str, type[_Checked]] = {
    "notes": _Notes,
    "emails": _Email,
    "defects": _Faulty,
    "phrases": _Phrase,
    "details": _Detail,
    "panels": _Panel,
}
_FILES = _JUDGED | {
    "private": _Remark,
    "secrets": _Secret,
    "conduct": _Conduct,
    "tellings": _Telling,
}


def rows(folder: Path, name: str) -> list[Row]:
    """The rows of one file, here and in `plain/`; none where there is no such file. Raises `CorpusFault`."""
    paths = (folder / f"{name}.jsonl", folder / "plain" / f"{name}.jsonl")
    return [row for path in paths for row in rows_of(path)]


def rows_of(path: Path) -> list[Row]:
    """The rows of this one file, whose name says what each must have; none where there is no such file.

    Raises `CorpusFault`.
    """
    return _read(path, _FILES[path.stem]) if path.exists() else []


def check(folder: Path) -> None:
    """Raises `CorpusFault` where there is no such folder, or none of the files in it."""
    if not folder.is_dir():
        raise CorpusFault(f"There is no folder {folder}.")
    if not any(
        (folder / place / f"{name}.jsonl").exists() for place in (".", "plain") for name in _JUDGED
    ):
        files = ", ".join(f"{name}.jsonl" for name in _JUDGED)
        raise CorpusFault(f"{folder} has none of the files that can be judged: {files}.")


def _read(path: Path, wanted: type[_Checked]) -> list[Row]:
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except UnicodeDecodeError as fault:
        raise CorpusFault(f"{path} is not in UTF-8.") from fault
    numbered = enumerate(lines, start=1)
    return [
        _row(line, f"{path}, line {number}", wanted) for number, line in numbered if line.strip()
    ]


def _row(line: str, place: str, wanted: type[_Checked]) -> Row:
    """The row with what it leaves out put in as empty."""
    try:
        checked = wanted.model_validate_json(line)
    except ValidationError as fault:
        raise CorpusFault(f"{place}: {_told(fault)}.") from fault
    given: Row = json.loads(line)
    return given | checked.model_dump()


def _told(fault: ValidationError) -> str:
    """The first thing that is wrong with a line, and with which of its fields."""
    first = fault.errors()[0]
    if first["type"] == "json_invalid":
        return "this is not JSON"
    return ": ".join((*(str(step) for step in first["loc"]), first["msg"]))
