"""The people of a panel: a tab for each with the state of their letter, and the way to write to all of them."""

import streamlit as st

from drafting import desk as moves
from drafting import manuscripts
from drafting.chain import next_message, sending
from drafting.desk import Drafted, Version
from drafting.letters import panel
from screen import fields, state, typed, writing
from screen.kinds import label
from screen.presses import button


def draw(desk: Drafted) -> None:
    """The tabs, where more than one person was met."""
    people = desk.anchors.names
    if len(people) < 2:  # noqa: PLR2004 - one person is no panel
        return
    key = fields.key_of(state.key("reader"), desk.version.brief.to)
    states = {to: _state(desk, to) for to in people}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.segmented_control(
            "Letter to",
            people,
            key=key,
            required=True,
            format_func=lambda to: f"{to}: {states[to]}",
            on_change=fields.heed,
            args=(key, _turn),
        )
        if panel.unwritten(desk):
            button("Write to the others", key="each", on_click=_write_to_each)


def _state(desk: Drafted, to: str) -> str:
    """How far the letter to that person has come, in a few words."""
    version = desk.of(to, next_message.meant(desk, to))
    if version is None:
        went = next_message.correspondence(desk, to).letters(to)
        return f"{label(went[-1].kind).lower()} sent" if went else "not written"
    theirs = moves.choose(desk, version.id)
    if sending.record(theirs):
        return "sent"
    left = len(manuscripts.obstacles(theirs))
    if left:
        return f"{left} to do"
    return "approved" if sending.is_vouched(theirs) else "ready"


def _turn(to: str) -> None:
    typed.take_in()
    desk = state.desk()
    if not isinstance(desk, Drafted):
        return
    kind = next_message.meant(desk, to)
    version = desk.of(to, kind) or _went(desk, to)
    if version:
        state.act(moves.choose, version.id)
    else:
        writing.begin(desk.version.brief.model_copy(update={"to": to, "kind": kind}))


def _went(desk: Drafted, to: str) -> Version | None:
    """What went to that person last, to be looked at; None where nothing of it was drafted here."""
    letters = desk.correspondence.letters(to)
    return desk.of(to, letters[-1].kind) if letters else None


def _write_to_each() -> None:
    typed.take_in()
    writing.begin_others()
