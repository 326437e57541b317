"""Each kind of message can be asked for on the command line, and says what it needs or why it is refused."""

from pathlib import Path

import pytest

from terminal.__main__ import main
from tests.terminal.conftest import OWN, draft, run


def test_a_third_reminder_is_refused_in_a_kind_sentence(capsys):
    for name in ("one", "two", "three"):
        Path(f"{name}.txt").write_text(f"Subject: {name}\n\nDear Priya, {name}.", "utf-8")
    before = [word for name in ("one", "two", "three") for word in ("--earlier", f"{name}.txt")]
    code, out, err = draft(capsys, "--kind", "check-in", *before)
    assert (code, out) == (2, "")
    assert "Let it rest now, and keep the good impression you made" in err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--kind", "offer-reply", "--stance", "decline", "--tone", "formal"], "not to accept"),
        (["--kind", "competing-offer", "--tick", "first choice"], "first choice"),
        (
            ["--kind", "reply", "--received", "message.txt"],
            "You asked whether I could come on Monday.",
        ),
        (["--kind", "linkedin-note"], "Priya"),
    ],
)
def test_each_kind_is_told_what_it_needs(capsys, arguments, words):
    Path("message.txt").write_text("Hello Sam, could you come on Monday? Best, Priya", "utf-8")
    code, letter, _ = draft(capsys, *arguments)
    assert code == 0
    assert words.casefold() in letter.casefold()


def test_a_draft_that_was_exported_counts_as_the_letter_before(capsys):
    """As a mail and as text it is the same: what it said is not said again."""
    for name in ("first.eml", "first.txt"):
        draft(capsys, "--detail", OWN, "--export", name)
    after = [
        draft(capsys, "--kind", "check-in", "--earlier", f"first.{end}") for end in ("eml", "txt")
    ]
    assert after[0] == after[1]
    assert after[0] != draft(capsys, "--kind", "check-in")


@pytest.mark.parametrize("kind", ["text/html", "text/plain; charset=nobodys"])
def test_a_mail_without_plain_words_is_said_so(capsys, kind):
    Path("first.eml").write_text(f"Subject: x\r\nContent-Type: {kind}\r\n\r\n<b>Hi</b>", newline="")
    code, out, err = draft(capsys, "--kind", "check-in", "--earlier", "first.eml")
    assert (code, out) == (2, "")
    assert err == "first.eml holds no plain text. Copy its words into a .txt file.\n"


def test_help_names_every_kind_and_says_what_it_needs(capsys):
    for arguments, words in (
        (["--help"], ["for example:", "ends with 0"]),
        (
            ["draft", "--help"],
            ["offer-reply", "accept, decline", "linkedin-note", "--received FILE"],
        ),
        (["due", "--help"], ["--zone"]),
    ):
        with pytest.raises(SystemExit) as left:
            main(arguments)
        told = capsys.readouterr().out
        assert left.value.code == 0
        assert all(one in told for one in words)
        assert max(map(len, told.splitlines())) <= 110


def test_thanks_for_notes_that_tell_of_a_refusal_are_told_what_fits(capsys):
    Path("news.txt").write_text(
        "Lumen Bakery. Met Priya Raman.\n- the ovens fail\n12 March: they went with another candidate\n",
        encoding="utf-8",
    )
    _, _, remarks = run(capsys, "draft", "news.txt")
    assert "Your notes tell of a refusal. What fits is --kind rejection-reply." in remarks
    _, _, remarks = run(
        capsys, "draft", "news.txt", "--kind", "rejection-reply", "--stance", "stay in touch"
    )
    assert "What fits" not in remarks
