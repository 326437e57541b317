"""The tab's address: where a tab that is opened begins, what Back and Forward turn to, and what a refresh finds."""

from typing import Any
from urllib.parse import parse_qs

import streamlit as st

from drafting.desk import Drafted
from screen import state, unsaved, writing
from screen.component import component

_CHOICE = "choice"
"""The step, as the address has it, at which one more message is chosen beside letters that are there."""
_KEY, _ANSWERED = "w_back_and_forward", "went_back"
"""In session state: what the browser tells, and how many times Back and Forward were heard."""

_mount = component("address")


def begin() -> None:
    """Brings a tab that was just opened to the interview and step that its address names, or to an empty desk.

    From then on the tab knows where it is. The address only follows, and an answer from the browser may still
    carry an older one.
    """
    if not state.is_open():
        state.visit(st.query_params.get("interview", ""))
        _turn(st.query_params.get("step", ""))
    state.settle()
    sign()


def listen() -> None:
    """Listens for Back and Forward, and tells whether the interview was opened or has come to be."""
    data = {
        "answered": st.session_state.get(_ANSWERED, 0),
        "interview": state.interview(),
        "isBegun": state.kept().is_begun,
    }
    _mount(key=_KEY, data=data, on_turned_change=_go_back)


def sign() -> None:
    """Writes where the tab is into its address, so that a refresh comes back to it.

    Also where the browser still tells the right one: it may be about to turn to the one that was written before.
    """
    step = _CHOICE if writing.is_choosing() else state.step()
    here = {"interview": state.interview(), "step": step} if state.interview() else {}
    if st.query_params.to_dict() != here or st.session_state.get("signed") != here:
        st.query_params.from_dict(here)
        st.session_state["signed"] = here


def _go_back() -> None:
    """Turns to where Back or Forward led, with nothing left behind; without an interview that is an empty desk."""
    told: Any = st.session_state[_KEY]
    if not told.get("turned"):
        return
    there = parse_qs(str(told["turned"]["search"]).removeprefix("?"))
    interview, step = (there.get(one, [""])[0] for one in ("interview", "step"))
    unsaved.take_in()
    state.hush()
    if interview != state.interview():
        state.visit(interview)
    _turn(step)
    st.session_state[_ANSWERED] = int(told["turned"]["number"])


def _turn(step: str) -> None:
    """Turns to the step that the address names."""
    state.turn(
        "letter" if step == _CHOICE else next((s for s in state.STEPS if s == step), "notes")
    )
    if step == _CHOICE and isinstance(state.desk(), Drafted):
        writing.resume()
