"""`afterword due`: the next message to everybody who has not replied, the most urgent first."""

import json
import sys
from argparse import Namespace
from datetime import datetime

from drafting import timing
from drafting.archive import Entry
from drafting.calendar.interview import Interview
from drafting.chain import agenda
from drafting.chain.agenda import Item
from drafting.desk import now
from terminal import desks

SHOWN = 8
"""Characters of an id that are shown; they are enough to find it by."""


def run(given: Namespace) -> int:
    """Prints one line for each; 0. Raises `SetUpIncomplete` for a zone or country that is none."""
    Interview.at(desks.today(), None, given.zone, given.country or "")
    opened = desks.archive()
    try:
        kept = agenda.kept(opened, given.zone, given.country, _tell_unreadable)
        found = sorted(kept, key=lambda one: one[1].window.best)
    finally:
        opened.close()
    if given.json:
        print(json.dumps([_data(*one) for one in found], ensure_ascii=False, indent=2))
    else:
        print("\n".join(_line(*one) for one in found) or "Nothing is due.")
    return 0


def _tell_unreadable(entry: Entry, why: str) -> None:
    print(f"{entry.title}: {why}", file=sys.stderr)


def _line(entry: Entry, item: Item) -> str:
    name = item.window.kind.value.replace("_", "-")
    said = _said(item, now())
    left = timing.left(item.window, now())
    lacks = "No letter yet. " if item.unwritten else ""
    return f"{entry.id[:SHOWN]}  {name}  {left}  {item.to} ({entry.title}). {lacks}{said}"


def _said(item: Item, at: datetime) -> str:
    """When to send it and why, with one moment only."""
    if at < item.window.best:
        return f"Best sent {timing.told(item.interview, item.window.best)}. {item.window.because}"
    return timing.advice(item.window, item.interview, at)


def _data(entry: Entry, item: Item) -> dict[str, str | bool]:
    window = item.window
    return {
        "id": entry.id,
        "title": entry.title,
        "to": item.to,
        "kind": window.kind.value,
        "not_before": item.interview.local(window.not_before).isoformat(),
        "best": item.interview.local(window.best).isoformat(),
        "not_after": item.interview.local(window.not_after).isoformat(),
        "left": timing.left(window, now()),
        "because": window.because,
        "unwritten": item.unwritten,
    }
