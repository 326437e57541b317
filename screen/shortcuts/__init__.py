"""What can be done with keys alone: shown on `?`, silent while somebody types, and never a trap."""

import streamlit as st

from screen.component import component

_FORGOTTEN = "forgotten"
"""In session state: how often everything was deleted."""

_mount = component("shortcuts", "held.js", "unsent.js", "shortcuts/fields.js")


def draw() -> None:
    """The list of keys behind a button; a focus that is lost goes to the heading, where that has changed."""
    st.session_state["draws"] = st.session_state.get("draws", 0) + 1
    forgotten = st.session_state.get(_FORGOTTEN, 0)
    _mount(key="w_shortcuts", data={"draws": st.session_state["draws"], "forgotten": forgotten})


def forget() -> None:
    """Lets go of what was typed and is kept by the browser until its page is opened again."""
    st.session_state[_FORGOTTEN] = st.session_state.get(_FORGOTTEN, 0) + 1
