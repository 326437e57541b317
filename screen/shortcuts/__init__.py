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


def draw(step: str) -> None:
    """The list of keys behind a button; on another `step` than before the focus goes to its heading, if it is lost."""
    _mount(key="w_shortcuts", data={"step": step})
