"""What can be done with keys alone: shown on `?`, silent while somebody types, and never a trap."""

import streamlit as st

from screen.component import component

_mount = component("shortcuts", "held.js")


def draw() -> None:
    """The list of keys behind a button; a focus that is lost goes to the heading, where that has changed."""
    st.session_state["draws"] = st.session_state.get("draws", 0) + 1
    _mount(key="w_shortcuts", data={"draws": st.session_state["draws"]})
