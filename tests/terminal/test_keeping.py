"""What is kept on the command line is due until they reply, and nothing is recorded but at the person's word."""

import json
from pathlib import Path

from drafting.archive import Archive
from drafting.desk import now
from drafting.settings import Settings
from tests.terminal.conftest import OWN, draft, run


def test_what_is_kept_is_due_until_they_reply(capsys):
    assert run(capsys, "due")[:2] == (0, "Nothing is due.\n")
    _, _, remarks = draft(capsys, "--detail", OWN, "--save")
    key = remarks.split("Kept as ")[1][:8]
    listed = ["due", "--zone", "Europe/London", "--country", "GB-ENG", "--json"]
    (thanks,) = json.loads(run(capsys, *listed)[1])
    assert (thanks["kind"], thanks["to"], thanks["id"][:8]) == ("thank_you", "Priya Raman", key)
    assert run(capsys, "record", "sent", key)[0] == 0
    (check_in,) = json.loads(run(capsys, *listed)[1])
    assert check_in["kind"] == "check_in"
    assert check_in["not_before"] < check_in["best"] < check_in["not_after"]
    assert run(capsys, "record", "replied", key)[0] == 0
    assert json.loads(run(capsys, *listed)[1]) == []
    assert run(capsys, "record", "undo", key)[0] == 0
    assert f"{key}  " in run(capsys, *listed[:-1])[1]


def test_of_a_panel_whoever_has_no_letter_is_listed_too(capsys):
    met = now().date()
    Path("panel.txt").write_text(
        f"Lumen Bakery, {met}. Met Priya Raman, head baker, and Tom Ellery, the accountant.\n"
        "- Priya said the ovens fail every Monday\n",
        encoding="utf-8",
    )
    run(capsys, "draft", "panel.txt", "--to", "Priya Raman", "--save")
    listed = {one["to"]: one["unwritten"] for one in json.loads(run(capsys, "due", "--json")[1])}
    assert listed == {"Priya Raman": False, "Tom Ellery": True}
    (tom,) = [one for one in run(capsys, "due")[1].splitlines() if "Tom Ellery" in one]
    assert "No letter yet." in tom


def test_letting_a_letter_out_is_not_sending_it(capsys):
    """Nothing is recorded as sent but by `record`; until then thanks are what is due."""
    out = ["--export", "letter.eml", "--address", "priya@harrow.example.com"]
    _, _, remarks = draft(capsys, "--detail", OWN, "--save", *out)
    key = remarks.split("Kept as ")[1][:8]
    assert Path("letter.eml").exists()
    assert _kept(key).correspondence.events == ()
    assert " thank-you " in run(capsys, "due")[1]
    run(capsys, "record", "sent", key)
    (sent,) = _kept(key).correspondence.events
    assert sent.letter == _kept(key).version.letter
    assert " check-in " in run(capsys, "due")[1]


def test_a_draft_is_not_kept_unasked(capsys):
    draft(capsys)
    archive = Archive.open(Settings.of_environment().database)
    assert archive.listing() == ()
    archive.close()


def _kept(beginning):
    archive = Archive.open(Settings.of_environment().database)
    (key,) = [one.id for one in archive.listing() if one.id.startswith(beginning)]
    desk = archive.load(key).desk
    archive.close()
    return desk
