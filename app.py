"""Afterword's page: sets it up and draws the step it is at. Everything else is decided elsewhere."""

import streamlit as st

from screen import (
    address,
    anchors,
    letter,
    look,
    notes,
    path,
    rail,
    settings,
    shortcuts,
    state,
    turns,
)

DRAW = {
    "notes": notes.draw,
    "anchors": anchors.draw,
    "letter": letter.draw,
    "send": letter.draw,
}

st.set_page_config(page_title="Afterword", page_icon=look.MARK, layout="wide")
look.apply()
turns.hear_out()
address.begin()
rail.draw()
path.draw()
shortcuts.draw()
address.listen()
DRAW[state.step()]()
address.sign()
settings.warm_up()
