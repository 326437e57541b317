"""Asking for the sender's name where a letter ends without one. It is a thing worth a look, and stands in no way."""

import streamlit as st

from drafting.chain import sending
from drafting.desk import Drafted
from drafting.letters import signature
from screen import settings, state, typed
from screen.presses import button


def draw(desk: Drafted) -> None:
    """The field for the name, while the letter has none and has not gone."""
    if sending.record(desk) or not signature.is_missing(desk):
        return
    st.info("Worth a look: your letter ends without your name.", icon=":material/signature:")
    known = desk.profile.name.strip()
    name = st.text_input(
        "Sign it with your name",
        known,
        key=state.key(f"signature_{desk.current}"),
        autocomplete="name",
    ).strip()
    pressed = button("Sign it", key="signature")
    if name and (pressed or name != known):
        _sign(name)


def _sign(name: str) -> None:
    typed.act(signature.sign, name)
    settings.keep_profile(state.desk().profile)
    st.rerun()  # the name stands under Who you are as well
