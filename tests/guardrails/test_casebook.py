"""Case tables say what they seem to say."""

from datetime import date
from pathlib import Path

import pytest

from guardrails.casebook import cases
from guardrails.findings import Part, Span
from guardrails.manuscript import Interviewer, Passage, Sender

TABLE = """
sign = "Best,\\nMira"
flagged = ["a «b» c «»"]
silent = ["quiet"]

[setting]
to = "Priya Raman"
notes = "pay is low"
people = ["Priya Raman", { name = "Tom Ek", title = "CTO" }]
passages = [{ kind = "private", quote = "low", said_by = "Tom Ek" }]
sender = { name = "Mira", facts = ["Led a crew."] }
machine = ["as drafted: {line}"]
written_on = 2026-03-02

[[case]]
part = "subject"
setting = { to = "Tom Ek", body = "Dear Tom,\\n\\n{line}" }
flagged = ["«x» y"]

[[case]]
text = "whole «letter»"
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "fault.toml"
    path.write_text(TABLE, encoding="utf-8")
    return path


def test_marks_become_spans_and_leave_the_text(table: Path) -> None:
    flagged, silent, *_ = cases(table)

    assert flagged.manuscript.body == "a b c \n\nBest,\nMira"
    assert flagged.spans == (Span(Part.BODY, 2, 3), Span(Part.BODY, 6, 6))
    assert silent.spans == ()


def test_settings_become_the_manuscript(table: Path) -> None:
    manuscript = cases(table)[0].manuscript

    assert manuscript.people == (Interviewer("Priya Raman"), Interviewer("Tom Ek", "CTO"))
    assert manuscript.passages == (Passage("p0", "private", 7, 10, "Tom Ek"),)
    assert manuscript.sender == Sender("Mira", facts=("Led a crew.",))
    assert manuscript.machine == ("as drafted: a b c ",)
    assert manuscript.written_on == date(2026, 3, 2)


def test_a_case_overrides_the_setting_and_keeps_the_rest(table: Path) -> None:
    """Marks count in whichever part the line is put, however often."""
    case = cases(table)[2]

    assert (case.manuscript.to, case.manuscript.notes) == ("Tom Ek", "pay is low")
    assert case.manuscript.subject == "x y"
    assert case.manuscript.body == "Dear Tom,\n\nx y"
    assert case.spans == (Span(Part.SUBJECT, 0, 1), Span(Part.BODY, 11, 12))


def test_a_text_is_flagged_where_it_is_marked(table: Path) -> None:
    assert cases(table)[3].spans == (Span(Part.BODY, 6, 12),)


@pytest.mark.parametrize("wrong", ['flagged = ["no mark"]', 'silent = ["a «mark»"]'])
def test_a_mark_in_the_wrong_list_is_an_error(tmp_path: Path, wrong: str) -> None:
    path = tmp_path / "fault.toml"
    path.write_text(wrong, encoding="utf-8")

    with pytest.raises(ValueError, match="guillemets belong to flagged lines"):
        cases(path)
