"""What every sentence of the letter rests on, told in words, with a sign and a colour each."""

from dataclasses import dataclass

import streamlit as st

from drafting import manuscripts
from drafting.desk import Drafted
from guardrails.ledger import Kind, Support, ledger
from screen import state
from screen.kinds import Color
from screen.words import plain


@dataclass(frozen=True, slots=True)
class Ground:
    """What a sentence can rest on, in the person's words."""

    label: str
    icon: str
    color: Color


_GROUNDS = {
    Kind.ANCHORS: Ground("From your notes", ":material/description:", "green"),
    Kind.PROFILE: Ground("From what you say of yourself", ":material/person:", "blue"),
    Kind.YOURS: Ground("Your own words", ":material/edit:", "violet"),
    Kind.COURTESY: Ground("Courtesy", ":material/handshake:", "gray"),
    Kind.NOTHING: Ground("Rests on nothing yet", ":material/help:", "orange"),
}


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
