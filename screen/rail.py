"""The rail at the side: every interview, the newest first, and the settings below."""

import streamlit as st

from drafting.errors import DraftingError
from screen import due, fields, handing, interview_search, settings, shortcuts, state, unsaved
from screen.label_text import plain
from screen.presses import button


def draw() -> None:
    """The whole rail."""
    with st.sidebar:
        st.markdown("### Afterword")
        button(
            "New interview",
            key="new",
            at=(),
            icon=":material/add:",
            on_click=unsaved.visit,
            args=("",),
            width="stretch",
        )
        _draw_interviews()
        st.space("small")
        settings.draw()
        _draw_forgetting()


def _draw_forgetting() -> None:
    with st.popover("Delete everything", type="tertiary", icon=":material/delete_forever:"):
        st.markdown("Every interview, letter and your profile go for good. This cannot be undone.")
        button("Yes, delete everything", key="forget", at=(), on_click=_forget)


def _forget() -> None:
    if state.attempt(state.archive().delete_everything):
        st.session_state["deleted"] = None
        st.session_state.pop("engine", None)
        st.session_state.pop(due.KNOWN, None)
        handing.forget()
        shortcuts.forget()
        state.visit("")
        state.say("Everything is deleted. Nothing is left in the folder or in this page.")


def _draw_interviews() -> None:
    try:
        listed = state.archive().listing()
    except DraftingError as fault:
        st.warning(str(fault))
        return
    _draw_deleted()
    for one in interview_search.sought(listed):
        with st.container(horizontal=True, gap="small", vertical_alignment="center", wrap=False):
            here = one.id == state.interview()
            interview_search.draw_visiting(
                one, type="secondary" if here else "tertiary", width="stretch"
            )
            with st.popover(
                f"Rename or delete {plain(one.title)}",
                icon=":material/more_vert:",
                type="tertiary",
                key=f"w_sign_{one.id}",
            ):
                _draw_choices(one.id, one.title)
        due.draw(one)
    interview_search.draw_away(listed)


def _draw_choices(identity: str, title: str) -> None:
    key = fields.key_of(f"w_interview_{identity}_name", title)
    st.text_input(
        "Name", key=key, on_change=fields.heed, args=(key, _rename, identity), max_chars=80
    )
    interview_search.draw_putting_away(identity)
    button(
        "Delete",
        icon=":material/delete:",
        key=f"delete_{identity}",
        at=(),
        on_click=_delete,
        args=(identity,),
    )


def _draw_deleted() -> None:
    deleted = st.session_state.get("deleted")
    if deleted:
        st.caption("Deleted.")
        button("Undo", key="restore", at=(), on_click=_restore, args=(deleted,), width="stretch")


def _rename(title: str, identity: str) -> None:
    if title.strip():
        state.attempt(lambda: state.archive().rename(identity, title.strip()))


def _delete(identity: str) -> None:
    if state.attempt(lambda: state.archive().delete(identity)):
        st.session_state["deleted"] = identity
        if identity == state.interview():
            state.visit("")


def _restore(identity: str) -> None:
    if state.attempt(lambda: state.archive().restore(identity)):
        st.session_state["deleted"] = None
        state.visit(identity)
