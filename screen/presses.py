"""Buttons that belong to what they were drawn for: a press on a page that the desk has left is not heard."""

from collections.abc import Callable
from typing import Any, Concatenate

import streamlit as st

from drafting.desk import Drafted
from screen import press_queue, state

Place = tuple[str, ...]
"""Which opening of an interview, at which stage, with which version in hand; its beginning is a wider place."""


def place() -> Place:
    """Where the desk is now."""
    desk = state.desk()
    version = desk.current if isinstance(desk, Drafted) else ""
    return str(st.session_state["opened"]), desk.stage, version


def button(
    label: str,
    *,
    key: str,
    on_click: Callable[..., object] | None = None,
    args: tuple[object, ...] = (),
    at: Place | None = None,
    **look: Any,  # noqa: ANN401 - as Streamlit takes it
) -> bool:
    """A button that is heard only while the desk is `at` the place it was drawn for; whether it was pressed.

    Without `at` that is where the desk is now, and () is anywhere. The place is a part of the key as well, so that a
    press is never taken for one on the same button of another letter.
    """
    at = place() if at is None else at
    bound = "_".join(("w", key, *filter(None, at)))
    if on_click:
        look |= {"on_click": heed, "args": (bound, at, on_click, *args)}
    return st.button(label, key=bound, **look)


def heed(key: str, at: Place, act: Callable[Concatenate[Any, ...], object], *given: object) -> None:
    """Does what the button of that key was drawn for, as its `on_click`; nothing where the desk has left the place."""
    if place()[: len(at)] == at:
        with press_queue.pressing(key):
            act(*given)
