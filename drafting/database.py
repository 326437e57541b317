"""The database that holds the archive, and what SQLite and PostgreSQL do each in their own way."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import OperationalError
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Connection, Engine, Table, create_engine, delete, event, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.schema import CreateIndex, CreateTable

from drafting.errors import ArchiveUnwritable, SetUpIncomplete
from drafting.tables import TABLES

SECONDS_TO_WAIT = 5
"""How long a save waits for another one to finish."""
MOMENT_S = 0.01
"""Seconds between two tries to change a file that others change as well."""
_MAKING_TABLES = 0x41667465
"""The lock's number, the same for every Afterword and unlikely to be anybody else's: "Afte"."""


def connect(url: str) -> Engine:
    """An engine whose tables exist. Raises `SetUpIncomplete` or `ArchiveUnwritable`."""
    address = _address(url)
    try:
        engine = _sqlite(address) if address.get_backend_name() == "sqlite" else _server(address)
        with engine.begin() as connection:
            _make_tables(connection)
    except ImportError:
        raise SetUpIncomplete(
            "PostgreSQL needs one more package: install afterword[postgres], then start again."
        ) from None
    except (SQLAlchemyError, OSError):
        raise ArchiveUnwritable(
            f"The database at {address.render_as_string()} cannot be opened. "
            "Check that it is there and that you may write to it."
        ) from None
    return engine


@contextmanager
def transaction(engine: Engine, isolation: str | None = None) -> Iterator[Connection]:
    """A transaction. Raises `ArchiveUnwritable`, which does not tell the statement: it holds the person's words."""
    if isolation:
        engine = engine.execution_options(isolation_level=isolation)
    try:
        with engine.begin() as connection:
            yield connection
    except SQLAlchemyError:
        raise ArchiveUnwritable(
            "The archive cannot be reached just now, so nothing was saved. "
            "Your words are still on this page: keep it open and try again."
        ) from None


def empty(engine: Engine) -> None:
    """Deletes every row of every table; in SQLite the words leave the file as well. Raises `ArchiveUnwritable`."""
    with transaction(engine) as connection:
        for table in TABLES.sorted_tables:
            connection.execute(delete(table))
    if engine.dialect.name == "sqlite":
        with transaction(engine, isolation="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM"))
            busy, *_ = connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)")).one()
        if busy:
            raise ArchiveUnwritable(
                "Everything is deleted, but another program has the archive open and keeps its words on the disk. "
                "Close it, and delete everything once more."
            )


def _make_tables(connection: Connection) -> None:
    """Makes what is missing; of several who do so at once, each finds it made."""
    if connection.dialect.name == "postgresql":
        # There `IF NOT EXISTS` alone fails for whoever comes while another is at it.
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MAKING_TABLES})
    for table in TABLES.sorted_tables:
        connection.execute(CreateTable(table, if_not_exists=True))
        for index in table.indexes:
            connection.execute(CreateIndex(index, if_not_exists=True))


def upsert(engine: Engine, table: Table, row: Mapping[str, object]) -> Any:  # noqa: ANN401 - one type a dialect
    """The statement that inserts a row, or overwrites the one with its id."""
    into: dict[str, Callable[[Table], Any]] = {
        "sqlite": sqlite.insert,
        "postgresql": postgresql.insert,
    }
    return (
        into[engine.dialect.name](table)
        .values(row)
        .on_conflict_do_update(index_elements=["id"], set_=row)
    )


def _address(url: str) -> URL:
    try:
        address = make_url(url)
    except ArgumentError:
        raise SetUpIncomplete(
            "The database address is not one: it should look like postgresql://user:password@host/name."
        ) from None
    if address.get_backend_name() in {"postgresql", "postgres"}:
        return address.set(drivername="postgresql+pg8000")
    if address.get_backend_name() != "sqlite":
        raise SetUpIncomplete(
            "Afterword keeps letters in SQLite or PostgreSQL; choose one of them."
        )
    return address


def _server(address: URL) -> Engine:
    return create_engine(address, hide_parameters=True, pool_pre_ping=True)


def _sqlite(address: URL) -> Engine:
    if address.database:
        _private_file(Path(address.database))
    engine = create_engine(address, hide_parameters=True, connect_args={"timeout": SECONDS_TO_WAIT})
    event.listen(engine, "connect", _prepare)
    return engine


def _private_file(file: Path) -> None:
    """Makes the file, and the folder where it is missing, for this user's eyes only."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    file.touch(mode=0o600)


def _prepare(connection: Any, record: object) -> None:  # noqa: ANN401 - sqlite3 or a driver like it
    del record
    _write_ahead(connection)
    for pragma in (
        "synchronous = FULL",  # a save that returned outlives a power cut
        "secure_delete = ON",  # what is deleted for good is overwritten
    ):
        connection.execute(f"PRAGMA {pragma}")


def _write_ahead(connection: Any) -> None:  # noqa: ANN401 - sqlite3 or a driver like it
    """Has the file keep a write-ahead log, so that readers never wait for a save.

    Of several who change a new file at once SQLite refuses all but one without a wait: they ask again.
    """
    until = monotonic() + SECONDS_TO_WAIT
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except OperationalError:
            if monotonic() > until:
                raise
            sleep(MOMENT_S)
        else:
            return
