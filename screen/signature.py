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
"""Among what passes: the version that was signed and its name, where that came to be the name of every letter."""


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
    """Keeps the name that was typed before a letter as the sender's own, or that it was cleared; whether it changed."""
    desk, given = state.desk(), fields.typed(_key())
    if given is None or isinstance(desk, Jotted):
        return False
    name = " ".join(given.split())
    fields.show(_key(), name)
    if name == desk.profile.name.strip():
        return False
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
    if not name or state.passing().get(_SIGNED) != (desk.current, name):
        return
    st.caption(plain(f"Signed {name}, and so are your other letters from now on."))
    button("Only this letter", key="sign_alone", type="tertiary", on_click=_sign_alone)


def _sign(desk: Drafted, name: str) -> None:
    unnamed = not desk.profile.name.strip()
    typed.act(signature.sign, name)
    known = state.desk().profile
    if unnamed:
        state.passing()[_SIGNED] = (desk.current, known.name)
    settings.keep_profile(known)
    st.rerun()  # the name stands under Who you are as well


def _sign_alone() -> None:
    """Takes the name out of what is the same for all letters, unless another was saved since; this one keeps it."""
    typed.take_in()
    _, signed = state.passing().pop(_SIGNED, (None, ""))
    known = state.desk().profile
    if known.name.strip() == signed:
        settings.keep_profile(known.model_copy(update={"name": ""}))


def _key() -> str:
    return state.key("sign_first")
