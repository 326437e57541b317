"""What writes, and who the sender is: the engine chooser and the profile."""

from typing import cast

import streamlit as st

from drafting import desk as moves
from drafting import providers
from drafting.builtin.engine import BuiltIn
from drafting.connection import Connection
from drafting.engine import Engine
from drafting.errors import DraftingError
from drafting.llm import ModelEngine
from drafting.models import Profile
from screen import state
from screen.words import plain

_BUILT_IN = "Built in: on this computer, no account"
_MODEL = "A language model: with its name and address"


def engine() -> Engine:
    """The engine of this tab: the one chosen, and the built-in one until then."""
    return cast("Engine", st.session_state.setdefault("engine", BuiltIn()))


def draw() -> None:
    """The settings, folded away in the rail."""
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
    writer = engine().name
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


def _save(profile: Profile) -> None:
    try:
        state.archive().save_profile(profile)
    except DraftingError as fault:
        state.say(str(fault))
    else:
        state.act(moves.introduce, profile)
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
    st.caption(f"Now writing: {plain(engine().name)}")


def _is_complete() -> bool:
    return st.session_state["w_engine"] == _BUILT_IN or bool(st.session_state["w_model"].strip())


def _use() -> None:
    if st.session_state["w_engine"] == _BUILT_IN:
        st.session_state["engine"] = BuiltIn()
        return
    connection = Connection(
        model=st.session_state["w_model"].strip(),
        base_url=st.session_state["w_address"].strip(),
        api_key=st.session_state["w_key"].strip(),
    )
    st.session_state["engine"] = ModelEngine(connection)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
