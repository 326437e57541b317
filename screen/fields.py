"""The page's fields: what is shown in them, and what was typed since."""

from collections.abc import Callable
from typing import Any, Concatenate
from uuid import uuid4

import streamlit as st

from screen import state


def typed(field: str) -> str | None:
    """What was typed into a field since it was last shown, or None.

    Asked while drawing rather than told by a callback: of what is told together Streamlit tells the latest first.
    """
    now, before = st.session_state.get(field), st.session_state.get(f"shown_{field}")
    return None if now is None or before is None or now == before else str(now)


def show(field: str, words: str) -> None:
    """Puts words into a field that is about to be drawn."""
    st.session_state[field] = words
    st.session_state[f"shown_{field}"] = words


def key_of(name: str, value: object) -> str:
    """The key of a widget that shows a value which the page may change too, with that value in it.

    Another key each time the page changed it: a press that was sent before the widget was drawn anew brings along
    what it showed then, and under the same key that would be taken for the person's choice.
    """
    key = _keys().setdefault(name, name)
    if st.session_state.get(key, value) != value:
        key = _keys()[name] = f"{name}_{uuid4().hex}"
    st.session_state[key] = value
    return key


def heed(key: str, act: Callable[Concatenate[Any, ...], object], *given: object) -> None:
    """Acts on what the person chose in the widget of that key, as its `on_change`.

    One that is gone is not heard: it may have stood for another value, or for another interview.
    """
    if key in _keys().values():
        act(st.session_state[key], *given)


def heard() -> dict[str, int]:
    """By the key of what is typed in, the number of its last sending that was taken in."""
    numbers: dict[str, int] = st.session_state.setdefault("heard", {})
    return numbers


def _keys() -> dict[str, str]:
    """By its name, the key that a widget has now; of the interview on the desk only."""
    keys: dict[str, str] = state.passing().setdefault("keys", {})
    return keys
