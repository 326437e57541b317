"""What is to be written next of everything that is kept: the same on the page and on the command line."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from drafting import sending
from drafting.archive import Archive, Entry
from drafting.desk import Clock, Desk, Jotted, now
from drafting.errors import ArchiveUnreadable
from drafting.interview import Interview
from drafting.models import Noun
from drafting.windows import Window

LET_GO = timedelta(days=30)
"""After the last moment of a message from which on nobody is reminded of it any more."""


class Item(Noun):
    """One message to be written to one person."""

    to: str
    interview: Interview
    window: Window


def items(
    desk: Desk,
    zone: str,
    country: str | None = None,
    clock: Clock = now,
    saved_at: datetime | None = None,
) -> tuple[Item, ...]:
    """The next message to each person of one interview, most urgent first; before a draft, thanks to all who were met.

    `zone` and `country` are those of interviews for which nobody has set any; without a country, the zone's own.
    Notes without a letter count as written when they were saved. What should have gone long ago is let go.
    """
    if isinstance(desk, Jotted):
        return ()
    jotted = saved_at.date() if saved_at else None
    known = sending.interview(desk, zone, country, jotted)
    if known is None:
        return ()
    return tuple(
        Item(to=to, interview=known, window=window)
        for to, window in sending.due(desk, zone, country, jotted)
        if clock() - window.not_after <= LET_GO
    )


def kept(
    archive: Archive,
    zone: str,
    country: str | None = None,
    unreadable: Callable[[Entry, str], None] = lambda _, __: None,
    clock: Clock = now,
) -> Iterator[tuple[Entry, Item]]:
    """Every item of the archive with the entry it belongs to; of what cannot be read `unreadable` is told why."""
    for entry in archive.listing():
        try:
            desk = archive.load(entry.id).desk
        except ArchiveUnreadable as fault:
            unreadable(entry, str(fault))
            continue
        for item in items(desk, zone, country, clock, entry.saved_at):
            yield entry, item
