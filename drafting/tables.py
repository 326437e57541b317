"""The archive's tables. A table that is added here is made, and emptied with the others, by itself."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

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


TABLES = MetaData()
"""All of them."""

correspondence = Table(
    "correspondence",
    TABLES,
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
    TABLES,
    Column("id", String(32), primary_key=True),
)
"""Ids of correspondence that is kept out of the list, because the person is through with it."""

profiles = Table(
    "profile",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("profile", Text, nullable=False),
)
"""At most one row: what the sender says of themselves, as JSON."""

preferences = Table(
    "preferences",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("preferences", Text, nullable=False),
)
"""At most one row: what the sender chose to write with, as JSON and without any key."""
