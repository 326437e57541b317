"""What the page has to say at the top: how the last thing went, and that another tab was here."""

from collections.abc import Callable

import streamlit as st

from screen import handing, state
from screen.handing import File
from screen.presses import button


def draw() -> None:
    """The notices, if there are any, in one place: what stands below keeps its own, and so its caret."""
    with st.container():
        said = state.said()
        if said:
            st.info(said, icon=":material/info:")
        if state.kept().is_stale:
            _draw_stale()
        if identity := state.passing().get(state.UNREADABLE):
            _draw_unreadable(identity)


def _draw_unreadable(identity: str) -> None:
    """The way to the words of an interview that this version cannot open."""
    whole = File(
        "afterword-interview.json",
        "application/json",
        lambda: state.archive().raw(identity).encode(),
    )
    handing.button("Take it as it is kept (.json)", whole, key="raw", icon=":material/download:")
    handing.draw()


def _draw_stale() -> None:
    with st.container(border=True):
        st.markdown(
            "**This interview was changed in another tab.** What you see here is not saved yet."
        )
        with st.container(horizontal=True):
            for label, key, act in (
                ("Keep mine as a copy", "keep_mine", state.keep_mine),
                ("Show the other one", "take_theirs", state.take_theirs),
            ):
                button(label, key=key, on_click=_settle, args=(act,))


def _settle(act: Callable[[], None]) -> None:
    act()
    st.rerun()  # the rail lists another
