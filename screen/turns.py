"""Which press turns the page where several waited: the one made last, which Streamlit tells first."""

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

_HEARD, _TURNED = "pressed", "turned"
"""In session state: the button whose press is being heard, and the one whose press turned the page last."""


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
