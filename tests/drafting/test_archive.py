"""The archive keeps what was saved, exactly, in SQLite and in PostgreSQL."""

import sqlite3
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from drafting.archive import Archive
from drafting.database import connect
from drafting.desk import Jotted, Read
from drafting.errors import ArchiveUnwritable, NotInArchive, StaleRevision
from drafting.models import Notes, Profile
from drafting.preferences import Preferences
from drafting.tables import TABLES
from tests.desks import ANCHORS, DRAFTED, JOTTED, NOON, NOTES


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
        lambda archive: archive.put_away("nothing"),
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


def test_what_was_chosen_to_write_with_is_kept_once(archive):
    assert archive.preferences() == Preferences()
    archive.save_preferences(Preferences(model="ollama/llama3"))
    archive.save_preferences(Preferences(model="openai/gpt", has_key=True))
    assert archive.preferences() == Preferences(model="openai/gpt", has_key=True)


def test_delete_everything_leaves_no_row_in_any_table(archive, url):
    archive.put_away(archive.new("Lumen", DRAFTED))
    archive.delete(archive.new("deleted before", DRAFTED))
    archive.save_profile(Profile(name="Sam"))
    archive.save_preferences(Preferences(model="ollama/llama3"))
    assert _rows(url) == [2, 1, 1, 1]
    archive.delete_everything()
    assert _rows(url) == [0, 0, 0, 0]
    assert archive.profile() == Profile()


def _rows(url):
    """Rows of each table there is."""
    engine = connect(url)
    names = ("correspondence", "preferences", "profile", "put_away")
    assert sorted(TABLES.tables) == sorted(names), "a table this test does not know of"
    with engine.begin() as connection:
        counted = [
            connection.execute(text(f"SELECT count(*) FROM {one}")).scalar_one() for one in names
        ]
    engine.dispose()
    return counted


def test_delete_everything_takes_the_words_off_the_disk(tmp_path):
    archive = Archive.open(f"sqlite:///{tmp_path}/letters")
    for _ in range(20):
        archive.save(archive.new("Lumen"), DRAFTED, expect=1)
    assert any(b"haunted" in file.read_bytes() for file in tmp_path.iterdir())
    archive.delete_everything()
    assert not any(b"haunted" in file.read_bytes() for file in tmp_path.iterdir())
    archive.close()


def test_what_another_program_keeps_on_the_disk_is_told(tmp_path):
    archive = Archive.open(f"sqlite:///{tmp_path}/letters")
    archive.save(archive.new("Lumen"), DRAFTED, expect=1)
    other = sqlite3.connect(tmp_path / "letters")
    other.execute("begin")
    other.execute("select count(*) from correspondence").fetchone()
    with pytest.raises(ArchiveUnwritable, match="another program"):
        archive.delete_everything()
    other.close()
    archive.delete_everything()
    assert not any(b"haunted" in file.read_bytes() for file in tmp_path.iterdir())
    archive.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(words=st.text(), title=st.text())
def test_any_text_comes_back_as_it_was(archive, words, title):
    desk = Jotted(notes=Notes(text=words))
    assert archive.load(archive.new(title, desk)).desk == desk


def test_what_is_put_away_stays_whole_until_everything_goes(archive: Archive) -> None:
    key = archive.new("Arden")
    archive.put_away(key)
    archive.put_away(key)
    assert archive.out_of_sight() == {key}
    assert [one.revision for one in archive.listing()] == [1]
    archive.bring_back(key)
    assert archive.out_of_sight() == frozenset()
    archive.put_away(key)
    archive.delete_everything()
    assert archive.out_of_sight() == frozenset()
