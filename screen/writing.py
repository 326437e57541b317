"""Asking for a letter, and watching it come."""

from html import escape

import streamlit as st

from drafting import desk as moves
from drafting import panel
from drafting.desk import Drafted, Jotted, Read
from drafting.errors import DraftingError
from drafting.models import Brief, Tone
from screen import notices, settings, state
from screen.kinds import TONES
from screen.words import plain


def is_under_way() -> bool:
    """Whether a letter is being written."""
    return "brief" in st.session_state


def begin(to: str, tone: Tone) -> None:
    """Asks for one more letter; it is written when the page is drawn next."""
    desk = state.desk()
    if not isinstance(desk, Jotted):
        brief = Brief(to=to, tone=tone, written_on=moves.now().date())
        st.session_state["brief"] = panel.apart(desk, brief)


def begin_each(people: tuple[str, ...], tone: Tone) -> None:
    """Asks for a letter to each of them, one after the other."""
    if people:
        st.session_state["waiting"] = (people[1:], tone)
        begin(people[0], tone)


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
    if len(people) > 1:
        each = (tuple(people), tone)
        st.button("Write one to each", on_click=begin_each, args=each, key="w_draft_each")
    st.caption(f":material/lock: {settings.where_notes_go()}")


def choices(people: list[str], to: str, tone: Tone) -> tuple[str, Tone]:
    """Draws the choice of reader, where there is one, and of tone; returns both."""
    to = to if to in people or not people else people[0]
    if len(people) > 1:
        to = st.selectbox("To", people, index=people.index(to), key=state.key("to"))
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
    st.header(f"Writing to {plain(brief.to)}…", anchor=False)
    st.button("Stop", icon=":material/stop:", key="w_stop", on_click=_finish)
    pieces: list[str] = st.session_state.setdefault("pieces", [])
    pieces.clear()
    box = st.container(border=True).empty()
    try:
        for piece in moves.pieces(desk, settings.engine(), brief):
            pieces.append(piece)
            box.html(f'<div class="aw-letter">{escape("".join(pieces))}</div>')
    except DraftingError as fault:
        _finish(str(fault))
    else:
        _finish()
    st.rerun()


def _finish(fault: str = "") -> None:
    """Files what has come, if it is a letter, and looks for a question to go with it."""
    brief, text = st.session_state.pop("brief"), "".join(st.session_state.pop("pieces", []))
    state.hush()
    if fault and not text.partition("\n")[2].strip():
        state.say(fault)
        return
    filed = state.act(moves.file, text, brief, settings.engine().name)
    if filed and fault:
        state.say(f"{fault} What had come so far is kept as a version.")
    desk = state.desk()
    if isinstance(desk, Drafted) and not desk.question and not fault:
        state.act(moves.ask, settings.engine())
    waiting, tone = st.session_state.pop("waiting", ((), Tone.WARM))
    if not fault:
        begin_each(waiting, tone)
