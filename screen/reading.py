"""Watching notes being read: what is happening, a way to stop, and the filing of what has come in the end."""

import streamlit as st

from drafting.desk import Jotted, Read
from drafting.llm import ModelEngine
from drafting.prompting import material
from drafting.providers import Message
from screen import call_log, engine_work, failure, preview, settings, state, work_progress
from screen.engine_work import Reading
from screen.label_text import plain

_WANTED = "reading"
"""Among what passes: whether the notes on the desk are to be read."""


def want() -> None:
    """Has the notes read when the page is drawn next."""
    failure.forget()
    state.passing()[_WANTED] = True


def is_wanted() -> bool:
    """Whether notes are to be read, being read or still to be filed."""
    return _WANTED in state.passing() or engine_work.reading() is not None


def draw() -> None:
    """The notes and how far their reading is; once it is over the page turns to what was found."""
    desk = state.desk()
    going = engine_work.reading()
    if going is None:
        if not isinstance(desk, Jotted) or preview.asks(_would_read, _drop):
            return
        going = engine_work.begin(Reading(desk, settings.engine(), call_log.log()))
    going.wait(work_progress.AT_FIRST)
    if going.is_over:
        _file(going)
        st.rerun()
    st.header("Reading your notes…", anchor=False)
    _watch()
    with st.container(border=True, height=420):
        st.text(desk.notes.text)


def _would_read(engine: ModelEngine) -> tuple[Message, ...]:
    return engine.would_read(state.desk().notes)


@st.fragment(run_every=work_progress.BETWEEN_LOOKS)
def _watch() -> None:
    """How far it is, looked at again and again; the rest of the page can be used meanwhile."""
    going = engine_work.reading()
    if going is None or going.is_over:
        st.rerun()
    work_progress.draw(going, f"{_told(going)} {going.seconds:.0f} s.", key="stop_reading")


def _told(going: Reading) -> str:
    """What is happening, in a sentence or two."""
    parts = sum(1 for _ in material.pieces_of(going.desk.notes.text))
    reader = plain(going.engine.name)
    if parts == 1:
        return f"{reader}, is reading your notes."
    read = min(going.answers, parts)
    return f"{reader}, has read {read} of {parts} parts. What has come is kept if you stop."


def _file(going: Reading) -> None:
    """Lays what was found on the desk, where the notes are still those that were read; says what failed."""
    _drop()
    engine_work.forget()
    desk = state.desk()
    if not isinstance(desk, Jotted) or desk.notes != going.desk.notes:
        return
    if going.read:
        _turn(going.read.model_copy(update={"profile": desk.profile}), stopped=going.is_stopped)
    elif going.is_stopped:
        failure.note("You stopped before anything was found. Your notes are as they were.")
    elif going.fault:
        tell = failure.note if desk.notes.text.strip() else state.say
        tell(str(going.fault))


def _turn(read: Read, *, stopped: bool) -> None:
    state.put(read)
    state.name()
    state.go("anchors")
    if stopped:
        state.say("You stopped. This was found by then; the rest of your notes was not read.")


def _drop() -> None:
    state.passing().pop(_WANTED, None)
