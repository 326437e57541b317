"""Asking for a letter, and watching it come."""

from html import escape

import streamlit as st

from drafting import desk as moves
from drafting.desk import Drafted, Jotted, Read
from drafting.errors import DraftingError
from drafting.models import Brief, Tone
from screen import notices, settings, state
from screen.kinds import TONES


def is_under_way() -> bool:
    """Whether a letter is being written."""
    return "brief" in st.session_state


def begin(to: str, tone: Tone) -> None:
    """Asks for one more letter; it is written when the page is drawn next."""
    st.session_state["brief"] = Brief(to=to, tone=tone, written_on=moves.now().date())


def draw_start(desk: Read) -> None:
    """The choices before the first letter."""
    st.header("Who is it for, and how should it sound?", anchor=False)
    notices.draw()
    people = [person.name for person in desk.anchors.people if person.name]
    if not people:
        st.info("Nobody to write to yet. Add a name under Anchors.", icon=":material/info:")
        st.button("Back to anchors", on_click=state.go, args=("anchors",), type="primary")
        return
    to, tone = choices(people, people[0], Tone.WARM)
    st.button("Write a draft", type="primary", on_click=begin, args=(to, tone), key="w_draft")
    st.caption(f":material/lock: {settings.where_notes_go()}")


def choices(people: list[str], to: str, tone: Tone) -> tuple[str, Tone]:
    """Draws the choice of reader, where there is one, and of tone; returns both."""
    if len(people) > 1:
        at = people.index(to) if to in people else 0
        to = st.selectbox("To", people, index=at, key=state.key("to"))
    picked = st.segmented_control(
        "Tone",
        list(TONES),
        default=tone,
        required=True,
        format_func=TONES.__getitem__,
        key=state.key("tone"),
    )
    return to, picked or tone


def draw() -> None:
    """The letter as it comes, with a way to stop it; what has come is kept whatever happens."""
    desk, brief = state.desk(), st.session_state["brief"]
    if isinstance(desk, Jotted):
        return
    st.header(f"Writing to {brief.to}…", anchor=False)
    st.button("Stop", icon=":material/stop:", key="w_stop", on_click=_finish)
    pieces: list[str] = st.session_state.setdefault("pieces", [])
    pieces.clear()
    box = st.container(border=True).empty()
    try:
        for piece in moves.pieces(desk, settings.engine(), brief):
            pieces.append(piece)
            box.html(f'<div class="aw-letter">{escape("".join(pieces))}</div>')
    except DraftingError as fault:
        state.say(str(fault))
    _finish()
    st.rerun()


def _finish() -> None:
    """Files what has come, if it is a letter, and looks for a question to go with it."""
    brief, text = st.session_state.pop("brief"), "".join(st.session_state.pop("pieces", []))
    broken = bool(st.session_state.get("said"))
    if not text.partition("\n")[2].strip() and broken:
        return
    filed = state.act(moves.file, text, brief, settings.engine().name)
    if filed and broken:
        state.say(f"{state.said()} What had come so far is kept as a version.")
    desk = state.desk()
    if isinstance(desk, Drafted) and not desk.question and not broken:
        state.act(moves.ask, settings.engine())
