"""The archive keeps what was saved, exactly, in SQLite and in PostgreSQL, whatever happens in between."""

import logging
import os
import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text, update

from drafting.archive import Archive
from drafting.database import connect, correspondence, profiles
from drafting.desk import Drafted, Jotted, Read, Version
from drafting.errors import (
    ArchiveUnreadable,
    ArchiveUnwritable,
    NotInArchive,
    SetUpIncomplete,
    StaleRevision,
)
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Letter, Notes, Profile, Quote
from tests import postgres

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
NOTES = Notes.of("Priya asked about the haunted cron job.\nשלום 😀 \u200f\x00<script>")
JOTTED = Jotted(notes=NOTES, profile=Profile(name="Sam", links=("https://sam.example",)))
ANCHORS = Anchors(items=(Anchor(id="a1", kind=AnchorKind.PROBLEM, quote=Quote(start=22, end=38)),))
LETTER = Letter(to="Priya", subject="The cron job", body="Dear Priya,\n\nit is fixed. \n")
DRAFTED = Drafted(
    notes=NOTES,
    anchors=ANCHORS,
    versions=(
        Version(
            id="v1",
            brief=Brief(to="Priya", written_on=NOON.date()),
            drafted=LETTER,
            letter=LETTER,
            engine="built-in",
            made_at=NOON,
        ),
    ),
    current="v1",
    detail="I said a ghost has no crontab.",
)


@pytest.fixture(scope="module")
def server():
    with postgres.server() as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request, tmp_path):
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/data/afterword.sqlite3"
        return
    url = request.getfixturevalue("server")
    yield url
    engine = connect(url)
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE correspondence, profile"))
    engine.dispose()


@pytest.fixture
def archive(url):
    minutes = count()
    archive = Archive.open(url, clock=lambda: NOON + timedelta(minutes=next(minutes)))
    yield archive
    archive.close()


@pytest.mark.parametrize("desk", [JOTTED, Read(notes=NOTES, anchors=ANCHORS), DRAFTED], ids=type)
def test_every_stage_comes_back_exactly(archive, url, desk):
    key = archive.new("Lumen", desk)
    again = Archive.open(url)
    assert again.load(key).desk == desk
    again.close()


def test_a_save_raises_the_revision_and_notes_the_time(archive):
    key = archive.new("Lumen")
    assert archive.save(key, JOTTED, expect=1) == 2
    saved = archive.load(key)
    assert (saved.revision, saved.title, saved.desk) == (2, "Lumen", JOTTED)
    assert saved.saved_at == NOON + timedelta(minutes=1)


def test_a_second_tab_cannot_overwrite_what_it_has_not_seen(archive):
    key = archive.new("Lumen")
    archive.save(key, JOTTED, expect=1)
    with pytest.raises(StaleRevision, match="another tab"):
        archive.save(key, DRAFTED, expect=1)
    assert archive.load(key).desk == JOTTED


def test_of_many_saves_at_once_over_the_same_revision_one_wins(url):
    archive = Archive.open(url)
    key = archive.new("Lumen")
    won, lost = [], []

    def save(number):
        desk = Jotted(notes=Notes(text=str(number)))
        try:
            won.append((archive.save(key, desk, expect=1), desk))
        except StaleRevision:
            lost.append(number)

    threads = [threading.Thread(target=save, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(lost) == 7
    assert [(2, archive.load(key).desk)] == won
    archive.close()


def test_the_list_has_the_last_saved_first_and_leaves_out_the_deleted(archive):
    first, second, third = (archive.new(title) for title in ("one", "two", "three"))
    archive.save(first, JOTTED, expect=1)
    archive.delete(second)
    assert [entry.title for entry in archive.listing()] == ["one", "three"]
    assert [entry.id for entry in archive.listing(deleted=True)] == [second]
    assert third in {entry.id for entry in archive.listing()}


def test_what_was_deleted_can_be_had_back_as_it_was(archive):
    key = archive.new("Lumen", DRAFTED)
    archive.delete(key)
    assert archive.load(key).deleted
    archive.restore(key)
    saved = archive.load(key)
    assert (saved.desk, saved.deleted) == (DRAFTED, False)


def test_a_tab_that_still_has_a_deleted_letter_open_is_told_so(archive):
    key = archive.new("Lumen")
    archive.delete(key)
    with pytest.raises(StaleRevision):
        archive.save(key, JOTTED, expect=1)


@pytest.mark.parametrize(
    "use",
    [
        lambda archive: archive.load("nothing"),
        lambda archive: archive.raw("nothing"),
        lambda archive: archive.save("nothing", JOTTED, expect=1),
        lambda archive: archive.rename("nothing", "x"),
        lambda archive: archive.delete("nothing"),
        lambda archive: archive.restore("nothing"),
    ],
)
def test_what_is_not_there_is_said_so(archive, use):
    with pytest.raises(NotInArchive):
        use(archive)


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Priya Raman, Lumen", "Priya Raman, Lumen"),
        ("  two\r\nlines\t", "two lines"),
        ("nul\x00 and \u202eturned", "nul and turned"),
        ("ש" * 300, "ש" * 200),
        ("", ""),
    ],
)
def test_a_title_stays_on_one_line(archive, title, kept):
    key = archive.new("before")
    archive.rename(key, title)
    assert archive.load(key).title == kept


def test_a_rename_is_no_reason_to_refuse_a_save(archive):
    key = archive.new("before")
    archive.rename(key, "after")
    assert archive.save(key, JOTTED, expect=1) == 2
    assert archive.load(key).title == "after"


def test_the_profile_is_kept_once(archive):
    assert archive.profile() == Profile()
    archive.save_profile(Profile(name="Sam"))
    archive.save_profile(Profile(name="Sam", phone="0", facts=("I ran a bakery.",)))
    assert archive.profile() == Profile(name="Sam", phone="0", facts=("I ran a bakery.",))


@pytest.mark.parametrize(
    "garbled",
    ['{"stage": "jotted", "later": 1}', '{"stage": "dreamt"}', '{"stage": "jot', "", "\ufffd"],
)
def test_a_row_that_cannot_be_understood_stays_and_can_be_had_raw(archive, url, garbled):
    key = archive.new("Lumen")
    engine = connect(url)
    with engine.begin() as connection:
        connection.execute(update(correspondence).values(desk=garbled))
    engine.dispose()
    with pytest.raises(ArchiveUnreadable, match="kept just as it is"):
        archive.load(key)
    assert [entry.id for entry in archive.listing()] == [key]
    assert archive.raw(key) == garbled


def test_a_garbled_profile_is_said_so(archive, url):
    archive.save_profile(Profile(name="Sam"))
    engine = connect(url)
    with engine.begin() as connection:
        connection.execute(update(profiles).values(profile="{"))
    engine.dispose()
    with pytest.raises(ArchiveUnreadable):
        archive.profile()


def test_delete_everything_leaves_nothing(archive):
    archive.new("Lumen", DRAFTED)
    archive.delete(archive.new("deleted before", DRAFTED))
    archive.save_profile(Profile(name="Sam"))
    archive.delete_everything()
    assert archive.listing() == archive.listing(deleted=True) == ()
    assert archive.profile() == Profile()


def test_delete_everything_takes_the_words_off_the_disk(tmp_path):
    archive = Archive.open(f"sqlite:///{tmp_path}/letters")
    for _ in range(20):
        archive.save(archive.new("Lumen"), DRAFTED, expect=1)
    assert any(b"haunted" in file.read_bytes() for file in tmp_path.iterdir())
    archive.delete_everything()
    assert not any(b"haunted" in file.read_bytes() for file in tmp_path.iterdir())
    archive.close()


SAVER = """
import sys
from drafting.archive import Archive
from drafting.desk import Jotted
from drafting.models import Notes

archive = Archive.open(sys.argv[1])
key = archive.new("killed")
print(key, flush=True)
revision = 1
while True:
    revision = archive.save(key, Jotted(notes=Notes(text="x" * 5000 + str(revision + 1))), revision)
    print(revision, flush=True)
"""


def test_what_was_saved_survives_kill_9(url):
    saver = subprocess.Popen(
        [sys.executable, "-c", SAVER, url],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": f"{os.environ['PYTHONPATH']}{os.pathsep}."},
        cwd=Path(__file__).parents[2],
    )
    key = saver.stdout.readline().strip()
    for _ in range(50):
        saver.stdout.readline()
    saver.send_signal(signal.SIGKILL)
    said = [int(line) for line in saver.stdout.read().split()]
    saver.wait()
    archive = Archive.open(url)
    saved = archive.load(key)
    assert saved.revision >= max(said, default=51)
    assert saved.desk.notes.text.endswith(f"x{saved.revision}")
    assert archive.save(key, JOTTED, expect=saved.revision) == saved.revision + 1
    archive.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(words=st.text(), title=st.text())
def test_any_text_comes_back_as_it_was(archive, words, title):
    desk = Jotted(notes=Notes(text=words))
    assert archive.load(archive.new(title, desk)).desk == desk


def test_the_file_is_for_its_owner_only(tmp_path):
    Archive.open(f"sqlite:///{tmp_path}/data/letters").close()
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "data" / "letters").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("address", "refusal"),
    [
        ("sqlite:////dev/null/letters", ArchiveUnwritable),
        ("postgresql://sam:hush@127.0.0.1:9/letters", ArchiveUnwritable),
        ("not an address", SetUpIncomplete),
        ("mysql://localhost/letters", SetUpIncomplete),
    ],
)
def test_a_database_that_cannot_be_opened_is_said_so_without_its_password(address, refusal):
    with pytest.raises(refusal) as caught:
        Archive.open(address)
    assert "hush" not in str(caught.value)


def test_a_file_that_is_no_database_is_left_alone(tmp_path):
    (tmp_path / "letters").write_text("my only copy" * 100)
    with pytest.raises(ArchiveUnwritable):
        Archive.open(f"sqlite:///{tmp_path}/letters")
    assert (tmp_path / "letters").read_text() == "my only copy" * 100


def test_a_failed_save_tells_nobody_the_words(archive, url, caplog):
    caplog.set_level(logging.DEBUG)
    key = archive.new("Lumen", JOTTED)
    engine = connect(url)
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE correspondence RENAME TO elsewhere"))
    with pytest.raises(ArchiveUnwritable) as caught:
        archive.save(key, JOTTED, expect=1)
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE elsewhere RENAME TO correspondence"))
    engine.dispose()
    assert "haunted" not in f"{caught.value}{caught.value.__context__}{caplog.text}"
