"""What every sentence of the letter rests on, told in words, with a sign and a colour each."""

import streamlit as st

from drafting import manuscripts
from drafting.desk import Drafted
from guardrails.ledger import Kind, Support, ledger
from screen import state
from screen.kinds import Look
from screen.label_text import plain

_GROUNDS = {
    Kind.ANCHORS: Look("From your notes", ":material/description:", "green"),
    Kind.PROFILE: Look("From what you say of yourself", ":material/person:", "blue"),
    Kind.YOURS: Look("Your own words", ":material/edit:", "violet"),
    Kind.COURTESY: Look("Courtesy", ":material/handshake:", "gray"),
    Kind.NOTHING: Look("Rests on nothing yet", ":material/help:", "orange"),
}
"""What a sentence can rest on."""


def draw(desk: Drafted) -> None:
    """The switch and, when it is on, a line for each sentence."""
    if not st.toggle("Show what each sentence rests on", key=state.key("ledger")):
        return
    for support in ledger(manuscripts.manuscript(desk)):
        _draw_line(desk, support)


def _draw_line(desk: Drafted, support: Support) -> None:
    ground = _GROUNDS[support.kind]
    sentence = desk.version.letter.body[support.span.start : support.span.end]
    with st.container(gap=None, key=state.key(f"ground_{support.kind}_{support.span.start}")):
        st.badge(ground.label, icon=ground.icon, color=ground.color)
        st.markdown(plain(" ".join(sentence.split())))
        for words in _quotes(desk, support):
            st.caption(f"You wrote: “{plain(words)}”")


def _quotes(desk: Drafted, support: Support) -> list[str]:
    """The words of the notes that the sentence rests on, the strongest first."""
    quotes = {item.id: item.quote.words(desk.notes) for item in desk.anchors.items}
    return [" ".join(quotes[one].split()) for one in support.anchors if one in quotes]
