"""Presses that come close together: each is done to its end, and of several that waited the last turns the page."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import streamlit as st
from streamlit.runtime.state.safe_session_state import SafeSessionState

_HEARD, _TURNED = "pressed", "turned"
"""In session state: the button whose press is being heard, and the one whose press turned the page last."""

_tell = SafeSessionState.on_script_will_rerun


def hear_out() -> None:
    """Has what was pressed or chosen told and done to its end before Streamlit looks whether more was pressed.

    It looks first when a run begins, and what that run was to tell would be lost; then at each look into session
    state, and what was being done would be broken off and never come back to. It has no option against either.
    """
    SafeSessionState.on_script_will_rerun = _told_to_the_end  # type: ignore[assignment, method-assign]


def _told_to_the_end(state: Any, *given: Any, **named: Any) -> None:  # noqa: ANN401 - as Streamlit calls it
    looks = state._yield_callback  # noqa: SLF001 - see above
    object.__setattr__(state, "_yield_callback", lambda: None)
    try:
        _tell(state, *given, **named)
    finally:
        object.__setattr__(state, "_yield_callback", looks)


@contextmanager
def pressing(key: str) -> Iterator[None]:
    """While the press of that button is heard."""
    st.session_state[_HEARD] = key
    try:
        yield
    finally:
        st.session_state.pop(_HEARD, None)


def is_overtaken() -> bool:
    """Whether a press that was made later, and is told together with this one, has turned the page already."""
    heard, turned = st.session_state.get(_HEARD), st.session_state.get(_TURNED)
    if turned not in {None, heard} and st.session_state.get(turned):
        return True
    st.session_state[_TURNED] = heard
    return False
