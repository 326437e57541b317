"""Asking for the sender's name: before a letter is drafted, and where one ends without it. It stands in no way."""

import streamlit as st

from drafting.chain import sending
from drafting.desk import Drafted, Jotted, Read
from drafting.letters import signature
from screen import fields, settings, state, typed
from screen.label_text import plain
from screen.presses import button

_LABEL = "Sign it with your name"
_EVERYWHERE = (
    "It goes under your other letters too, until you change it under Who you are. "
    "A letter that you sign otherwise yourself stays so."
)

_ASKED = "asked_name"
"""Among what passes: whether the name was asked for before a letter, so that its field stays while it is typed in."""
_SIGNED = "signed"
"""Among what passes: the version that was signed, where its name came to be that of every letter."""


def draw_first(desk: Read | Drafted) -> None:
    """The field for the name before a letter is drafted, until there is one."""
    if desk.profile.name.strip() and _ASKED not in state.passing():
        return
    state.passing()[_ASKED] = True
    fields.show(_key(), desk.profile.name)
    st.text_input(
        _LABEL, key=_key(), autocomplete="name", placeholder="You can leave this for later"
    )
    st.caption(_EVERYWHERE)


def take_in() -> bool:
    """Keeps the name that was typed before a letter as the sender's own, for all letters; whether there was one."""
    desk, name = state.desk(), " ".join((fields.typed(_key()) or "").split())
    if not name or isinstance(desk, Jotted):
        return False
    fields.show(_key(), name)
    return settings.keep_profile(desk.profile.model_copy(update={"name": name}))


def draw(desk: Drafted) -> None:
    """The field for the name, while the letter has none and has not gone; what signing came to, once it has."""
    if sending.record(desk):
        return
    if not signature.is_missing(desk):
        _draw_signed(desk)
        return
    st.info("Your letter ends without your name.", icon=":material/signature:")
    known = desk.profile.name.strip()
    name = st.text_input(
        _LABEL, known, key=state.key(f"signature_{desk.current}"), autocomplete="name"
    ).strip()
    if not known:
        st.caption(_EVERYWHERE)
    pressed = button("Sign it", key="signature")
    if name and (pressed or name != known):
        _sign(desk, name)


def _draw_signed(desk: Drafted) -> None:
    """That the name is now every letter's, and the way to have it under this one alone."""
    name = desk.profile.name.strip()
    if not name or state.passing().get(_SIGNED) != desk.current:
        return
    st.caption(plain(f"Signed {name}, and so are your other letters from now on."))
    button("Only this letter", key="sign_alone", type="tertiary", on_click=_sign_alone)


def _sign(desk: Drafted, name: str) -> None:
    if not desk.profile.name.strip():
        state.passing()[_SIGNED] = desk.current
    typed.act(signature.sign, name)
    settings.keep_profile(state.desk().profile)
    st.rerun()  # the name stands under Who you are as well


def _sign_alone() -> None:
    """Takes the name out of what is the same for all letters; the one on the desk keeps it."""
    typed.take_in()
    state.passing().pop(_SIGNED, None)
    settings.keep_profile(state.desk().profile.model_copy(update={"name": ""}))


def _key() -> str:
    return state.key("sign_first")
