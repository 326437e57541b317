"""What writes, and who the sender is: the engine chooser and the profile."""

from typing import cast

import streamlit as st

from drafting import desk as moves
from drafting import providers
from drafting.builtin.engine import BuiltIn
from drafting.connection import Connection
from drafting.engine import Engine
from drafting.errors import DraftingError
from drafting.keyless import Keyless
from drafting.llm import ModelEngine
from drafting.models import Profile
from drafting.preferences import Preferences
from screen import state
from screen.words import plain

_BUILT_IN = "Built in: on this computer, no account"
_MODEL = "A language model: with its name and address"
_CONNECTION = ("model", "address", "key")


def engine() -> Engine:
    """The engine of this tab: the one chosen here, else the one chosen last, else the built-in one."""
    if "engine" not in st.session_state:
        st.session_state["engine"] = _chosen_before()
    return cast("Engine", st.session_state["engine"])


def _chosen_before() -> Engine:
    """The engine chosen last. Where its key is gone it asks for it; no other writes in its place."""
    try:
        before = state.archive().preferences()
    except DraftingError as fault:
        state.say(str(fault))
        return BuiltIn()
    if not before.model:
        return BuiltIn()
    st.session_state.update(w_engine=_MODEL, w_model=before.model, w_address=before.base_url)
    connection = Connection(model=before.model, base_url=before.base_url)
    return Keyless(before.model) if before.has_key else ModelEngine(connection)


def draw() -> None:
    """The settings, folded away in the rail."""
    engine()  # a choice made before fills the fields, which it must do before they are drawn
    with st.expander("Who you are", icon=":material/person:"):
        _draw_profile()
    with st.expander("What writes", icon=":material/edit_note:"):
        _draw_engine()
    with st.expander("How you edit", icon=":material/accessibility_new:"):
        st.toggle(
            "Plain text fields",
            key="w_plain",
            help="Ordinary fields instead of the editor that underlines. "
            "Some screen readers get on better with them.",
        )


def where_notes_go() -> str:
    """One sentence about where the notes go with the engine chosen."""
    if isinstance(writer := engine(), Keyless):
        return plain(writer.why)
    return _told(writer.name)


def _told(writer: str) -> str:
    if writer.endswith("on this computer"):
        return "Your notes stay on this computer."
    return f"When you press the button, and not before, your notes are sent to {plain(writer)}."


def _draw_profile() -> None:
    known = state.desk().profile
    with st.form("w_profile", border=False):
        name = st.text_input("Your name", known.name, autocomplete="name")
        phone = st.text_input("Phone", known.phone, autocomplete="tel")
        email = st.text_input("E-mail", known.email, autocomplete="email")
        links = st.text_area("Links, one a line", "\n".join(known.links), height=80)
        facts = st.text_area(
            "True things about you that a letter may say, one a line", "\n".join(known.facts)
        )
        if st.form_submit_button("Save", width="stretch"):
            profile = Profile(
                name=name.strip(),
                phone=phone.strip(),
                email=email.strip(),
                links=_lines(links),
                facts=_lines(facts),
            )
            _save(profile)


def keep_profile(profile: Profile) -> bool:
    """Keeps what the sender says of themselves for this letter and all to come; whether that worked."""
    try:
        state.archive().save_profile(profile)
    except DraftingError as fault:
        state.say(str(fault))
        return False
    state.act(moves.introduce, profile)
    return True


def _save(profile: Profile) -> None:
    if keep_profile(profile):
        state.say("Saved. New letters will use it.")
    st.rerun()


def _draw_engine() -> None:
    st.radio("Engine", (_BUILT_IN, _MODEL), key="w_engine", label_visibility="collapsed")
    if st.session_state["w_engine"] == _MODEL:
        providers.warm_up()
        st.text_input("Model", key="w_model", placeholder="openai/gpt-4.1-mini")
        st.text_input(
            "Address, if it has its own", key="w_address", placeholder="http://localhost:1234/v1"
        )
        st.text_input("Key, if it needs one", key="w_key", type="password", autocomplete="off")
        st.caption("The key is kept until you close this tab, and nowhere else.")
    st.button("Use this", on_click=_use, width="stretch", disabled=not _is_complete())
    now = engine()
    if isinstance(now, Keyless):
        st.warning(plain(now.why), icon=":material/key:")
    else:
        st.caption(f"Now writing: {plain(now.name)}")


def _is_complete() -> bool:
    return st.session_state["w_engine"] == _BUILT_IN or bool(st.session_state["w_model"].strip())


def _use() -> None:
    if st.session_state["w_engine"] == _BUILT_IN:
        st.session_state["engine"] = BuiltIn()
        _remember(Preferences())
        return
    model, address, key = (st.session_state[f"w_{part}"].strip() for part in _CONNECTION)
    try:
        connection = Connection(model=model, base_url=address, api_key=key)
    except DraftingError as fault:
        state.say(str(fault))
        return
    st.session_state["engine"] = ModelEngine(connection)
    _remember(Preferences(model=model, base_url=address, has_key=bool(key)))


def _remember(chosen: Preferences) -> None:
    try:
        state.archive().save_preferences(chosen)
    except DraftingError as fault:
        state.say(str(fault))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
