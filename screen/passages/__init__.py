"""The notes with every used passage marked; hover or focus shows which card it is, and selected words become one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import streamlit as st

from drafting.models import Anchors, Notes
from screen.component import component
from screen.kinds import LOOKS

_mount = component("passages")


@dataclass(frozen=True, slots=True)
class Selected:
    """Words of the notes that the person selected, and what they say these are good for."""

    words: str
    kind: str


def passages(notes: Notes, anchors: Anchors, *, key: str, on_added: Callable[[], None]) -> None:
    """Draws the notes; `on_added` is called when selected words are to be a card, and `selected` has them then."""
    data = {
        "pieces": list(_pieces(notes.text, anchors)),
        "kinds": [{"value": kind.value, "label": look.label} for kind, look in LOOKS.items()],
    }
    _mount(key=key, data=data, on_added_change=on_added)


def selected(key: str) -> Selected | None:
    """What is to be a card, while `on_added` is called; None at any other time."""
    state: Any = st.session_state.get(key)
    added = state.get("added") if state else None
    return Selected(str(added["words"]), str(added["kind"])) if added else None


def _pieces(text: str, anchors: Anchors) -> Iterator[dict[str, str]]:
    """The whole text in order, in pieces that are marked or not; where passages overlap the first has the words."""
    at = 0
    for item in sorted(anchors.items, key=lambda one: one.quote.start):
        start, end = max(item.quote.start, at), item.quote.end
        if start >= end:
            continue
        look = LOOKS[item.kind]
        yield {"text": text[at:start]}
        yield {
            "text": text[start:end],
            "anchor": item.id,
            "kind": item.kind.value,
            "label": look.label,
            "sign": look.icon.removeprefix(":material/").removesuffix(":"),
        }
        at = end
    yield {"text": text[at:]}
