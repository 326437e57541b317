"""Afterword's page: sets it up and draws the step it is at. Everything else is decided elsewhere."""

import streamlit as st

from screen import anchors, letter, look, notes, path, rail, settings, shortcuts, state

DRAW = {
    "notes": notes.draw,
    "anchors": anchors.draw,
    "letter": letter.draw,
    "send": letter.draw,
}

st.set_page_config(page_title="Afterword", page_icon=look.MARK, layout="wide")
look.apply()
state.begin()
rail.draw()
path.draw()
shortcuts.draw()
DRAW[state.step()]()
state.sign()
settings.warm_up()
