"""The memory: every piece of correspondence as it was last saved, in SQLite or PostgreSQL.

A save names the revision it rests on, so that two tabs never overwrite each other silently. Deleting hides, and can
be undone; only `delete_everything` takes the words off the disk. What is kept here is never logged.
"""

import uuid
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Self, TypeVar

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Column, Connection, Engine, delete, insert, select, update

from drafting.database import connect, empty, transaction, upsert
from drafting.desk import Clock, Desk, Jotted, now
from drafting.errors import ArchiveUnreadable, NotInArchive, StaleRevision
from drafting.models import Noun, Profile
from drafting.preferences import Preferences
from drafting.tables import LONGEST_TITLE, correspondence, preferences, profiles, put_away

_T = TypeVar("_T")
_ROW = correspondence.c
_DESK: TypeAdapter[Desk] = TypeAdapter(Desk)
_PROFILE = TypeAdapter(Profile)
_PREFERENCES = TypeAdapter(Preferences)
_EMPTY = Jotted()


class Entry(Noun):
    """One line of the list: a piece of correspondence without its words."""

    id: str
    title: str
    revision: int
    saved_at: datetime
    """In UTC."""
    deleted: bool = False


class Saved(Entry):
    """A piece of correspondence as it was last saved; its `revision` is what the next save names."""

    desk: Desk


class Archive:
    """Keeps correspondence and the profile. Methods raise `ArchiveUnwritable`, or a kind of it, and nothing else."""

    def __init__(self, engine: Engine, clock: Clock = now) -> None:
        self._engine = engine
        self._clock = clock

    @classmethod
    def open(cls, url: str, clock: Clock = now) -> Self:
        """The archive at a database URL, made where there is none. Raises `SetUpIncomplete` for an unusable URL."""
        return cls(connect(url), clock)

    def close(self) -> None:
        """Lets go of the database."""
        self._engine.dispose()

    def new(self, title: str, desk: Desk = _EMPTY) -> str:
        """The id of a new piece of correspondence, saved at revision 1."""
        key = uuid.uuid4().hex
        state = {"desk": _DESK.dump_json(desk).decode(), "saved_at": self._clock()}
        row = {"id": key, "title": _plain(title), "revision": 1, "deleted": False}
        with self._database() as database:
            database.execute(insert(correspondence).values(row | state))
        return key

    def save(self, key: str, desk: Desk, expect: int) -> int:
        """The revision after saving over revision `expect`. Raises `StaleRevision` when that is not the newest."""
        state = {"desk": _DESK.dump_json(desk).decode(), "saved_at": self._clock()}
        newest = (_ROW.id == key) & (_ROW.revision == expect)
        save = update(correspondence).where(newest).values(state | {"revision": expect + 1})
        with self._database() as database:
            if not database.execute(save).rowcount:
                _must_exist(database, key)
                raise StaleRevision(
                    "This letter was changed in another tab or window. Your words here are untouched: "
                    "copy what you want to keep, then load the newer state."
                )
        return expect + 1

    def load(self, key: str) -> Saved:
        """What was last saved, deleted or not. Raises `NotInArchive`, or `ArchiveUnreadable` for a garbled row."""
        with self._database() as database:
            row = database.execute(select(correspondence).where(_ROW.id == key)).one_or_none()
        if row is None:
            raise NotInArchive(_GONE)
        return Saved(**row._asdict() | {"desk": _understood(_DESK, row.desk)})

    def raw(self, key: str) -> str:
        """A row's JSON as it is, so that words which `load` cannot read can still be had."""
        with self._database() as database:
            found = database.execute(select(_ROW.desk).where(_ROW.id == key)).scalar_one_or_none()
        if found is None:
            raise NotInArchive(_GONE)
        return str(found)

    def listing(self, *, deleted: bool = False) -> tuple[Entry, ...]:
        """What is kept, put away or not, or what is deleted and can be restored; last saved first."""
        columns = (_ROW.id, _ROW.title, _ROW.revision, _ROW.saved_at, _ROW.deleted)
        query = select(*columns).where(_ROW.deleted == deleted)
        with self._database() as database:
            rows = database.execute(query.order_by(_ROW.saved_at.desc(), _ROW.id)).all()
        return tuple(Entry(**row._asdict()) for row in rows)

    def rename(self, key: str, title: str) -> None:
        """Gives it another title."""
        self._set(key, title=_plain(title))

    def put_away(self, key: str) -> None:
        """Keeps it out of sight; nothing else of it changes."""
        with self._database() as database:
            _must_exist(database, key)
            database.execute(upsert(self._engine, put_away, {"id": key}))

    def bring_back(self, key: str) -> None:
        """Puts it in sight again."""
        with self._database() as database:
            database.execute(delete(put_away).where(put_away.c.id == key))

    def out_of_sight(self) -> frozenset[str]:
        """Ids of what is put away."""
        with self._database() as database:
            return frozenset(database.execute(select(put_away.c.id)).scalars())

    def delete(self, key: str) -> None:
        """Takes it off the list. A tab that still has it open is told so at its next save."""
        self._set(key, deleted=True, revision=_ROW.revision + 1)

    def restore(self, key: str) -> None:
        """Puts it back on the list, as it was."""
        self._set(key, deleted=False, revision=_ROW.revision + 1)

    def delete_everything(self) -> None:
        """Forgets all that is kept here for good; in SQLite the words leave the file as well."""
        empty(self._engine)

    def profile(self) -> Profile:
        """What the sender last said of themselves; empty when they have not yet."""
        return self._only(profiles.c.profile, _PROFILE) or Profile()

    def save_profile(self, profile: Profile) -> None:
        """Keeps it in place of the one before."""
        self._keep(profiles.c.profile, profile)

    def preferences(self) -> Preferences:
        """What the sender last chose to write with; the built-in engine when they have not yet."""
        return self._only(preferences.c.preferences, _PREFERENCES) or Preferences()

    def save_preferences(self, chosen: Preferences) -> None:
        """Keeps it in place of what was chosen before."""
        self._keep(preferences.c.preferences, chosen)

    def _only(self, column: Column[str], kind: TypeAdapter[_T]) -> _T | None:
        """What is kept in a table of one row."""
        with self._database() as database:
            found = database.execute(select(column)).scalar_one_or_none()
        return None if found is None else _understood(kind, found)

    def _keep(self, column: Column[str], noun: Noun) -> None:
        row = {"id": 1, column.name: noun.model_dump_json()}
        with self._database() as database:
            database.execute(upsert(self._engine, column.table, row))

    def _set(self, key: str, **values: object) -> None:
        with self._database() as database:
            _must_exist(database, key)
            database.execute(update(correspondence).where(_ROW.id == key).values(**values))

    def _database(self) -> AbstractContextManager[Connection]:
        return transaction(self._engine)


_GONE = "This letter is not in the archive any more."


def _must_exist(database: Connection, key: str) -> None:
    if database.execute(select(_ROW.id).where(_ROW.id == key)).one_or_none() is None:
        raise NotInArchive(_GONE)


def _plain(title: str) -> str:
    """A title on one line, without characters that cannot be shown."""
    shown = "".join(letter if letter.isprintable() else " " for letter in title)
    return " ".join(shown.split())[:LONGEST_TITLE]


def _understood(kind: TypeAdapter[_T], saved: str) -> _T:
    try:
        return kind.validate_json(saved)
    except ValidationError:
        raise ArchiveUnreadable(
            "This was saved in a form that this version of Afterword does not understand. "
            "It is kept just as it is, and nothing of it is lost."
        ) from None
