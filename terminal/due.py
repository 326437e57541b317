"""`afterword due`: the next message to everybody who has not replied, the most urgent first."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import ValidationError

from drafting import sending, timing
from drafting.archive import Archive, Entry
from drafting.desk import Drafted, now
from drafting.errors import ArchiveUnreadable, SetUpIncomplete
from drafting.interview import Interview
from drafting.windows import Window
from terminal import desks

SHOWN = 8
"""Characters of an id that are shown; they are enough to find it by."""


@dataclass(frozen=True, slots=True)
class Item:
    """One message to be written."""

    entry: Entry
    to: str
    interview: Interview
    window: Window


def run(given: Namespace) -> int:
    """Prints one line for each; 0. Raises `SetUpIncomplete` for a zone or country that is none."""
    _check(given.zone, given.country)
    opened = desks.archive()
    try:
        found = sorted(_items(opened, given), key=lambda item: item.window.best)
    finally:
        opened.close()
    if given.json:
        print(json.dumps([_data(item) for item in found], ensure_ascii=False, indent=2))
    else:
        print("\n".join(map(_line, found)) or "Nothing is due.")
    return 0


def _check(zone: str, country: str) -> None:
    try:
        Interview(day=desks.today(), zone=zone, country=country)
    except ValidationError:
        raise SetUpIncomplete(
            "Name a zone such as Europe/London, and a country such as GB or GB-ENG."
        ) from None


def _items(opened: Archive, given: Namespace) -> Iterator[Item]:
    for entry in opened.listing():
        try:
            held = opened.load(entry.id).desk
        except ArchiveUnreadable as fault:
            print(f"{entry.title}: {fault}", file=sys.stderr)
            continue
        if isinstance(held, Drafted) and (
            known := sending.interview(held, given.zone, given.country)
        ):
            for to, window in sending.due(held, given.zone, given.country):
                yield Item(entry, to, known, window)


def _line(item: Item) -> str:
    when = timing.told(item.interview, item.window.best)
    name = item.window.kind.value.replace("_", "-")
    said = timing.warning(item.window, item.interview, now()) or item.window.because
    return f"{item.entry.id[:SHOWN]}  {when}  {name}  {item.to} ({item.entry.title}). {said}"


def _data(item: Item) -> dict[str, str]:
    window = item.window
    return {
        "id": item.entry.id,
        "title": item.entry.title,
        "to": item.to,
        "kind": window.kind.value,
        "not_before": item.interview.local(window.not_before).isoformat(),
        "best": item.interview.local(window.best).isoformat(),
        "not_after": item.interview.local(window.not_after).isoformat(),
        "because": window.because,
    }
