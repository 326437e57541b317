"""The exact text that is about to go to a model elsewhere, shown before the first time; nothing goes before a yes."""

from collections.abc import Callable

import streamlit as st

from drafting.llm import ModelEngine
from drafting.providers import Message
from screen import chosen_engine
from screen.label_text import plain
from screen.presses import button


def asks(
    text_of: Callable[[ModelEngine], tuple[Message, ...]],
    back: Callable[[], None],
    *,
    beside: bool = False,
) -> bool:
    """Draws what would be sent and asks for a yes; False, and nothing drawn, where none is needed.

    `text_of` gives the messages that the engine would send; `back` is called for a no. What stands `beside` something
    else has a smaller heading.
    """
    engine = chosen_engine.engine()
    if not isinstance(engine, ModelEngine) or engine.agreed:
        return False
    messages = text_of(engine)
    if not messages:
        return False
    headed = st.subheader if beside else st.header
    headed(f"This is what {plain(engine.where)} would get", anchor=False)
    st.markdown(_told(engine))
    for message in messages:
        _draw_message(message)
    st.caption("With it goes the form the answer should have, which holds nothing of yours.")
    with st.container(horizontal=True):
        button("Send it", type="primary", on_click=engine.agree, key="send_it")
        button("Not now", on_click=back, key="not_now")
    return True


def _told(engine: ModelEngine) -> str:
    hidden = (
        "Names, addresses, phone numbers and amounts that were recognised are hidden behind stand-ins; "
        "your own words come back in the answer. "
        if engine.masked
        else "Names are sent as they are; you can hide them under What writes. "
    )
    return (
        f"{hidden}What is marked or recognised as private stays here; all else goes as you see it. "
        "You are asked once for each model: what goes later is listed under What a model got."
    )


def _draw_message(message: Message) -> None:
    if message["role"] == "user":
        st.code(message["content"], language=None, wrap_lines=True)
        return
    with st.expander("The instructions that go with it"):
        st.code(message["content"], language=None, wrap_lines=True)
