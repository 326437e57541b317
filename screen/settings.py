"""The settings in the rail: who the sender is, what writes, what a model got, and how one edits."""

import streamlit as st

from drafting import signature
from drafting.desk import Desk
from drafting.dialect import Dialect
from drafting.models import Profile
from screen import call_log, connecting, state, typed
from screen.chosen import engine, warm_up, where_notes_go
from screen.words import plain

__all__ = ["draw", "engine", "keep_profile", "warm_up", "where_notes_go"]

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
        st.toggle(
            "Plain text fields",
            key="w_plain",
            help="Ordinary fields instead of the editor that underlines. "
            "Some screen readers get on better with them.",
        )


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
        dialect = st.selectbox(
            "Spelling", list(_SPELLING), list(_SPELLING).index(known.dialect), _SPELLING.__getitem__
        )
        if st.form_submit_button("Save", width="stretch"):
            profile = Profile(
                name=name.strip(),
                phone=phone.strip(),
                email=email.strip(),
                links=_lines(links),
                facts=_lines(facts),
                dialect=dialect,
            )
            _save(profile)


def keep_profile(profile: Profile) -> bool:
    """Keeps what the sender says of themselves for this letter and all to come; whether that worked."""
    kept = state.attempt(lambda: state.archive().save_profile(profile))
    if kept:
        state.act(signature.introduced, profile)
    return kept


def _save(profile: Profile) -> None:
    typed.take_in()
    before = state.desk()
    if keep_profile(profile):
        state.say(_told(before, state.desk()))
    st.rerun()


def _told(before: Desk, after: Desk) -> str:
    """What saving came to, in a sentence or two."""
    if signature.is_resigned(before, after):
        return f"Saved. Letters here that have not gone are signed {plain(after.profile.name)} now."
    return "Saved. New letters will use it."


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
