"""What was sent to a model since the tab was opened: where, when, the text itself, how much and at what price."""

from typing import cast

import streamlit as st

from drafting.endpoints.call_log import Call, CallLog, Ending
from screen.label_text import plain

_ENDINGS = {
    Ending.UNDER_WAY: "under way",
    Ending.ANSWERED: "answered",
    Ending.FAILED: "failed",
    Ending.STOPPED: "stopped",
}
MOST = 30
"""Calls that are listed; of more, the latest."""


def log() -> CallLog:
    """The tab's log."""
    return cast("CallLog", st.session_state.setdefault("log", CallLog()))


def draw() -> None:
    """The calls, the latest first."""
    calls = log().calls()
    if not calls:
        st.caption("Nothing yet. The built-in engine sends nothing to anybody.")
        return
    st.caption("Kept until you close this tab, and nowhere else.")
    for call in calls[:MOST]:
        _draw_call(call)


def _draw_call(call: Call) -> None:
    where = "on this computer" if call.stays else f"to {call.where}"
    with st.container(border=True, gap="small"):
        st.markdown(f"**{call.at:%H:%M:%S}** UTC, {plain(where)}, {_ENDINGS[call.ended]}")
        st.caption(plain(measured(call)))
        with st.popover("The text", type="tertiary"):
            for role, text in call.sent:
                st.caption(plain(role))
                st.code(text, language=None, wrap_lines=True)


def measured(call: Call) -> str:
    """Tokens, seconds and price of a call, in words."""
    if call.ended is Ending.UNDER_WAY:
        return call.model
    about = "" if call.counted else "about "
    parts = [f"{call.model}: {about}{call.tokens_in} tokens asked, {call.tokens_out} answered"]
    parts.append(f"{call.seconds:.1f} s")
    if call.times > 1:
        parts.append(f"sent {call.times} times")
    parts.append(_price(call))
    return ", ".join(parts)


def _price(call: Call) -> str:
    if call.stays:
        return "costs nothing"
    if call.price is None:
        return "price not known"
    return f"${call.price:.4f}" if call.counted else f"about ${call.price:.4f}"
