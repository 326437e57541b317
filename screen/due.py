"""What is due next of each interview in the rail, in a few words: `Thank-you: 5 h left`."""

from datetime import UTC, timedelta

import streamlit as st

from drafting import timing
from drafting.archive import Entry
from drafting.chain import agenda
from drafting.chain.agenda import Item
from drafting.desk import now
from drafting.errors import DraftingError
from screen import schedule, state
from screen.kinds import label
from screen.label_text import plain

_LONG_AGO = timedelta(days=180)
"""After its last change from which on an interview is not looked at any more: a long list must not wait for it."""
KNOWN = "due"
"""In session state, by an interview's id: the revision that was looked at, and what is due of it."""


def draw(entry: Entry) -> None:
    """The most urgent message of that interview; of several how many, and whose is first. Nothing where none is due."""
    found = _items(entry)
    if not found:
        return
    first, left = found[0], timing.left(found[0].window, now())
    words = f"{label(first.window.kind)}: {left}"
    if len(found) > 1:
        words = f"{len(found)} messages to write, the first, to {first.to}: {left}"
    lacking = ", ".join(one.to for one in found if one.unwritten)
    if lacking:
        words = f"{words}. No letter yet to {lacking}."
    late = now() > first.window.not_after
    st.caption(f":material/{'notification_important' if late else 'schedule'}: {plain(words)}")


def _items(entry: Entry) -> tuple[Item, ...]:
    """What is due, looked up once for each state of an interview."""
    if now() - entry.saved_at.astimezone(UTC) > _LONG_AGO:
        return ()
    known: dict[str, tuple[int, tuple[Item, ...]]] = st.session_state.setdefault(KNOWN, {})
    if entry.id not in known or known[entry.id][0] != entry.revision:
        known[entry.id] = (entry.revision, _read(entry))
    return known[entry.id][1]


def _read(entry: Entry) -> tuple[Item, ...]:
    try:
        desk = state.archive().load(entry.id).desk
    except DraftingError:
        return ()  # opening it says why; the rest of the list stands
    return agenda.items(desk, schedule.zone(), saved_at=entry.saved_at)
