"""The box for the notes. What is typed in it reaches the page on each pause, so that no more than a second is lost."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st

from screen.component import component

HINT = "Met Priya, head of shops. She laughed about the bookmarks…"
"""What the empty box shows."""

_mount = component("notepad", "unsent.js", "typing.js")


@dataclass(frozen=True, slots=True)
class Jotting:
    """What stood in the box when it was last sent; `number` counts the sendings, 0 before the first."""

    number: int
    text: str
    files: int
    """How many dropped files the box had shown when this was typed."""


@dataclass(frozen=True, slots=True)
class Page:
    """What the box is to show."""

    text: str
    changed: bool
    """Whether the text is other than what was typed, so that it must be shown anew."""
    seen: int
    """Number of the last sending that was taken in; a box drawn anew counts on from it."""
    files: int
    """How many dropped files the text has taken in."""


def notepad(page: Page, *, key: str, on_jotting: Callable[[], None]) -> None:
    """Draws the box; `on_jotting` is called when more was typed, and `sent_jotting` has it then."""
    sent = sent_jotting(key)
    data = {
        "text": page.text,
        "placeholder": HINT,
        "seen": max(page.seen, sent.number if sent else 0),
        "changed": page.changed,
        "files": page.files,
    }
    _mount(key=key, data=data, on_jotting_change=on_jotting)


def sent_jotting(key: str) -> Jotting | None:
    """What the box of that key sent last, or None."""
    state: Any = st.session_state.get(key)
    jotting = state.get("jotting") if state else None
    if not jotting:
        return None
    return Jotting(int(jotting["number"]), str(jotting["text"]), int(jotting["files"]))
