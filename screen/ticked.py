"""The person's word that a letter is read and theirs, kept with its very words: other words need another."""

import streamlit as st

from drafting import desk as moves
from drafting import sending
from drafting.desk import Drafted
from drafting.models import Letter
from screen import state


def draw(label: str, *desks: Drafted) -> bool:
    """One box for the letters on these desks; returns whether it is ticked. What was sent stays so."""
    key = state.key("_".join(("approve", *(one.current for one in desks))))
    st.session_state[key] = ticked = all(map(sending.is_vouched, desks))
    st.checkbox(
        label,
        key=key,
        disabled=all(map(sending.record, desks)),
        on_change=_note,
        args=(key, {one.current: one.version.letter for one in desks}),
    )
    return ticked


def _note(key: str, read: dict[str, Letter]) -> None:
    """Keeps the word with what was on the page, which is not what was typed in the meantime."""
    state.act(moves.own, read if st.session_state[key] else dict.fromkeys(read))
