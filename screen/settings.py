"""The settings in the rail: who the sender is, what writes, what a model got, and how one edits."""

from zlib import crc32

import streamlit as st

from drafting.desk import Desk
from drafting.dialect import Dialect
from drafting.letters import signature
from drafting.models import Profile
from screen import call_log, connecting, state, typed
from screen.chosen_engine import engine, remembered, warm_up, where_notes_go
from screen.label_text import plain

__all__ = ["draw", "engine", "keep_profile", "warm_up", "where_notes_go"]

_PLAIN = "w_plain"
"""In session state: whether ordinary fields stand in the place of the editor and of the box for notes."""

_SPELLING = {
    Dialect.ANY: "American or British, as it comes",
    Dialect.US: "American",
    Dialect.GB: "British",
    Dialect.CA: "Canadian",
    Dialect.AU: "Australian",
    Dialect.IN: "Indian",
}


def draw() -> None:
    """The settings, folded away in the rail."""
    engine()  # a choice made before fills the fields, which it must do before they are drawn
    with st.expander("Who you are", icon=":material/person:"):
        _draw_profile()
    with st.expander("What writes", icon=":material/edit_note:"):
        connecting.draw()
    with st.expander("What a model got", icon=":material/receipt_long:"):
        call_log.draw()
    with st.expander("How you edit", icon=":material/accessibility_new:"):
        if _PLAIN not in st.session_state:
            st.session_state[_PLAIN] = remembered().is_plain
        st.toggle(
            "Plain text fields",
            key=_PLAIN,
            on_change=_keep_plain,
            help="Ordinary fields instead of the editor that underlines. "
            "Some screen readers get on better with them.",
        )


def _keep_plain() -> None:
    """Keeps how the person edits for a reload, and for all interviews."""
    chosen = remembered().model_copy(update={"is_plain": st.session_state[_PLAIN]})
    state.attempt(lambda: state.archive().save_preferences(chosen))


def _draw_profile() -> None:
    known = state.desk().profile
    shown = {
        "name": known.name,
        "phone": known.phone,
        "email": known.email,
        "links": "\n".join(known.links),
        "facts": "\n".join(known.facts),
        "dialect": known.dialect,
    }
    keys = {part: _key(part, value) for part, value in shown.items()}
    with st.form("w_profile", border=False):
        st.text_input("Your name", shown["name"], key=keys["name"], autocomplete="name")
        st.text_input("Phone", shown["phone"], key=keys["phone"], autocomplete="tel")
        st.text_input("E-mail", shown["email"], key=keys["email"], autocomplete="email")
        st.text_area("Links, one a line", shown["links"], key=keys["links"], height=80)
        st.text_area(
            "True things about you that a letter may say, one a line",
            shown["facts"],
            key=keys["facts"],
        )
        st.selectbox(
            "Spelling",
            list(_SPELLING),
            list(_SPELLING).index(known.dialect),
            _SPELLING.__getitem__,
            key=keys["dialect"],
        )
        st.form_submit_button("Save", on_click=_save, args=(keys,), width="stretch")


def _key(part: str, value: str) -> str:
    """A field's key, another one once something else was saved; what is typed and not saved stays until then."""
    return f"w_{part}_{crc32(value.encode())}"


def keep_profile(profile: Profile) -> bool:
    """Keeps what the sender says of themselves for this letter and all to come; whether that worked."""
    kept = state.attempt(lambda: state.archive().save_profile(profile))
    if kept:
        state.act(signature.introduced, profile)
    return kept


def _save(keys: dict[str, str]) -> None:
    given = {part: st.session_state[key] for part, key in keys.items()}
    profile = Profile(
        name=given["name"].strip(),
        phone=given["phone"].strip(),
        email=given["email"].strip(),
        links=_lines(given["links"]),
        facts=_lines(given["facts"]),
        dialect=given["dialect"],
    )
    typed.take_in()
    before = state.desk()
    if keep_profile(profile):
        state.say(_told(before, state.desk()))


def _told(before: Desk, after: Desk) -> str:
    """What saving came to, in a sentence or two."""
    if signature.is_resigned(before, after):
        return f"Saved. Letters here that have not gone are signed {plain(after.profile.name)} now."
    return "Saved. New letters will use it."


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
