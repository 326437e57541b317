"""Asking for a letter, and watching it come."""

from html import escape

import streamlit as st

from drafting import desk as moves
from drafting import needs, panel, sending
from drafting.desk import Drafted, Jotted, Read
from drafting.errors import DraftingError
from drafting.llm import ModelEngine
from drafting.models import Brief
from drafting.providers import Message
from screen import choice, failure, notices, patience, preview, settings, state, typed
from screen.words import plain


def is_under_way() -> bool:
    """Whether a letter is being written."""
    return "brief" in st.session_state


def is_choosing() -> bool:
    """Whether the person is choosing what to write, beside letters that are there already."""
    return "choosing" in st.session_state


def choose() -> None:
    """Turns to the choice of one more message."""
    typed.take_in()
    state.go("letter")
    st.session_state["choosing"] = True


def begin(wanted: Brief) -> None:
    """Asks for one more letter; it is written when the page is drawn next."""
    desk = state.desk()
    if isinstance(desk, Jotted):
        return
    try:
        brief = sending.informed(desk, wanted, moves.now().date())
    except DraftingError as fault:
        state.say(str(fault))
        return
    st.session_state.pop("choosing", None)
    st.session_state["brief"] = panel.apart(desk, brief)


def begin_each(people: tuple[str, ...], wanted: Brief) -> None:
    """Asks for a letter like the wanted one to each of them, one after the other."""
    if people:
        st.session_state["waiting"] = (people[1:], wanted)
        begin(wanted.model_copy(update={"to": people[0]}))


def draw_start(desk: Read | Drafted) -> None:
    """The choices before a message."""
    st.header("What would you like to write?", anchor=False)
    notices.draw()
    failure.draw(again)
    people = list(panel.people(desk))
    if not people:
        st.info("Nobody to write to yet. Add a name under Anchors.", icon=":material/info:")
        st.button("Back to anchors", on_click=state.go, args=("anchors",), type="primary")
        return
    wanted = choice.draw(desk, people)
    refused = choice.refusal(desk, wanted.kind, wanted.to)
    if refused:
        st.info(refused, icon=":material/spa:")
    else:
        _draw_asking(desk, wanted, people)
    if isinstance(desk, Drafted):
        st.button(
            "Back to the letter", type="tertiary", key="w_stay", on_click=state.go, args=("letter",)
        )


def _draw_asking(desk: Read | Drafted, wanted: Brief, people: list[str]) -> None:
    left = needs.missing(wanted)
    with st.container(horizontal=True):
        st.button(
            "Write a draft",
            type="primary",
            on_click=begin,
            args=(wanted,),
            key="w_draft",
            disabled=bool(left),
        )
        if len(people) > 1 and isinstance(desk, Read):
            each = (tuple(people), wanted)
            st.button(
                "Write one to each",
                on_click=begin_each,
                args=each,
                key="w_draft_each",
                disabled=bool(left),
            )
    st.caption(left or f":material/lock: {settings.where_notes_go()}")


def draw() -> None:
    """The letter as it comes, with a way to stop it; what has come is kept whatever happens."""
    desk, brief = state.desk(), st.session_state["brief"]
    if isinstance(desk, Jotted):
        return
    if preview.asks(_would_write, _drop):
        return
    st.header(f"Writing to {plain(brief.to)}…", anchor=False)
    st.button("Stop", icon=":material/stop:", key="w_stop", on_click=_finish)
    pieces: list[str] = st.session_state.setdefault("pieces", [])
    pieces.clear()
    box = st.container(border=True).empty()
    try:
        engine = settings.engine()
        for piece in patience.pieces(engine, lambda: moves.pieces(desk, engine, brief)):
            pieces.append(piece)
            box.html(f'<div class="aw-letter">{escape("".join(pieces))}</div>')
    except DraftingError as fault:
        _finish(str(fault))
    else:
        _finish()
    st.rerun()


def _would_write(engine: ModelEngine) -> tuple[Message, ...]:
    desk = state.desk()
    if isinstance(desk, Jotted):
        return ()
    return engine.would_write(desk.notes, desk.anchors, desk.profile, st.session_state["brief"])


def _drop() -> None:
    for passing in ("brief", "pieces", "waiting"):
        st.session_state.pop(passing, None)


def again() -> None:
    """Asks once more for the letter that failed."""
    brief = st.session_state.pop("unwritten", None)
    if brief:
        st.session_state["brief"] = brief


def _finish(fault: str = "") -> None:
    """Files what has come, if it is a letter, and looks for a question to go with it."""
    brief, text = st.session_state.pop("brief"), "".join(st.session_state.pop("pieces", []))
    state.hush()
    if fault and not text.partition("\n")[2].strip():
        st.session_state["unwritten"] = brief
        failure.note(fault)
        return
    filed = state.act(moves.file, text, brief, settings.engine().name)
    if filed and fault:
        st.session_state["unwritten"] = brief
        failure.note(f"{fault} What had come so far is kept as a version.")
    desk = state.desk()
    if isinstance(desk, Drafted) and not desk.question and not fault:
        state.act(moves.ask, settings.engine())
    waiting, wanted = st.session_state.pop("waiting", ((), brief))
    if not fault:
        begin_each(waiting, wanted)
