"""What the person says of the letter's way, I sent it and they replied, and what is due next."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

import streamlit as st

from drafting import timing
from drafting.chain import due, sending
from drafting.chain.correspondence import Sent
from drafting.desk import Drafted
from screen import schedule, typed, writing
from screen.label_text import plain
from screen.presses import button


def draw(desk: Drafted, *, may_go: bool) -> None:
    """The two buttons, or what was recorded with the way to take it back and to what follows.

    `may_go` says whether the letter as it stands is approved: another cannot have been sent from here.
    """
    known, last = sending.record(desk), sending.noted(desk)
    st.markdown("##### Once it is on its way")
    if known:
        st.markdown(_next(desk))
    elif isinstance(last, Sent):
        st.caption("You noted that you sent it, in other words than these.")
    else:
        st.caption("Nothing counts as sent until you say so.")
    with st.container(horizontal=True, vertical_alignment="center"):
        if not known and may_go:
            _draw_move("I sent it", "sent", sending.sent)
        if last and not desk.correspondence.answered():
            _draw_move("They replied", "replied", sending.replied)
        if last:
            _draw_move("Take that back", "unsent", sending.take_back, quiet=True)
        if known:
            button("Write another message", key="choose_next", on_click=writing.choose)


def draw_note(desk: Drafted) -> None:
    """That the letter was sent and when, in a line above it; nothing where it was not, or reads otherwise now."""
    known = sending.record(desk)
    if known:
        on = known.at.astimezone(ZoneInfo(schedule.zone()))
        st.caption(f":material/mark_email_read: Noted as sent on {on:%A} {on.day} {on:%B}.")


def _draw_move(
    label: str, key: str, move: Callable[[Drafted], Drafted], *, quiet: bool = False
) -> None:
    look = "tertiary" if quiet else "secondary"
    button(label, key=key, type=look, on_click=_note, args=(move,))


def _note(move: Callable[[Drafted], Drafted]) -> None:
    typed.act(move)
    st.rerun()  # the rail says what is due next


def _next(desk: Drafted) -> str:
    """What follows, in a sentence."""
    if desk.correspondence.answered():
        return "Noted: they replied. Nothing more is due."
    interview, to = schedule.interview(desk), desk.version.letter.to
    window = due.following(desk, interview, to) if interview else None
    if interview is None or window is None:
        return "Noted as sent."
    letters = desk.correspondence.letters(to)
    when = timing.next_word(window, interview, letters[-1].at)
    return (
        f"Noted as sent. If you hear nothing, the next word is due {when}. {plain(window.because)}"
    )
