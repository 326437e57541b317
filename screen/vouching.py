"""The person's word that a letter is read and theirs, kept with its very words: other words need another."""

import streamlit as st

from drafting import desk as moves
from drafting.chain import sending
from drafting.desk import Drafted
from drafting.models import Letter
from screen import fields, state


def draw(label: str, *desks: Drafted) -> bool:
    """One box for the letters on these desks; returns whether it is ticked. What was sent stays so."""
    ticked = all(map(sending.is_vouched, desks))
    name = state.key("_".join(("approve", *(one.current for one in desks))))
    key = fields.key_of(name, ticked)
    st.checkbox(
        label,
        key=key,
        disabled=all(map(sending.record, desks)),
        on_change=fields.heed,
        args=(key, _note, {one.current: one.version.letter for one in desks}),
    )
    return ticked


def _note(is_theirs: bool, read: dict[str, Letter]) -> None:  # noqa: FBT001 - what the box says
    """Keeps the word with what was on the page, which is not what was typed in the meantime."""
    state.act(moves.own, read if is_theirs else dict.fromkeys(read))
