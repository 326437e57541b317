"""The judge counts what was found, and names what was not."""

import json
from pathlib import Path

from evals.judge import judge
from evals.report import as_json, as_table, misses

NOTES = {
    "id": "x-1",
    "notes": "Oona Brandt, Larkfield Dairy. weighbridge sticks in frost.",
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
        "phrases": [{"text": "I am a passionate team player.", "generic": True}],
        "details": [{"detail": "n/a", "accept": True}],
    }
    for name, rows in files.items():
        text = "\n".join(json.dumps(row) for row in rows)
        (folder / f"{name}.jsonl").write_text(text, encoding="utf-8")
    return folder


def test_a_planted_fault_counts_only_for_a_fitting_rule_at_its_place(tmp_path: Path) -> None:
    found = judge(_folder(tmp_path)).defects

    assert (found["placeholder"].right, found["placeholder"].all) == (1, 1)
    assert (found["perks"].right, found["perks"].all) == (0, 1)


def test_misses_are_listed_and_figures_are_tabled(tmp_path: Path) -> None:
    judged = judge(_folder(tmp_path))

    assert "good details refused:\nn/a" in misses(judged)
    assert "| planted defects found | 0.500 |" in as_table(judged, {"proselint": 0.5})
    assert json.loads(as_json(judged, {}))["figures"]["phrases, recall"] == 1.0
