"""The four steps, where the person is among them, and the way to any that is reached."""

import streamlit as st

from screen import state, unsaved

_LABELS: dict[state.Step, str] = {
    "notes": "1 Notes",
    "anchors": "2 Anchors",
    "letter": "3 Letter",
    "send": "4 Approve and send",
}
_TURNED = "turned"
"""In session state: the button that turned the page in this run."""


def draw() -> None:
    """The steps as buttons in a row; those not reached yet cannot be pressed."""
    st.session_state.pop(_TURNED, None)
    reached = state.STEPS.index(state.furthest())
    with st.container(horizontal=True, key="path", gap="small"):
        for place, (step, label) in enumerate(_LABELS.items()):
            st.button(
                label,
                key=_key(step),
                type="secondary" if step == state.step() else "tertiary",
                disabled=place > reached,
                on_click=_go,
                args=(step,),
            )


def _go(step: state.Step) -> None:
    """Turns to the step, unless a later press did: of presses that waited, Streamlit tells the latest first."""
    turned = st.session_state.get(_TURNED)
    is_earlier = turned not in {None, _key(step)} and st.session_state.get(turned)
    if not is_earlier:
        st.session_state[_TURNED] = _key(step)
        unsaved.go(step)


def _key(step: state.Step) -> str:
    return f"w_step_{step}"
