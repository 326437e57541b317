"""What went wrong at a model's end, and the two ways on: once more, or with another engine."""

from collections.abc import Callable

import streamlit as st

from drafting.builtin.engine import BuiltIn
from screen import chosen_engine, state
from screen.label_text import plain
from screen.presses import button


def note(sentence: str) -> None:
    """Keeps the sentence until the person goes on."""
    state.passing()["failed"] = sentence


def draw(again: Callable[[], None]) -> None:
    """The sentence with its ways on, if something failed, in one place as notices are; `again` tries once more."""
    with st.container():
        sentence = state.passing().get("failed")
        if sentence:
            _draw(sentence, again)


def _draw(sentence: str, again: Callable[[], None]) -> None:
    with st.container(border=True):
        st.markdown(f":material/error: {plain(sentence)}")
        st.caption("Nothing is lost.")
        with st.container(horizontal=True):
            button("Try again", key="again", type="primary", on_click=_on, args=(again,))
            if not isinstance(chosen_engine.engine(), BuiltIn):
                button(
                    "Go on with the built-in engine",
                    key="switch",
                    on_click=_switch,
                    args=(again,),
                )
            button("Close", key="close_fault", type="tertiary", on_click=forget)


def forget() -> None:
    """Takes the sentence away."""
    state.passing().pop("failed", None)


def _on(again: Callable[[], None]) -> None:
    forget()
    again()


def _switch(again: Callable[[], None]) -> None:
    chosen_engine.use_built_in()
    _on(again)
