"""The archive's tables, and a connection to the database that holds them: SQLite or PostgreSQL."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    Engine,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    create_engine,
    event,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.schema import CreateTable

from drafting.errors import ArchiveUnwritable, SetUpIncomplete

SECONDS_TO_WAIT = 5
"""How long a save waits for another one to finish."""


LONGEST_TITLE = 200
"""Characters of a title that are kept."""


class Moment(TypeDecorator[datetime]):
    """A moment in UTC, kept as microseconds since 1970: sorts and reads back alike in every database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Microseconds since 1970."""
        del dialect
        return None if value is None else round(value.timestamp() * 1_000_000)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ANN401 - as overridden
        """The moment, in UTC."""
        del dialect
        return None if value is None else datetime.fromtimestamp(value / 1_000_000, UTC)


_tables = MetaData()

correspondence = Table(
    "correspondence",
    _tables,
    Column("id", String(32), primary_key=True),
    Column("title", String(LONGEST_TITLE), nullable=False),
    Column("desk", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("saved_at", Moment, nullable=False, index=True),
    Column("deleted", Boolean, nullable=False),
)
"""One row for each piece of correspondence; `desk` is its stage as JSON."""

put_away = Table(
    "put_away",
    _tables,
    Column("id", String(32), primary_key=True),
)
"""Ids of correspondence that is kept out of the list, because the person is through with it."""

profiles = Table(
    "profile",
    _tables,
    Column("id", Integer, primary_key=True),
    Column("profile", Text, nullable=False),
)
"""At most one row: what the sender says of themselves, as JSON."""


preferences = Table(
    "preferences",
    _tables,
    Column("id", Integer, primary_key=True),
    Column("preferences", Text, nullable=False),
)
"""At most one row: what the sender chose to write with, as JSON and without any key."""


def connect(url: str) -> Engine:
    """An engine whose tables exist. Raises `SetUpIncomplete` or `ArchiveUnwritable`."""
    address = _address(url)
    try:
        engine = _sqlite(address) if address.get_backend_name() == "sqlite" else _server(address)
        with engine.begin() as connection:
            for table in _tables.sorted_tables:
                connection.execute(CreateTable(table, if_not_exists=True))
                for index in table.indexes:
                    index.create(connection, checkfirst=True)
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
    for pragma in (
        "journal_mode = WAL",  # readers never wait for a save
        "synchronous = FULL",  # a save that returned outlives a power cut
        "secure_delete = ON",  # what is deleted for good is overwritten
    ):
        connection.execute(f"PRAGMA {pragma}")
