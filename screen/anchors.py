"""The second step: what was found in the notes, beside the notes, to be put right."""

from functools import partial

import streamlit as st

from drafting import corrections
from drafting.desk import Drafted, Jotted, Read
from drafting.models import AnchorKind
from screen import cards, corrected, facts, notices, state, unsaved
from screen.label_text import plain
from screen.passages import passages, selected
from screen.presses import button, heed, place

_BEGINNING = 8
"""Words of a part of the notes by which it is told."""


def draw() -> None:
    """The step, with one thing to do next."""
    corrected.take_in()
    desk = state.desk()
    if isinstance(desk, Jotted):
        return
    st.header("Is this what happened?", anchor=False)
    notices.draw()
    st.markdown(
        "Put right what is wrong. The letter rests on this and on nothing else. "
        "Select words in your notes to make a card of them."
    )
    _draw_missing(desk)
    left, right = st.columns([2, 3], gap="large")
    with left:
        _draw_notes(desk)
    with right:
        corrected.heed((*facts.draw(desk), *cards.draw(desk)))
        cards.draw_adding()
        _draw_undo()
    with st.container(key="next"):
        button(
            "Next: the letter",
            type="primary",
            key="to_letter",
            on_click=unsaved.go,
            args=("letter",),
        )


def _draw_missing(desk: Read | Drafted) -> None:
    """What a model made up and is left out, and what of the notes it did not read."""
    if desk.anchors.left_out:
        st.info(_left_out(desk.anchors.left_out), icon=":material/content_cut:")
    if desk.anchors.unread:
        st.info(_unread(desk), icon=":material/visibility_off:")


def _left_out(count: int) -> str:
    if count == 1:
        return "1 thing the model said is not in your notes. It is left out."
    return f"{count} things the model said are not in your notes. They are left out."


def _unread(desk: Read | Drafted) -> str:
    """Which part of the notes is missing, told by how it begins, and what to do about it."""
    parts = desk.anchors.unread
    begins = " ".join(parts[0].words(desk.notes).split()[:_BEGINNING])
    told = (
        f"One part of your notes could not be read: it begins “{plain(begins)}”."
        if len(parts) == 1
        else f"{len(parts)} parts of your notes could not be read: the first begins “{plain(begins)}”."
    )
    return f"{told} What the others hold is here. Select words there to make cards of them."


def _draw_notes(desk: Read | Drafted) -> None:
    key = state.key("passages")
    passages(desk.notes, desk.anchors, key=key, on_added=partial(heed, key, place(), _add, key))


def _add(key: str) -> None:
    """Makes a card of the words that were selected."""
    chosen = selected(key)
    if chosen:
        kind = AnchorKind(chosen.kind)
        corrected.make(partial(corrections.add, kind=kind, words=chosen.words))


def _draw_undo() -> None:
    if corrected.can_undo():
        button(
            "Undo the last change",
            icon=":material/undo:",
            type="tertiary",
            on_click=corrected.undo,
            key="undo",
        )
