"""Finding an interview among many, and putting away those the person is through with."""

from collections.abc import Iterable
from typing import Any

import streamlit as st

from drafting.archive import Entry
from drafting.errors import DraftingError
from screen import state, unsaved
from screen.label_text import plain
from screen.presses import button

_MANY = 6
"""Interviews from which on a field to find one is shown."""


def sought(listed: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Draws the field where there are many; returns those in sight whose name has the words in it."""
    away = _away()
    seen = tuple(one for one in listed if one.id not in away)
    if len(seen) < _MANY and not st.session_state.get("w_find"):
        return seen
    words = st.text_input(
        "Find an interview", key="w_find", placeholder="Company or name", icon=":material/search:"
    )
    found = tuple(one for one in seen if words.strip().casefold() in one.title.casefold())
    if not found:
        st.caption("None is called so.")
    return found


def draw_visiting(entry: Entry, **look: Any) -> None:  # noqa: ANN401 - as Streamlit takes it
    """The button that turns to an interview, under its name."""
    button(
        plain(entry.title),
        key=f"visit_{entry.id}",
        at=(),
        on_click=unsaved.visit,
        args=(entry.id,),
        **look,
    )


def draw_putting_away(identity: str) -> None:
    """The button that takes an interview out of sight."""
    button(
        "Put away",
        icon=":material/archive:",
        key=f"away_{identity}",
        at=(),
        help="It stays as it is, under “Put away” below the others.",
        on_click=_put_away,
        args=(identity,),
    )


def draw_away(listed: Iterable[Entry]) -> None:
    """What is put away, each to be looked at or brought back; nothing where nothing is."""
    away = _away()
    kept = [one for one in listed if one.id in away]
    if not kept:
        return
    with st.expander(f"Put away ({len(kept)})", icon=":material/archive:"):
        for one in kept:
            draw_visiting(one, type="tertiary")
            button(
                "Bring back",
                icon=":material/unarchive:",
                key=f"back_{one.id}",
                at=(),
                on_click=_bring_back,
                args=(one.id,),
            )


def _away() -> frozenset[str]:
    try:
        return state.archive().out_of_sight()
    except DraftingError as fault:
        state.say(str(fault))
        return frozenset()


def _put_away(identity: str) -> None:
    state.attempt(lambda: state.archive().put_away(identity))


def _bring_back(identity: str) -> None:
    state.attempt(lambda: state.archive().bring_back(identity))
