"""The command line drafts, reviews and reminds by the same gate as the page, and says what went wrong in a sentence."""

import subprocess
import sys
import tomllib
from email import message_from_bytes
from email.policy import default
from importlib.metadata import EntryPoint
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from drafting.export import formats
from terminal.__main__ import main
from tests.letters import DETAIL, NOTES
from tests.terminal.conftest import OWN, ROOT, draft, review, run


def test_a_draft_is_printed_with_what_is_missing_and_a_question(capsys):
    code, letter, remarks = draft(capsys)
    assert code == 0
    assert letter.startswith("Subject: ")
    assert "\n\nDear Priya,\n\n" in letter
    assert "missing-detail" in remarks
    assert "--detail" in remarks


def test_the_detail_stands_in_the_letter_as_typed(capsys):
    _, letter, remarks = draft(capsys, "--detail", OWN)
    assert f"\n\n{OWN}\n\n" in letter
    assert "missing-detail" not in remarks


def test_without_a_detail_nothing_is_written(capsys):
    code, _, remarks = draft(capsys, "--export", "letter.eml")
    assert code == 1
    assert not Path("letter.eml").exists()
    assert "block missing-detail" in remarks
    assert "was not written" in remarks


def test_what_is_exported_is_the_letter_that_was_printed(capsys):
    code, letter, _ = draft(
        capsys, "--detail", OWN, "--export", "letter.eml", "--address", "priya@harrow.example.com"
    )
    assert code == 0
    message = message_from_bytes(Path("letter.eml").read_bytes(), policy=default)
    assert (
        f"Subject: {message['Subject']}\n\n{message.get_content()}".replace("\r\n", "\n").strip()
        == letter.strip()
    )
    assert message["To"] == "Priya Raman <priya@harrow.example.com>"


def test_an_address_with_another_name_is_pointed_out(capsys):
    mail = ["--export", "letter.eml", "--address", "olga.nowak@harrow.example.com"]
    code, _, remarks = draft(capsys, "--detail", OWN, *mail)
    assert code == 0
    assert "The name in this address is not Priya Raman" in remarks


def test_a_letter_to_be_passed_on_may_go_to_a_shared_mailbox(capsys):
    given = ["--kind", "hr-forward", "--detail", OWN, "--address", "hr@harrow.example.com"]
    code, _, remarks = draft(capsys, *given, "--export", "letter.eml")
    assert code == 0
    assert "mailbox" not in remarks
    message = message_from_bytes(Path("letter.eml").read_bytes(), policy=default)
    assert message["To"] == "hr@harrow.example.com"


@pytest.mark.parametrize("way", [[], ["--export", "mine.txt"]], ids=["shown", "exported"])
def test_a_letter_that_would_leave_unsigned_says_how_to_sign_it(capsys, way):
    _, letter, remarks = run(capsys, "draft", "notes.txt", "--detail", OWN, *way)
    assert "Sam" not in letter
    assert 'add --name "' in remarks
    _, signed, quiet = draft(capsys, "--detail", OWN, *way, *(["--overwrite"] if way else []))
    assert signed.rstrip().endswith("\nSam Okafor")
    assert "--name" not in quiet


@pytest.mark.parametrize("suffix", [one.suffix for one in formats()])
def test_every_format_can_be_named_by_its_ending(capsys, suffix):
    code, _, _ = draft(capsys, "--detail", OWN, "--export", f"out{suffix}")
    assert code == 0
    assert Path(f"out{suffix}").stat().st_size > 100


def test_a_file_that_is_there_is_not_written_over_unasked(capsys):
    Path("mine.txt").write_text("mine")
    code, _, remarks = draft(capsys, "--detail", OWN, "--export", "mine.txt")
    assert (code, Path("mine.txt").read_text()) == (2, "mine")
    assert "there already" in remarks
    assert draft(capsys, "--detail", OWN, "--export", "mine.txt", "--overwrite")[0] == 0


def test_a_follow_up_knows_the_letters_before_it(capsys):
    follow_up = ["--detail", DETAIL, "--kind", "check_in", "--earlier", "letter.txt"]
    once = review(capsys, *follow_up)[1]
    assert "repeats-earlier" in once
    assert "third-nudge" not in once
    Path("second.txt").write_text("Subject: Re: a job\n\nDear Priya,\n\nany news?", "utf-8")
    Path("third.txt").write_text("Subject: Re: a job\n\nDear Priya,\n\nall the best.", "utf-8")
    code, out, _ = review(capsys, *follow_up, "--earlier", "second.txt", "--earlier", "third.txt")
    assert code == 1
    assert "block third-nudge" in out


def test_a_follow_up_leaves_in_the_thread_of_the_first_mail(capsys):
    Path("first.txt").write_text(
        "Subject: Bookmarks\n\nDear Priya,\n\nthank you for Tuesday.", "utf-8"
    )
    given = ["--kind", "check-in", "--earlier", "first.txt", "--answering", "abc@mail.example.com"]
    code, letter, _ = draft(capsys, "--detail", OWN, *given, "--export", "letter.eml")
    message = message_from_bytes(Path("letter.eml").read_bytes(), policy=default)
    assert code == 0
    assert message["In-Reply-To"] == "<abc@mail.example.com>"
    assert message["Subject"].casefold().count("re:") == 1
    assert "thank you for Tuesday" not in letter


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["draft", "nowhere.txt"], "nowhere.txt: No such file"),
        (["draft", "empty.txt"], "There are no words in this"),
        (["draft", "nobody.txt"], "Your notes name nobody"),
        (["draft", "notes.txt", "--export", "letter.exe"], "Name a file that ends in"),
        (["review", "latin.txt", "--notes", "notes.txt"], "does not hold UTF-8 text"),
        (["due", "--zone", "Middle/Earth"], "Middle/Earth is no time zone that is known."),
        (["due", "--country", "UK"], "No holidays are known for UK."),
        (["record", "sent", "ffff"], "has that id"),
        (["record", "sent", ""], "has that id"),
        (["draft", "notes.txt", "--kind", "offer-reply"], '--stance "accept"'),
        (["draft", "notes.txt", "--kind", "competing-offer"], '--tick "offer exists"'),
        (["draft", "notes.txt", "--kind", "reply"], "--received message.txt"),
        (["draft", "notes.txt", "--export", "nowhere/letter.eml"], "There is no folder nowhere"),
        (["draft", "notes.txt", "--keep", "flattery"], "Say why it is right here"),
        (["draft", "notes.txt", "--address", "priya@lumen", "--save"], "This address cannot be right"),
        (["draft", "notes.txt", "--answering", "a mail", "--save"], "not the id of a mail"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_one_sentence_and_exit_2(capsys, arguments, sentence):
    Path("empty.txt").write_text(" \n")
    Path("nobody.txt").write_text("nice place, long talk about pumps")
    Path("latin.txt").write_bytes(b"Subject: caf\xe9\n\nx")
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert sentence in err
    assert "Traceback" not in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("arguments", [[], ["fly"], ["draft", "notes.txt", "--kind", "sonnet"]])
def test_what_is_not_understood_is_exit_2(capsys, arguments):
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert "usage: afterword" in capsys.readouterr().err


def test_the_installed_command_is_this_one():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert (
        EntryPoint("afterword", project["scripts"]["afterword"], "console_scripts").load() is main
    )


def test_notes_from_the_input_are_read_as_strictly_as_a_file(capsys, monkeypatch):
    monkeypatch.setattr(
        "sys.stdin", TextIOWrapper(BytesIO("Tuesday. Renée, Lumen".encode("latin-1")))
    )
    code, out, err = run(capsys, "draft", "-")
    assert (code, out) == (2, "")
    assert "stored in a way that cannot be told for sure" in err


def test_it_starts_as_a_program_and_reads_its_input():
    command = [
        sys.executable,
        "-m",
        "terminal",
        "draft",
        "-",
        "--to",
        "Priya Raman",
        "--name",
        "Sam",
    ]
    run = subprocess.run(
        command, cwd=ROOT, input=NOTES.encode(), capture_output=True, check=False, timeout=60
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert run.stdout.startswith(b"Subject: ")
