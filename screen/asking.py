"""One more question, asked of the engine behind the page: a model may think for long, and typing goes on meanwhile."""

import streamlit as st

from drafting import desk as moves
from drafting.desk import Drafted
from screen import settings, state, typed, underway
from screen.underway import Question

_AT_FIRST = 0.5
"""Seconds that a press waits for the question: the built-in engine has it by then."""
_BETWEEN_LOOKS = 0.4
"""Seconds after which the page looks whether it has come."""


def begin() -> None:
    """Asks for a question beside the letter on the desk."""
    typed.take_in()
    desk = state.desk()
    if isinstance(desk, Drafted):
        underway.begin(Question(desk, settings.engine())).wait(_AT_FIRST)


def take_in() -> None:
    """Lays the question on the desk once it is there, where its letter still is."""
    coming, desk = underway.question(), state.desk()
    if coming is None or not coming.is_over:
        return
    underway.forget()
    if coming.fault:
        state.say(str(coming.fault))
    elif coming.found is not None and isinstance(desk, Drafted) and desk.current == coming.version:
        state.act(moves.pose, coming.found)


@st.fragment(run_every=_BETWEEN_LOOKS)
def watch() -> None:
    """How long it has taken, and a way to stop, while a question comes."""
    coming = underway.question()
    if coming is None or coming.is_over:
        st.rerun()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button("Stop", icon=":material/stop:", key="w_stop_asking", on_click=coming.stop)
        st.caption(f"Looking for another question. {coming.seconds:.0f} s.")
