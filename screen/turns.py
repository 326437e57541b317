"""Presses that come close together: each is done to its end, and of several that waited the last turns the page."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

_HEARD, _TURNED = "pressed", "turned"
"""In session state: the button whose press is being heard, and the one whose press turned the page last."""


@contextmanager
def unbroken() -> Iterator[None]:
    """While what was pressed or chosen is done: what is pressed meanwhile waits.

    Streamlit would break it off at the next look into session state and never come back to it, and has no option
    against that. Where it looks whether more was pressed, it finds nothing until this is over.
    """
    context = get_script_run_ctx()
    state: Any = context and context.session_state
    looks = state._yield_callback  # noqa: SLF001 - see above
    object.__setattr__(state, "_yield_callback", lambda: None)
    try:
        yield
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
