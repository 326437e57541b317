"""The page's sign, and the few styles that the theme cannot say."""

from pathlib import Path

import streamlit as st

MARK = Path(__file__).with_name("mark.svg")
"""The sign in the browser's tab."""

_STYLES = Path(__file__).with_name("look.css")


def apply() -> None:
    """Adds the styles to the page."""
    st.html(_STYLES)
