"""The judge counts what was found, and names what was not."""

import json
import os
import sys
from pathlib import Path

import pytest

from evals.__main__ import main
from evals.judge import judge
from evals.report import as_json, as_table, figures, misses
from evals.shares import balance

NOTES = {
    "id": "x-1",
    "notes": "Met Oona Brandt, plant manager at Larkfield Dairy. weighbridge sticks in frost.",
    "candidate": "Mira Solberg",
    "gold": {
        "interviewers": [{"name": "Oona Brandt", "title": ""}],
        "company": "Larkfield Dairy",
        "role": None,
        "interview_date": None,
        "decision_by": None,
        "topics": ["weighbridge sticks in frost"],
    }
    | {
        name: []
        for name in [
            "problems",
            "memorable_moments",
            "missed_points",
            "next_steps",
            "candidate_strengths",
            "motivations",
            "private",
        ]
    },
}
LETTER = {
    "notes_id": "x-1",
    "kind": "thank_you",
    "subject": "The weighbridge at Larkfield Dairy",
    "body": "Dear Oona,\n\nYour weighbridge sticks in frost. Call me at [phone].\n\nBest,\nMira",
}


def _folder(folder: Path) -> Path:
    planted = [{"type": "placeholder", "span": "[phone]"}, {"type": "perks", "span": "sticks"}]
    files = {
        "notes": [NOTES],
        "defects": [LETTER | {"defects": planted}],
        "phrases": [
            {"text": "I am a passionate team player.", "generic": True},
            {"text": "Your weighbridge sticks in frost.", "generic": False},
        ],
        "details": [{"detail": "n/a", "accept": True}],
    }
    for name, rows in files.items():
        text = "\n".join(json.dumps(row) for row in rows)
        (folder / f"{name}.jsonl").write_text(text, encoding="utf-8")
    return folder


def test_a_planted_fault_counts_only_for_a_fitting_rule_at_its_place(tmp_path: Path) -> None:
    judged = judge(_folder(tmp_path))

    for letters in (judged.marked, judged.read):
        found = letters.defects
        assert (found["placeholder"].right, found["placeholder"].all) == (1, 1)
        assert (found["perks"].right, found["perks"].all) == (0, 1)


def test_misses_are_listed_and_figures_are_tabled(tmp_path: Path) -> None:
    judged = judge(_folder(tmp_path))
    peer = balance([("a", True), ("b", False)], lambda text: text == "a")

    assert "good details refused:\nn/a" in misses(judged)
    assert "| planted defects found | 0.500 |" in as_table(judged, {})
    assert "of proselint | 1.000 |" in as_table(judged, {"proselint": peer})
    told = json.loads(as_json(judged, {"proselint": peer}))
    assert told["figures"]["phrases, recall"] == 1.0
    assert told["peers"]["proselint"]["phrases, recall"] == 1.0


def test_the_engine_is_judged_by_what_it_reads_in_the_notes(tmp_path: Path) -> None:
    told = figures(judge(_folder(tmp_path)))

    assert told["reading, people f1"] == 1.0


def test_what_a_folder_lacks_gets_no_figure(tmp_path: Path) -> None:
    (tmp_path / "phrases.jsonl").write_text(
        '{"text": "I am a passionate team player.", "generic": true}\n', encoding="utf-8"
    )

    assert figures(judge(tmp_path)) == {"phrases, recall": 1.0}


def test_plain_rows_count_with_the_others(tmp_path: Path) -> None:
    (_folder(tmp_path) / "plain").mkdir()
    (tmp_path / "plain" / "details.jsonl").write_text(
        '{"detail": "the porter keeps bees", "accept": true}\n', encoding="utf-8"
    )

    recall = judge(tmp_path).details.recall
    assert (recall.right, recall.all) == (1, 2)


def test_a_letter_without_its_notes_is_judged_all_the_same(tmp_path: Path) -> None:
    (_folder(tmp_path) / "notes.jsonl").unlink()

    assert judge(tmp_path).marked.defects["placeholder"].right == 1


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"text": "a", ', "phrases.jsonl, line 2: this is not JSON."),
        ('["a"]', "phrases.jsonl, line 2: Input should be an object."),
        ('{"text": "a"}', "phrases.jsonl, line 2: generic: Field required."),
        (
            '{"text": 7, "generic": true}',
            "phrases.jsonl, line 2: text: Input should be a valid string.",
        ),
    ],
)
def test_a_broken_line_is_named_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str, said: str
) -> None:
    (tmp_path / "phrases.jsonl").write_text(
        f'{{"text": "b", "generic": true}}\n{line}\n', encoding="utf-8"
    )

    with pytest.raises(SystemExit) as ended:
        main(["judge", str(tmp_path)])

    told = capsys.readouterr().err
    assert ended.value.code == 2
    assert told == f"{tmp_path}/{said}\n"


@pytest.mark.parametrize(
    ("folder", "said"), [("missing", "There is no folder"), ("", "has none of the files")]
)
@pytest.mark.parametrize("command", ["judge", "drafts"])
def test_a_folder_without_anything_to_judge_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, folder: str, said: str
) -> None:
    with pytest.raises(SystemExit):
        main([command, str(tmp_path / folder)])

    printed = capsys.readouterr()
    assert said in printed.err
    assert printed.out == ""


@pytest.mark.parametrize("every", ["0", "-3", "some"])
def test_one_letter_in_none_is_not_understood(
    capsys: pytest.CaptureFixture[str], every: str
) -> None:
    with pytest.raises(SystemExit):
        main(["drafts", "anywhere", f"--every={every}"])

    assert f"{every} is no number from 1 on." in capsys.readouterr().err


def test_half_a_question_gives_no_figure_that_json_cannot_hold(tmp_path: Path) -> None:
    (tmp_path / "phrases.jsonl").write_text('{"text": "a", "generic": true}\n', encoding="utf-8")
    only_generic = balance([("a", True)], lambda _: True)

    assert "NaN" not in as_json(judge(tmp_path), {"proselint": only_generic})


def test_letters_whose_notes_are_missing_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Otherwise a reader of the table would take the figures for the guardrails' doing."""
    (_folder(tmp_path) / "notes.jsonl").unlink()

    main(["judge", str(tmp_path), "--json"])

    printed = capsys.readouterr()
    assert printed.err.startswith("1 letters answer notes that notes.jsonl does not have")
    assert json.loads(printed.out)


def test_a_command_that_nobody_reads_on_ends_quietly(monkeypatch, tmp_path):
    (tmp_path / "notes.jsonl").write_text('{"id": "1", "notes": "Met Ana Sorel."}\n', "utf-8")
    reads, writes = os.pipe()
    os.close(reads)
    with os.fdopen(writes, "w") as unread:
        monkeypatch.setattr(sys, "stdout", unread)
        with pytest.raises(SystemExit, match="1"):
            main(["reading", str(tmp_path)])
