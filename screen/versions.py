"""The versions of the letter: every draft stays, and another can always be asked for."""

import streamlit as st

from drafting import desk as moves
from drafting.chain import next_message
from drafting.desk import Drafted, Version
from drafting.models import Tone
from screen import fields, message_choice, state, typed, writing
from screen.kinds import TONES, label
from screen.presses import button


def draw(desk: Drafted) -> None:
    """The picker, and the way to one more draft."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        _draw_picker(desk)
        with st.popover(
            "Another draft",
            icon=":material/add:",
            key=state.key(f"another_{len(desk.versions)}"),  # closed again once it is written
        ):
            _draw_another(desk)
        button("Write another message", type="tertiary", key="choose", on_click=writing.choose)
        if desk.version.letter != desk.version.drafted:
            button(
                "As it was drafted",
                icon=":material/history:",
                type="tertiary",
                key="restore_draft",
                help="Adds the draft without your changes as one more version. Your changes stay in this one.",
                on_click=typed.act,
                args=(moves.restore,),
            )


def _draw_picker(desk: Drafted) -> None:
    key, named = fields.key_of(state.key("version"), desk.current), labels(desk)
    st.selectbox(
        "Version",
        list(named),
        key=key,
        format_func=named.__getitem__,
        on_change=fields.heed,
        args=(key, _choose),
        width=380,
    )


def labels(desk: Drafted) -> dict[str, str]:
    """What each version is called, by its id."""
    return {one.id: _label(number, one) for number, one in enumerate(desk.versions, 1)}


def _draw_another(desk: Drafted) -> None:
    people = desk.anchors.names
    current = desk.version
    to, tone = (
        message_choice.reader(people, current.letter.to),
        message_choice.tone(current.brief.tone),
    )
    st.caption("It becomes a version of its own. Nothing you wrote is changed.")
    button("Write it", type="primary", key="another", on_click=_begin, args=(to, tone))


def _begin(to: str, tone: Tone) -> None:
    typed.take_in()
    desk = state.desk()
    if isinstance(desk, Drafted):
        kind = next_message.meant(desk, to)
        writing.begin(desk.version.brief.model_copy(update={"to": to, "tone": tone, "kind": kind}))


def _choose(version: str) -> None:
    typed.act(moves.choose, version)


def _label(number: int, version: Version) -> str:
    edited = ", edited" if version.letter != version.drafted else ""
    kind, tone = label(version.brief.kind), TONES[version.brief.tone].lower()
    return f"{number}{edited}. {kind}, {tone}, to {version.letter.to}"
