"""The four steps, where the person is among them, and the way to any that is reached."""

import streamlit as st

from screen import presses, state, unsaved

_LABELS: dict[state.Step, str] = {
    "notes": "1 Notes",
    "anchors": "2 Anchors",
    "letter": "3 Letter",
    "send": "4 Approve and send",
}


def draw() -> None:
    """The steps as buttons in a row; those not reached yet cannot be pressed."""
    reached = state.STEPS.index(state.furthest())
    with st.container(horizontal=True, key="path", gap="small"):
        for place, (step, label) in enumerate(_LABELS.items()):
            presses.button(
                label,
                key=f"step_{step}",
                at=presses.place()[:1],
                type="secondary" if step == state.step() else "tertiary",
                disabled=place > reached,
                on_click=unsaved.go,
                args=(step,),
            )
