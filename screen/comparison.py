"""Two versions of the same message side by side, with the words marked that differ."""

from html import escape

import streamlit as st

from drafting.compare import Stretch, compare
from drafting.desk import Drafted, Version
from drafting.models import Letter
from screen import state

_TAGS = {"gone": "del", "new": "ins"}


def draw(desk: Drafted, labels: dict[str, str]) -> None:
    """The choice of what to compare with, and both texts."""
    key = state.key("compared")
    others = {one.id: one.letter for one in desk.versions if _is_beside(one, desk.version)}
    told = {one: labels[one] for one in others}
    if desk.version.letter != desk.version.drafted:
        others["drafted"], told["drafted"] = desk.version.drafted, "This one as it was drafted"
    if not others:
        return
    with st.expander("Compare", icon=":material/compare:"):
        chosen: str = st.selectbox(
            "This version beside", list(told), key=key, format_func=told.__getitem__
        )
        _draw_both(others[chosen], desk.version.letter)


def _is_beside(one: Version, other: Version) -> bool:
    return one.message == other.message and one.id != other.id


def _draw_both(old: Letter, new: Letter) -> None:
    stretches = compare(f"{old.subject}\n\n{old.body}", f"{new.subject}\n\n{new.body}")
    left, right = st.columns(2)
    left.html(_marked(stretches, "new"))
    right.html(_marked(stretches, "gone"))


def _marked(stretches: tuple[Stretch, ...], without: str) -> str:
    shown = (_shown(one) for one in stretches if one.change != without)
    return f'<div class="aw-letter">{"".join(shown)}</div>'


def _shown(stretch: Stretch) -> str:
    tag = _TAGS.get(stretch.change)
    text = escape(stretch.text)
    return f"<{tag}>{text}</{tag}>" if tag else text
