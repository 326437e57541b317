"""Watching work that goes on behind the page: how long it has taken, and a way to stop."""

import streamlit as st

from screen.background_work import Work
from screen.presses import button

AT_FIRST = 0.5
"""Seconds that a press waits for what it began: the built-in engine is done by then."""
BETWEEN_LOOKS = 0.4
"""Seconds after which the page looks how far it is."""


def draw(work: Work, told: str, *, key: str, label: str = "Stop") -> None:
    """The way to stop, and beside it how far the work is, as told."""
    with st.container(horizontal=True, vertical_alignment="center"):
        button(label, icon=":material/stop:", key=key, on_click=work.stop)
        st.caption(told)
