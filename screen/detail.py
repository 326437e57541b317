"""The one thing only the person knows: a question to help them find it, a box, and what is still wrong with it."""

import streamlit as st

from drafting import desk as moves
from drafting.desk import Drafted
from guardrails.findings import Finding
from screen import asking, state, typed, underway
from screen.words import plain

PLACE = "one-thing-only-you-know"
"""Where on the page a link finds it."""


def draw(desk: Drafted, found: tuple[Finding, ...]) -> None:
    """The question, the box and, below it, what the guardrails say of the detail."""
    st.subheader("One thing only you know", anchor=PLACE)
    shown = asking.is_shown_first()
    if underway.question():
        asking.watch()
    elif not shown:
        st.markdown(plain(desk.question) or _ASK_YOURSELF)
    key = field(desk)
    state.show(key, desk.detail)
    st.text_area(
        "In your own words. They go into the letter exactly as you type them.",
        key=key,
        height=110,
    )
    with st.container(horizontal=True):
        missing = any(map(is_about, found))
        st.button(
            "Put it in my letter",
            key="w_add_detail",
            on_click=_add,
            type="primary" if missing else "secondary",
        )
        st.button("Ask me another", type="tertiary", key="w_ask", on_click=asking.begin)
    if desk.version.stands_after:
        st.caption(f"{_LED_IN} {plain(desk.version.stands_after)}")
    for finding in found:
        if is_about(finding):
            st.warning(finding.message, icon=":material/edit:")


def field(desk: Drafted) -> str:
    """The key of the box: every version has one of its own."""
    return state.key(f"detail_{desk.current}")


def is_about(finding: Finding) -> bool:
    """Whether a finding is about the detail rather than the letter around it."""
    return finding.rule.endswith("-detail")


_LED_IN = (
    "Before your words stands one of ours that says what they are about; take it out if you like:"
)
_ASK_YOURSELF = "What did they say or do that you still think of?"


def _add() -> None:
    desk = state.desk()
    if isinstance(desk, Drafted):
        typed.act(moves.add_detail, st.session_state[field(desk)])
