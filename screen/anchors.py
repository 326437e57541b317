"""The second step: what was found in the notes, beside the notes, to be put right."""

from html import escape

import streamlit as st

from drafting.desk import Drafted, Jotted, Read
from screen import cards, corrected, facts, notices, state, unsaved
from screen.kinds import LOOKS


def draw() -> None:
    """The step, with one thing to do next."""
    corrected.take_in()
    desk = state.desk()
    if isinstance(desk, Jotted):
        return
    st.header("Is this what happened?", anchor=False)
    notices.draw()
    st.markdown("Put right what is wrong. The letter rests on this and on nothing else.")
    left, right = st.columns([2, 3], gap="large")
    with left, st.container(border=True):
        st.html(_marked(desk))
    with right:
        corrected.fields((*facts.draw(desk), *cards.draw(desk)))
        cards.draw_adding()
        _draw_undo()
    st.button(
        "Next: the letter", type="primary", key="w_to_letter", on_click=unsaved.go, args=("letter",)
    )


def _marked(desk: Read | Drafted) -> str:
    """The notes with every used passage marked in its kind's colour; whatever they contain is shown as text."""
    text, at, pieces = desk.notes.text, 0, []
    for item in sorted(desk.anchors.items, key=lambda one: one.quote.start):
        start, end = max(item.quote.start, at), item.quote.end
        if start >= end:
            continue
        look = LOOKS[item.kind]
        pieces.append(escape(text[at:start]))
        pieces.append(
            f'<mark class="aw-{item.kind}" title="{look.label}">{escape(text[start:end])}</mark>'
        )
        at = end
    return f'<div class="aw-notes">{"".join(pieces)}{escape(text[at:])}</div>'


def _draw_undo() -> None:
    if corrected.can_undo():
        st.button(
            "Undo the last change",
            icon=":material/undo:",
            type="tertiary",
            on_click=corrected.undo,
            key="w_undo",
        )
