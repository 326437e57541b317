"""What is to be written next of everything that is kept: the same on the page and on the command line."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from drafting.archive import Archive, Entry
from drafting.calendar.interview import Interview
from drafting.calendar.windows import Window
from drafting.chain import appointment, due
from drafting.desk import Clock, Desk, Drafted, Jotted, Read, now
from drafting.errors import ArchiveUnreadable
from drafting.models import Noun

LET_GO = timedelta(days=30)
"""After the last moment of a message from which on nobody is reminded of it any more."""


class Item(Noun):
    """One message to be written to one person."""

    to: str
    interview: Interview
    window: Window
    unwritten: bool = False
    """Whether they have no letter of any kind yet, while others who were met have one."""


def items(
    desk: Desk,
    zone: str,
    country: str | None = None,
    clock: Clock = now,
    saved_at: datetime | None = None,
) -> tuple[Item, ...]:
    """The next message to each person of one interview, whether or not they have a letter, most urgent first.

    `zone` and `country` are those of interviews for which nobody has set any; without a country, the zone's own.
    Notes without a letter count as written when they were saved. What should have gone long ago is let go.
    """
    if isinstance(desk, Jotted):
        return ()
    jotted = saved_at.date() if saved_at else None
    known = appointment.interview(desk, zone, country, jotted)
    if known is None:
        return ()
    return tuple(
        Item(to=to, interview=known, window=window, unwritten=_unwritten(desk, to))
        for to, window in due.to_each(desk, zone, country, jotted)
        if clock() - window.not_after <= LET_GO
    )


def _unwritten(desk: Read | Drafted, to: str) -> bool:
    if isinstance(desk, Read):
        return False
    return not desk.correspondence.letters(to) and all(one.brief.to != to for one in desk.versions)


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
