"""The person's word that a letter is read and theirs, kept with its very words: other words need another."""

import streamlit as st

from drafting import desk as moves
from drafting import sending
from drafting.desk import Drafted
from drafting.models import Letter
from screen import state


def draw(label: str, desk: Drafted) -> bool:
    """The box for the letter on the desk; returns whether it is ticked. What was sent stays so."""
    key = state.key(f"approve_{desk.current}")
    st.session_state[key] = ticked = sending.is_vouched(desk)
    st.checkbox(
        label,
        key=key,
        disabled=sending.record(desk) is not None,
        on_change=_note,
        args=(key, desk.version.letter),
    )
    return ticked


def _note(key: str, read: Letter) -> None:
    """Keeps the word with what was on the page, which is not what was typed in the meantime."""
    state.act(moves.own, read if st.session_state[key] else None)
