"""Files that leave by a press: each is made after the press, from the desk as it is then, and saved by the browser.

Streamlit's own download is made for the page that was pressed: a field that is left by the press changes the page,
and then an older file comes, or none.
"""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import streamlit as st

from drafting.errors import DraftingError
from screen import presses
from screen.component import component
from screen.label_text import plain

_WANTED, _HANDED = "wanted", "handed"
"""In session state: the key of the file that was pressed last, until it is made, and then the file."""

_mount = component("handing")


@dataclass(frozen=True, slots=True)
class File:
    """What a file is called, what it is, and what makes its content; that may raise `DraftingError`."""

    name: str
    mime: str
    make: Callable[[], bytes]


def button(label: str, file: File, *, key: str, **look: Any) -> None:  # noqa: ANN401 - as Streamlit takes it
    """A button that hands over that file, as it is when its press is heard."""
    presses.button(label, key=f"export_{key}", on_click=_want, args=(key,), **look)
    if st.session_state.get(_WANTED) == key:
        _make(file)
        del st.session_state[_WANTED]


def draw() -> None:
    """Hands over what was made. Drawn after every button: what was wanted and is offered no more is forgotten."""
    st.session_state.pop(_WANTED, None)
    _mount(key="w_handing", data=st.session_state.get(_HANDED, {}))


def forget() -> None:
    """Lets go of the file that was handed over last."""
    st.session_state.pop(_HANDED, None)


def _want(key: str) -> None:
    st.session_state[_WANTED] = key


def _make(file: File) -> None:
    """Each making has an id of its own, by which the browser knows what it has saved."""
    try:
        content = b64encode(file.make()).decode()
    except DraftingError as fault:
        st.warning(plain(str(fault)))
        return
    st.session_state[_HANDED] = {
        "id": uuid4().hex,
        "name": file.name,
        "mime": file.mime,
        "content": content,
    }
