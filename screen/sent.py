"""What the person says of the letter's way, I sent it and they replied, and what is due next."""

import streamlit as st

from drafting import sending, timing
from drafting.desk import Drafted
from screen import typed
from screen.words import plain


def draw(desk: Drafted) -> None:
    """The two buttons, or what was recorded with the way to take it back."""
    letter, kind = desk.version.letter, desk.version.brief.kind
    known = any(one.letter == letter and one.kind == kind for one in desk.correspondence.letters())
    with st.container(horizontal=True, vertical_alignment="center"):
        if not known:
            st.button("I sent it", key="w_sent", on_click=typed.act, args=(sending.sent,))
        elif not desk.correspondence.answered():
            st.button("They replied", key="w_replied", on_click=typed.act, args=(sending.replied,))
        if desk.correspondence.events:
            st.button(
                "Take that back",
                type="tertiary",
                key="w_unsent",
                on_click=typed.act,
                args=(sending.undo,),
            )
    if known:
        st.caption(_next(desk))


def _next(desk: Drafted) -> str:
    """What follows, in a sentence."""
    if desk.correspondence.answered():
        return "Noted: they replied. Nothing more is due."
    interview = sending.interview(desk)
    due = dict(sending.due(desk)).get(desk.version.letter.to)
    if interview is None or due is None:
        return "Noted as sent."
    when = timing.told(interview, due.best)
    return f"Noted as sent. If you hear nothing, the next word is due {when}. {plain(due.because)}"
