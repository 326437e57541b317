"""The place for the message that is answered: the one that the notes hold, until the person puts another there."""

import streamlit as st

from drafting import needs
from drafting.chain import sending
from drafting.chain.called_for import to_answer
from drafting.desk import Drafted, Read
from drafting.models import Brief
from drafting.needs import ANSWERS
from screen import state, typed
from screen.presses import button


def draw(desk: Read | Drafted, wanted: Brief, place: int) -> str:
    """Draws the place, another for each reader by their `place` among the people; returns what stands there."""
    key, mine = state.key(f"received_{place}"), state.key(wanted.to)
    st.session_state.setdefault(key, _standing(desk, wanted, mine))
    words = st.text_area(
        "The message you answer"
        if needs.needs(wanted.kind).pasted
        else "Their message, if you like",
        key=key,
        height=140,
        placeholder="Paste it here. It stays with your notes.",
        on_change=_keep,
        args=(key, mine),
    )
    if isinstance(desk, Drafted) and not desk.correspondence.answered():
        button(
            "Note that they replied",
            type="tertiary",
            key="note_reply",
            on_click=typed.act,
            args=(sending.replied,),
            help="Reminders to them stop from then on.",
        )
    return words


def _standing(desk: Read | Drafted, wanted: Brief, mine: str) -> str:
    """What the person left there, though it be nothing, until a letter answers it; else what is offered."""
    answers = _answers(desk, wanted.to)
    left = _kept().get(mine)
    if left is not None and left not in [one.received for one in answers]:
        return left
    return _offered(desk, wanted, answers)


def _offered(desk: Read | Drafted, wanted: Brief, answers: list[Brief]) -> str:
    """What the last answer of that kind is to, else the message that the notes hold.

    Nothing where an answer has gone, or the one that was drafted is to another message.
    """
    if isinstance(desk, Drafted) and desk.correspondence.last(wanted.to, *ANSWERS):
        return ""
    held = to_answer(desk.notes, desk.anchors, desk.profile.name)
    alike = [one.received for one in answers if one.kind is wanted.kind]
    if alike:
        return alike[-1]
    return held if all(one.received == held for one in answers) else ""


def _answers(desk: Read | Drafted, to: str) -> list[Brief]:
    """What the answers to that person were asked to be, oldest first."""
    briefs = [one.brief for one in desk.versions] if isinstance(desk, Drafted) else []
    return [one for one in briefs if one.to == to and one.kind in ANSWERS]


def _keep(key: str, mine: str) -> None:
    """Remembers what the person put there: a field that is not drawn forgets it."""
    _kept()[mine] = st.session_state[key]


def _kept() -> dict[str, str]:
    """By reader, what the person put there."""
    kept: dict[str, str] = state.passing().setdefault("received", {})
    return kept
