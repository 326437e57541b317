"""A review on the command line says what blocks and where, and ends with 1 when something does."""

import json
import re
from pathlib import Path

from tests.letters import BODY, DETAIL
from tests.terminal.conftest import review


def test_a_letter_that_stands_passes_the_review(capsys):
    code, out, _ = review(capsys, "--detail", DETAIL)
    assert "block" not in out
    assert code == 0


def test_a_finding_is_told_with_its_line_and_column(capsys):
    letter = Path("letter.txt")
    letter.write_text(letter.read_text("utf-8").replace("Dear Priya,", "Dear [Name],"), "utf-8")
    code, out, _ = review(capsys, "--detail", DETAIL)
    assert code == 1
    assert "letter.txt:3:6: block unfilled-slot: “[Name]” " in out


def test_findings_as_json_point_at_their_words(capsys):
    text = f"Subject: Interview [date]\n\n\n{BODY}\n\nWe spoke of 4711 trains.\n"
    Path("letter.txt").write_text(text.replace("\n", "\r\n"), encoding="utf-8", newline="")
    code, out, _ = review(capsys, "--detail", DETAIL, "--json")
    told = json.loads(out)
    assert (code, told["blocked"], told["schema"]) == (1, True, 1)
    found = {one["words"]: one for one in told["findings"] if one["words"]}
    assert {"[date]", "4711"} <= set(found)
    lines = text.splitlines()
    for one in found.values():
        first = one["words"].splitlines()[0]
        assert lines[one["line"] - 1][one["column"] - 1 :].startswith(first)


def test_a_missing_detail_blocks_and_has_no_place(capsys):
    code, out, _ = review(capsys, "--json")
    (missing,) = [one for one in json.loads(out)["findings"] if one["rule"] == "missing-detail"]
    assert (code, missing["line"], missing["severity"]) == (1, None, "block")


def test_a_detail_that_the_draft_had_already_blocks(capsys):
    Path("draft.txt").write_text(f"Subject: x\n\n{BODY}", encoding="utf-8")
    code, out, _ = review(capsys, "--detail", DETAIL, "--draft", "draft.txt")
    assert code == 1
    assert "borrowed-detail" in out


def test_a_remark_that_is_kept_with_a_reason_is_not_repeated(capsys):
    letter = Path("letter.txt")
    letter.write_text(letter.read_text("utf-8").replace("Swindon.", "Swindon!!!"), "utf-8")
    detail = DETAIL.replace("Swindon.", "Swindon!!!")
    before = review(capsys, "--detail", detail)[1]
    kept = review(capsys, "--detail", detail, "--keep", "exclamation-overload=I do shout")[1]
    assert "exclamation-overload" in before
    assert "exclamation-overload" not in kept


def test_what_blocks_is_told_though_a_remark_in_the_same_words_is_kept(capsys):
    """`seven` is unsure behind somebody else's words and surely wrong in a deed of the sender's own."""
    letter = Path("letter.txt")
    told = "You said six depots, I think. At Ribble Parcels I wrote six."
    letter.write_text(
        letter.read_text("utf-8").replace("I look forward", f"{told} I look forward"), "utf-8"
    )
    before = review(capsys, "--detail", DETAIL)
    code, out, _ = review(capsys, "--detail", DETAIL, "--keep", "ungrounded-number=she said so")
    assert {"warn ungrounded-number", "block ungrounded-number"} <= set(
        re.findall(r"\w+ ungrounded-number", before[1])
    )
    assert "block ungrounded-number" in out
    assert "warn ungrounded-number" not in out
    assert code == 1
