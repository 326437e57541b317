"""The place for the message that is answered: the one that the notes hold, until the person puts another there."""

import streamlit as st

import prompts
from drafting import needs
from drafting.chain import decided, sending
from drafting.chain.called_for import to_answer
from drafting.desk import Drafted, Read
from drafting.letters import answering
from drafting.models import Brief, Kind
from drafting.needs import ANSWERS
from drafting.stages import Pasted
from screen import state, typed
from screen.kinds import label
from screen.label_text import plain
from screen.presses import button, heed
from screen.presses import place as here

_READS_LIKE = {
    Kind.OFFER_REPLY: "This reads like an offer: congratulations! There is a message made to answer it.",
    Kind.REJECTION_REPLY: "This reads like a refusal, and we are sorry. There is a message made to answer it.",
}
_SIGN = ":material/lightbulb:"


def draw(desk: Read | Drafted, wanted: Brief, place: int) -> str:
    """Draws the place, another for each reader by their `place` among the people; returns what stands there."""
    key = state.key(f"received_{place}")
    st.session_state.setdefault(key, _standing(desk, wanted))
    words = st.text_area(
        "The message you answer"
        if needs.needs(wanted.kind).pasted
        else "Their message, if you like",
        key=key,
        height=140,
        placeholder="Paste it here. It stays with your notes.",
        on_change=heed,
        args=(key, here()[:1], _keep, key, wanted),
    )
    _draw_meant(wanted, words, place)
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


def kind_key(place: int) -> str:
    """The key of the box in which the kind of message to that reader is chosen."""
    return state.key(f"message_{place}")


def _draw_meant(wanted: Brief, words: str, place: int) -> None:
    """That their message has an answer of its own, where another is chosen, and the way to it."""
    meant = decided.answers(words)
    if meant is None or meant is wanted.kind:
        return
    st.info(f"{_READS_LIKE[meant]} {plain(prompts.kinds()[meant].header.because)}", icon=_SIGN)
    button(
        f"Choose “{label(meant)}”",
        key="meant",
        on_click=_choose,
        args=(kind_key(place), meant),
    )


def chosen(desk: Read | Drafted, to: str) -> Kind | None:
    """The kind of answer to that person that was chosen for the message put here; None where none is waiting."""
    put = _left(desk, to)
    return put.kind if put and put.words.strip() else None


def _standing(desk: Read | Drafted, wanted: Brief) -> str:
    """What the person left there, though it be nothing, until a letter answers it; else what is offered."""
    put = _left(desk, wanted.to)
    return put.words if put else _offered(desk, wanted, _answers(desk, wanted.to))


def _left(desk: Read | Drafted, to: str) -> Pasted | None:
    """What the person put there and no letter answers yet; nothing at all is never answered."""
    put = answering.put_last(desk, to)
    answered = [one.received for one in _answers(desk, to) if one.received.strip()]
    return put if put and put.words not in answered else None


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


def _choose(key: str, meant: Kind) -> None:
    """Turns to that kind of answer; the message stays where it was put."""
    st.session_state[key] = meant


def _keep(key: str, wanted: Brief) -> None:
    """Keeps what the person put there, with their notes."""
    state.act(answering.put, wanted.to, wanted.kind, st.session_state[key])
