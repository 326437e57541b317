"""Two versions of the same message side by side, with the words marked that differ."""

from html import escape

import streamlit as st

from drafting import desk as moves
from drafting.desk import Drafted, Version
from drafting.letters.compare import Stretch, compare, takings
from drafting.models import Letter, Tone
from screen import state, typed, writing
from screen.kinds import TONES
from screen.label_text import named, plain
from screen.presses import button

_DRAFTED, _BEFORE = "drafted", "before "
"""What the draft is called in the choice, and how the names of earlier states begin; their number in order follows."""

_TAGS = {"gone": "del", "new": "ins"}


def draw(desk: Drafted, labels: dict[str, str]) -> None:
    """The choice of what to compare with, both texts, and the way to the other tones."""
    versions = {one.id: one for one in desk.versions if _is_beside(one, desk.version)}
    told = {one: labels[one] for one in versions} | _earlier(desk.version)
    with st.expander("Side by side", icon=":material/compare:"):
        if told:
            chosen: str = st.selectbox(
                "This version beside",
                list(told),
                key=state.key(
                    f"compared_{desk.current}"
                ),  # of another version another is asked first
                format_func=told.__getitem__,
            )
            other = versions[chosen].letter if chosen in versions else _as_it_stood(desk, chosen)
            _draw_both(other, desk.version.letter)
            _draw_paragraphs(other, desk.version)
            _draw_taking(chosen, None if chosen in versions else other)
        _draw_tones(desk)


def _earlier(this: Version) -> dict[str, str]:
    """What this version was before, each by a name of its own: the latest first, the draft last."""
    ages = range(1, len(this.before) + 1)
    told = {f"{_BEFORE}{len(this.before) - age}": _aged(age) for age in ages}
    drafted = {_DRAFTED: "This one as it was drafted"} if this.letter != this.drafted else {}
    return told | drafted


def _aged(age: int) -> str:
    return f"This one {age} changes ago" if age > 1 else "This one before its last change"


def _as_it_stood(desk: Drafted, name: str) -> Letter:
    if name == _DRAFTED:
        return desk.version.drafted
    return desk.version.before[int(name.removeprefix(_BEFORE))]


def _draw_paragraphs(other: Letter, this: Version) -> None:
    """A button for each paragraph that only the other version has; it goes where this one tells the same."""
    for number, one in enumerate(takings(other.body, this.letter.body, this.own)):
        with st.container(border=True, gap="small"):
            st.caption(plain(one.paragraph))
            button(
                named("Take this paragraph", one.paragraph),
                key=f"paragraph_{number}",
                on_click=typed.act,
                args=(moves.take, other, one.paragraph),
            )


def _draw_taking(version: str, stood: Letter | None) -> None:
    """The way to the other one: to that version, or to one more that has the words which `stood` there."""
    move = (moves.restore, stood) if stood else (moves.choose, version)
    button(
        "Go on with the other one",
        key="take",
        help="Both are kept.",
        on_click=typed.act,
        args=move,
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
