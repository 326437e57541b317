"""The letters to a whole panel in one archive, each read and approved by the person."""

from datetime import timedelta
from functools import partial
from zoneinfo import ZoneInfo

import streamlit as st

from drafting import desk as moves
from drafting import manuscripts
from drafting.chain import due
from drafting.desk import Drafted, now
from drafting.export import bundle
from drafting.letters import panel
from screen import handing, schedule, vouching
from screen.handing import File
from screen.label_text import plain

_A_MOMENT = timedelta(minutes=5)
"""From now to the first letter of the plan, when its best time has come already."""


def draw(desk: Drafted) -> None:
    """The way to it, where letters of this kind went to more than one person."""
    written = panel.written(desk, desk.version.brief.kind)
    if len(written) < 2:  # noqa: PLR2004 - one person is no panel
        return
    with st.expander("All letters of the panel", icon=":material/folder_zip:"):
        desks = tuple(moves.choose(desk, version.id) for version in written)
        waiting = [one.version.letter.to for one in desks if manuscripts.obstacles(one)]
        if waiting:
            st.caption(f"Not ready yet, and left out: {plain(', '.join(waiting))}.")
        ready = tuple(one for one in desks if one.version.letter.to not in waiting)
        if len(ready) > 1:
            _draw_archive(desk, ready)


def _draw_archive(desk: Drafted, desks: tuple[Drafted, ...]) -> None:
    names = plain(", ".join(one.version.letter.to for one in desks))
    label = f"I have read each of them, to {names}. They are true, and they are mine."
    others = (one for one in desks if one.current != desk.current)  # it has a box of its own
    if vouching.draw(label, *others):
        st.caption("A mail draft for each, and a plan that sends them some minutes apart.")
        handing.button(
            "All of them (.zip)",
            File(bundle.NAME, bundle.MIME, partial(_bundle, desks)),
            key="zip",
            icon=":material/folder_zip:",
        )


def _bundle(desks: tuple[Drafted, ...]) -> bytes:
    """The archive, made on the click: every letter passes the gate once more."""
    first, met = desks[0], schedule.interview(desks[0])
    brief, soon = first.version.brief, now() + _A_MOMENT
    window = due.window(first, met, brief.kind, brief.to) if met else None
    begin = max(soon, window.best) if window else soon
    addresses = {one.name: one.address for one in first.recipients}
    letters = tuple(manuscripts.approve(one) for one in desks)
    where = ZoneInfo(met.zone if met else schedule.zone())
    return bundle.bundle(letters, begin.astimezone(where), addresses)
