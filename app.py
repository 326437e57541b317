"""Afterword's page: sets it up and draws the step it is at. Everything else is decided elsewhere."""

import streamlit as st

from screen import (
    address,
    anchors,
    letter,
    look,
    notes,
    press_queue,
    rail,
    settings,
    shortcuts,
    state,
    step_bar,
)

DRAW = {
    "notes": notes.draw,
    "anchors": anchors.draw,
    "letter": letter.draw,
    "send": letter.draw,
}

st.set_page_config(page_title="Afterword", page_icon=look.MARK, layout="wide")
look.apply()
press_queue.hear_out()
address.begin()
rail.draw()
step_bar.draw()
shortcuts.draw()
address.listen()
DRAW[state.step()]()
address.sign()
settings.warm_up()
