"""The person's word that a letter is read and theirs, kept while they look at others of the panel."""

from hashlib import sha256

import streamlit as st

from drafting.desk import Drafted
from screen import state


def draw(label: str, desk: Drafted) -> bool:
    """The box for the letter on the desk; returns whether it is ticked."""
    key = state.key(f"approve_{_mark(desk)}")
    st.session_state[key] = is_ticked(desk)
    return st.checkbox(label, key=key, on_change=_note, args=(key, _mark(desk)))


def is_ticked(desk: Drafted) -> bool:
    """Whether the very words on the desk were ticked: another wording needs another tick."""
    return _mark(desk) in _marks()


def _note(key: str, mark: str) -> None:
    if st.session_state[key]:
        _marks().add(mark)
    else:
        _marks().discard(mark)


def _marks() -> set[str]:
    marks: set[str] = st.session_state.setdefault("ticked", set())
    return marks


def _mark(desk: Drafted) -> str:
    letter = desk.version.letter
    return sha256(f"{letter.to}\n{letter.subject}\n{letter.body}".encode()).hexdigest()
