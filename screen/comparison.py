"""Two versions of the same message side by side, with the words marked that differ."""

from html import escape

import streamlit as st

from drafting import desk as moves
from drafting.compare import Stretch, compare, takings
from drafting.desk import Drafted, Version
from drafting.models import Letter, Tone
from screen import state, typed, writing
from screen.kinds import TONES
from screen.presses import button

_TAGS = {"gone": "del", "new": "ins"}


def draw(desk: Drafted, labels: dict[str, str]) -> None:
    """The choice of what to compare with, both texts, and the way to the other tones."""
    key = state.key("compared")
    others = {one.id: one.letter for one in desk.versions if _is_beside(one, desk.version)}
    told = {one: labels[one] for one in others}
    if desk.version.letter != desk.version.drafted:
        others["drafted"], told["drafted"] = desk.version.drafted, "This one as it was drafted"
    with st.expander("Side by side", icon=":material/compare:"):
        if others:
            chosen: str = st.selectbox(
                "This version beside", list(told), key=key, format_func=told.__getitem__
            )
            _draw_both(others[chosen], desk.version.letter)
            _draw_paragraphs(others[chosen], desk.version)
            if chosen != "drafted":
                _draw_taking(chosen)
        _draw_tones(desk)


def _draw_paragraphs(other: Letter, this: Version) -> None:
    """A button for each paragraph that only the other version has; it goes where this one tells the same."""
    for number, one in enumerate(takings(other.body, this.letter.body, this.own)):
        words, beside = st.columns([3, 1], vertical_alignment="center")
        words.caption(one.paragraph)
        with beside:
            button(
                "Take this paragraph",
                key=f"paragraph_{number}",
                on_click=typed.act,
                args=(moves.take, other, one.paragraph),
            )


def _draw_taking(version: str) -> None:
    button(
        "Go on with the left one",
        key="take",
        help="Both are kept.",
        on_click=typed.act,
        args=(moves.choose, version),
    )


def _draw_tones(desk: Drafted) -> None:
    """The way to hear the same message in the tones that it was not written in."""
    heard = {one.brief.tone for one in desk.versions if one.message == desk.version.message}
    left = tuple(tone for tone in TONES if tone not in heard)
    if left:
        names = ", ".join(TONES[tone].lower() for tone in left)
        button(
            f"Write it in the other tones: {names}",
            key="tones",
            icon=":material/add:",
            on_click=_write_tones,
            args=(left,),
        )


def _write_tones(tones: tuple[Tone, ...]) -> None:
    typed.take_in()
    desk = state.desk()
    if isinstance(desk, Drafted):
        writing.begin_tones(desk.version.brief, tones)


def _is_beside(one: Version, other: Version) -> bool:
    return one.message == other.message and one.id != other.id


def _draw_both(old: Letter, new: Letter) -> None:
    stretches = compare(f"{old.subject}\n\n{old.body}", f"{new.subject}\n\n{new.body}")
    left, right = st.columns(2)
    left.caption("The other")
    left.html(_marked(stretches, "new"))
    right.caption("This one")
    right.html(_marked(stretches, "gone"))


def _marked(stretches: tuple[Stretch, ...], without: str) -> str:
    shown = (_shown(one) for one in stretches if one.change != without)
    return f'<div class="aw-letter">{"".join(shown)}</div>'


def _shown(stretch: Stretch) -> str:
    tag = _TAGS.get(stretch.change)
    text = escape(stretch.text)
    return f"<{tag}>{text}</{tag}>" if tag else text
