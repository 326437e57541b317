"""The cards: one for each passage of the notes that a letter may rest on, by what it is good for."""

from collections.abc import Callable, Iterator
from functools import partial
from html import escape
from typing import Any

import streamlit as st

from drafting import corrections
from drafting.desk import Drafted, Read
from drafting.errors import NotInNotes
from drafting.models import Anchor, AnchorKind
from screen import corrected, fields, secrecy, state
from screen.kinds import LOOKS
from screen.label_text import plain
from screen.presses import button

_WHY_PRIVATE = (
    "Pay, health, gossip and what was said in confidence stay out of every letter. "
    "To use something after all, move its card."
)
_BY_HAND = "You said so"
_NONE = "Nothing of what was said stood out. Select words in your notes that you would like to come back to."

_FAULT = "words_fault"
"""Among what passes: why the words could not be added, until that has been shown."""


_TOO_SHORT = "shortening_fault"
"""Among what passes: which card could not be shortened to which words and why, until that has been shown."""


def draw(desk: Read | Drafted) -> Iterator[corrected.Field]:
    """The cards; yields each one's choice of kind with the correction that it stands for."""
    if not desk.anchors.items:
        st.caption(_NONE)
    for kind, look in LOOKS.items():
        items = desk.anchors.of_kind(kind)
        if not items:
            continue
        with st.container(gap="xsmall"):
            st.badge(look.label, icon=look.icon, color=look.color)
            if kind is AnchorKind.PRIVATE:
                st.caption(_WHY_PRIVATE)
            for item in items:
                yield from _draw_card(desk, item)


def draw_adding() -> None:
    """The way to a card more, from words of the notes."""
    with st.popover("Add words from your notes", icon=":material/add:", type="tertiary"):
        words, kind = state.key("unsaid_words"), state.key("words_kind")
        st.text_area("Copied from your notes", key=words, height=80)
        st.selectbox("They are", list(LOOKS), key=kind, format_func=lambda one: LOOKS[one].label)
        button("Add", key="add", on_click=_add, args=(words, kind))
        if fault := state.passing().pop(_FAULT, ""):
            st.warning(fault)


def _draw_card(desk: Read | Drafted, item: Anchor) -> Iterator[corrected.Field]:
    words = " ".join(item.quote.words(desk.notes).split())
    why = _why(item, words)
    with st.container(
        border=True,
        horizontal=True,
        vertical_alignment="center",
        wrap=False,
        gap="small",
        key=state.key(f"card_{item.kind}_{item.id}"),
    ):
        st.html(
            f"{why and f'<span class=aw-why>{escape(why)}</span>'}"
            f'<span class="aw-quote aw-said-{item.kind}" tabindex="0" '
            f'data-anchor="{escape(item.id)}">{escape(words)}</span>'
        )
        with st.popover(
            f"Move, shorten or drop: {plain(words[:40])}",
            icon=":material/more_vert:",
            type="tertiary",
            key=state.key(f"sign_{item.id}"),
        ):
            yield _draw_kind(item)
            yield _draw_words(item, words)


def _why(item: Anchor, words: str) -> str:
    """Why a private passage is held back, where its words or the person tell."""
    if item.kind is not AnchorKind.PRIVATE:
        return ""
    return secrecy.about(words) or (_BY_HAND if item.by_hand else "")


def _draw_kind(item: Anchor) -> corrected.Field:
    key = state.key(f"kind_{item.id}")
    fields.show(key, item.kind)
    st.selectbox("This is", list(LOOKS), key=key, format_func=lambda kind: LOOKS[kind].label)
    return key, partial(_move, item.id)


def _draw_words(item: Anchor, words: str) -> corrected.Field:
    """The card's words, to take some or all away; what cannot be taken so stays to be put right."""
    key = state.key(f"short_{item.id}")
    which, tried, why = state.passing().get(_TOO_SHORT, ("", "", ""))
    if is_fault := which == item.id:
        state.passing().pop(_TOO_SHORT)
    fields.show(key, tried if is_fault else words)
    st.text_area("Its words. Take away what you like at either end", key=key, height=110)
    with st.container(horizontal=True):
        button("Keep these words", key=f"shorten_{item.id}", on_click=corrected.take_in)
        button(
            "Drop it",
            icon=":material/delete:",
            type="tertiary",
            key=f"drop_{item.id}",
            on_click=corrected.make,
            args=(partial(corrections.drop, anchor=item.id),),
        )
    if is_fault:
        st.warning(why)
    return key, partial(_shorten, item.id)


def _move(anchor: str, kind: str) -> Callable[[Any], Any]:
    return partial(corrections.move, anchor=anchor, kind=AnchorKind(kind))


def _shorten(anchor: str, words: str) -> corrected.Move:
    def shorten(desk: Any) -> Any:  # noqa: ANN401 - a desk with anchors, of either stage
        try:
            return corrections.shorten(desk, anchor, words)
        except NotInNotes as fault:  # said where the words can be put right
            state.passing()[_TOO_SHORT] = (anchor, words, str(fault))
            return desk

    return shorten


def _add(words: str, kind: str) -> None:
    passage, good_for = st.session_state[words], st.session_state[kind]
    before = state.desk()
    corrected.make(partial(corrections.add, kind=good_for, words=passage))
    if state.desk() != before:
        st.session_state[words] = ""
    else:
        state.passing()[_FAULT] = state.said()  # said where the words can be put right
        state.hush()
