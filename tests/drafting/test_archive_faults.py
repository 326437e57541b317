"""The archive loses nothing and tells nobody the words, whatever happens: crashes, races, garbled rows, no database."""

import logging
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import text, update

from drafting.archive import Archive
from drafting.database import connect
from drafting.desk import Jotted
from drafting.errors import ArchiveUnreadable, ArchiveUnwritable, SetUpIncomplete, StaleRevision
from drafting.models import Notes, Profile
from drafting.tables import correspondence, profiles
from tests.desks import JOTTED

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


def test_tabs_that_open_a_new_database_at_once_all_find_it(url):
    """On a fresh machine the first page and the command line may well do that."""
    at_once, opened = threading.Barrier(6), []

    def begin():
        at_once.wait()
        archive = Archive.open(url)
        opened.append(archive.listing())
        archive.close()

    threads = [threading.Thread(target=begin) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert opened == [()] * 6


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
