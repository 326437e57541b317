"""The one thing only the person knows: a question to help them find it, a box, and what is still wrong with it."""

import streamlit as st

from drafting import desk as moves
from drafting.desk import Drafted
from drafting.letters import waiting
from guardrails.findings import Finding
from screen import asking, engine_work, fields, state, typed
from screen.label_text import plain
from screen.presses import button

PLACE = "one-thing-only-you-know"
"""Where on the page a link finds it."""


def draw(desk: Drafted, found: tuple[Finding, ...]) -> None:
    """The question, the box and, below it, what the guardrails say of the detail."""
    about = tuple(filter(is_about, found))
    st.subheader("One thing only you know", anchor=PLACE)
    _draw_question(desk)
    _draw_box(desk)
    with st.container(horizontal=True):
        button(
            "Put it in my letter",
            key="add_detail",
            on_click=_add,
            type="primary" if about else "secondary",
        )
        if asking.is_any(desk):
            button("Ask me another", type="tertiary", key="ask", on_click=asking.another)
    with st.container(horizontal=True):
        _draw_moving(desk)
    if desk.version.stands_after:
        st.caption(f"{_LED_IN} {plain(desk.version.stands_after)}")
    for finding in about:
        st.warning(finding.message, icon=":material/edit:")
    if waiting.is_waiting(desk):
        st.caption(_WAITING)
    elif desk.detail and not about:
        st.caption(_IN_PLACE)


def _draw_question(desk: Drafted) -> None:
    """The question, or what would be sent for the next one, or that it is being looked for."""
    shown = asking.is_shown_first()
    if engine_work.question():
        asking.watch()
    elif not shown:
        st.markdown(plain(desk.question) or _ASK_YOURSELF)


def _draw_box(desk: Drafted) -> None:
    key = typed.detail_key(desk)
    fields.show(key, desk.detail)
    st.text_area(
        f"In your own words, as said to {plain(desk.version.letter.to) or 'them'}."
        " They go into the letter exactly as you type them.",
        key=key,
        on_change=typed.take_in,
        height=110,
    )


def _draw_moving(desk: Drafted) -> None:
    """The ways to another paragraph, where the words stand as sentences of their own and have one to go past."""
    for way, by in (("up", -1), ("down", 1)):
        if moves.shift_detail(desk, by) != desk:
            button(
                f"Move it {way}",
                icon=f":material/arrow_{way}ward:",
                key=f"move_detail_{way}",
                type="tertiary",
                on_click=typed.act,
                args=(moves.shift_detail, by),
            )


def is_about(finding: Finding) -> bool:
    """Whether a finding is about the detail rather than the letter around it."""
    return finding.rule.endswith("-detail")


_LED_IN = (
    "Before your words stands one of ours that says what they are about; take it out if you like:"
)
_IN_PLACE = ":material/check: They stand in your letter, word for word."
_WAITING = "Your words are kept here, and out of your letter until they say more."
_ASK_YOURSELF = "What did they say or do that you still think of?"


def _add() -> None:
    desk = state.desk()
    if isinstance(desk, Drafted):
        typed.act(waiting.add_detail, st.session_state[typed.detail_key(desk)])
