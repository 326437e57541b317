"""What can be done with keys alone: shown on `?`, silent while somebody types, and never a trap."""

from pathlib import Path

import streamlit as st

_FILES = Path(__file__).parent

_mount = st.components.v2.component(
    "afterword.shortcuts",
    html=(_FILES / "shortcuts.html").read_text(encoding="utf-8"),
    css=(_FILES / "shortcuts.css").read_text(encoding="utf-8"),
    js=(_FILES / "shortcuts.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def draw() -> None:
    """The list of keys behind a button; a focus that is lost goes to the heading, where that has changed."""
    st.session_state["draws"] = st.session_state.get("draws", 0) + 1
    _mount(key="w_shortcuts", data={"draws": st.session_state["draws"]})
