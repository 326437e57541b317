"""The first step: what the person jotted down, pasted, dropped in or borrowed from an example."""

from pathlib import Path

import streamlit as st

from drafting import desk as moves
from drafting.desk import Jotted, Read
from drafting.errors import DraftingError
from drafting.sources.intake import SUFFIXES, dropped
from screen import failure, fields, notices, reading, settings, state
from screen.notepad import HINT, Page, notepad, sent_jotting
from screen.presses import button

_EXAMPLE = Path(__file__).with_name("example_notes.txt")


def draw() -> None:
    """The step, with one thing to do next."""
    take_in()
    if isinstance(state.desk(), Jotted):
        _take_in_file()
    if reading.is_wanted():
        reading.draw()
        return
    st.header("What do you remember?", anchor=False)
    notices.draw()
    failure.draw(reading.want)
    if isinstance(state.desk(), Jotted):
        _draw_box()
    else:
        _draw_kept()


def _draw_box() -> None:
    st.markdown(
        "Half sentences are fine. Who you met, what they said that stuck, what you said, "
        "what you wish you had said."
    )
    st.caption(f":material/lock: {settings.where_notes_go()}")
    _draw_pad(state.desk().notes.text)
    _draw_actions()
    st.file_uploader(
        f"Or drop a file of up to 1 MB: {', '.join(SUFFIXES)}",
        key=_zone(),
    )


def _draw_pad(text: str) -> None:
    key = _pad()
    if st.session_state.get("w_plain"):
        fields.show(key, text)
        st.text_area("Your notes", key=key, height=320, placeholder=HINT)
        return
    changed = st.session_state.get("jotted") != text
    seen = fields.heard().get(key, 0)
    page = Page(text, changed=changed, seen=seen, files=len(_dropped()))
    notepad(page, key=key, on_jotting=take_in)


def _draw_actions() -> None:
    text = state.desk().notes.text
    with st.container(key="next", horizontal=True, vertical_alignment="center"):
        button(
            "Find what matters",
            type="primary",
            on_click=reading.want,
            key="read",
            icon=":material/search:",
        )
        if not text.strip():
            button("Try an example", on_click=_example, type="tertiary", key="example")


def _draw_kept() -> None:
    st.markdown("These are the notes everything else rests on.")
    with st.container(border=True, height=420):
        st.text(state.desk().notes.text)
    with st.container(horizontal=True):
        button(
            "Next: anchors",
            type="primary",
            key="to_anchors",
            on_click=state.go,
            args=("anchors",),
        )
        button(
            "Start again from these notes",
            key="copy",
            on_click=_copy,
            help="What you have here stays as it is. The notes are copied, to be changed.",
        )


def take_in() -> None:
    """Lays what was typed on the desk, and so into the archive; each sending of the box counts once."""
    if not isinstance(state.desk(), Jotted):
        return
    if st.session_state.get("w_plain"):
        words = fields.typed(_pad())
        if words is not None:
            state.act(moves.jot, words)
        return
    jotting = sent_jotting(_pad())
    if jotting and jotting.number > fields.heard().get(_pad(), 0):
        behind = [one for one in _dropped()[jotting.files :] if one]  # came while this was typed
        state.act(moves.jot, "\n\n".join((jotting.text, *behind)))
        st.session_state["jotted"] = jotting.text if behind else state.desk().notes.text
        fields.heard()[_pad()] = jotting.number


def _pad() -> str:
    """The box's key, another one for plain fields: the two keep different things under it."""
    return state.key("notes_plain" if st.session_state.get("w_plain") else "notes")


def _example() -> None:
    state.act(moves.jot, _EXAMPLE.read_text(encoding="utf-8"))


def _take_in_file() -> None:
    """Adds a file that lies in the zone to the notes, and empties the zone for the next one.

    Asked while drawing, as typing is: a run that is broken off before the end does it again, and adds nothing twice.
    """
    taken, file = _dropped(), st.session_state.get(_zone())
    if file is None:
        return
    added = ""
    try:
        added = dropped(file.name, file.getvalue()).text
    except DraftingError as fault:
        state.say(str(fault))
    state.act(_add, added)
    taken.append(added)


def _add(desk: Jotted | Read, added: str) -> Jotted | Read:
    typed = desk.notes.text
    if typed.endswith(added):
        return desk
    return moves.jot(desk, f"{typed}\n\n{added}" if typed.strip() else added)


def _zone() -> str:
    """The key of the place to drop a file, another one after each file."""
    return state.key(f"file_{len(_dropped())}")


def _dropped() -> list[str]:
    """The texts of the files that were dropped on these notes in this tab, in order; "" for one turned down."""
    texts: list[str] = st.session_state.setdefault(state.key("dropped"), [])
    return texts


def _copy() -> None:
    notes = state.desk().notes.text
    state.visit("")
    state.act(moves.jot, notes)
