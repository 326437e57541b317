"""Where the mail goes: an address that is looked at before it is used, and the mail that a follow-up belongs to."""

from dataclasses import dataclass

import streamlit as st

from drafting import address, needs
from drafting.chain import sending
from drafting.desk import Drafted
from drafting.errors import CannotLeave
from drafting.export import eml
from drafting.letters import reachable
from drafting.models import Kind
from screen import fields, state, typed
from screen.label_text import plain
from screen.presses import button

_FIRST = (Kind.THANK_YOU, Kind.HR_FORWARD)
"""Kinds that begin a thread; every other can stand in one."""
_FEW = 3
"""Addresses that are offered at most."""
_PAUSE = "500ms"
"""How long nothing is typed until what was typed counts."""


@dataclass(frozen=True, slots=True)
class Given:
    """What can be used of what was typed: an address that can be one, and a mail's id that can be one; else empty."""

    address: str
    thread: str


def draw(desk: Drafted) -> Given:
    """The fields, with what is to be said of what stands in them."""
    kind, to = desk.version.brief.kind, desk.version.letter.to
    asks = kind is Kind.HR_FORWARD
    reader = "" if asks else to
    whose = f"Address of whoever passes it on to {to}" if asks else f"{to}'s e-mail address"
    words = _draw_field(desk, "address", f"{whose}, if you have it")
    if not words:
        _draw_offers(desk, reader)
    usable = _checked(words, reader, desk.anchors.names)
    _draw_reachable(desk)
    return Given(usable, "" if kind in _FIRST else _draw_thread(desk))


def _draw_reachable(desk: Drafted) -> None:
    """That nobody need pass on what can be sent, and that the letter still says it cannot."""
    to = plain(desk.version.letter.to)
    if reachable.is_theirs(desk):
        st.info(
            f"This looks like {to}'s own address: a thank-you can go straight to them.",
            icon=":material/alternate_email:",
        )
    if reachable.is_denied(desk):
        st.warning(f"Your letter says that you do not have {to}'s address.", icon=":material/edit:")
        button("Take that out", key="admit", on_click=typed.act, args=(reachable.admitted,))


def _draw_offers(desk: Drafted, reader: str) -> None:
    """The addresses that stand in the notes, or in the mail that is answered, each to be used with one press."""
    profile, met = desk.profile, desk.anchors.names
    others = tuple(one for one in (*met, profile.name) if one != reader)
    texts = f"{desk.version.brief.received}\n{desk.notes.text}"
    found = [one for one in address.offered(texts, reader, others) if one != profile.email]
    if not found:
        return
    st.caption("Found in your notes:")
    with st.container(horizontal=True, gap="small"):
        for place, one in enumerate(found[:_FEW]):
            button(
                f"Use {plain(one)}",
                key=f"offer_{place}",
                on_click=_take,
                args=(one, "address"),
            )


def _draw_field(desk: Drafted, part: str, label: str, hint: str = "") -> str:
    known: str = getattr(sending.recipient(desk), part)
    key = fields.key_of(state.key(f"{part}_{desk.current}"), known)
    st.text_input(
        label,
        key=key,
        on_change=fields.heed,
        args=(key, _take, part),
        help=hint or None,
        live=_PAUSE,  # a link must not be older than the address above it
    )
    return known


def _take(words: str, part: str) -> None:
    state.act(lambda desk: sending.addressed(desk, **{part: words}))


def _checked(words: str, to: str, people: tuple[str, ...]) -> str:
    """The address, where it can be one; says what is wrong or odd about it."""
    if not words:
        return ""
    found = address.check(words, to, people)
    if found.problem:
        st.warning(
            plain(f"{found.problem} Until then it is left out."), icon=":material/alternate_email:"
        )
    elif found.remark:
        st.info(plain(found.remark), icon=":material/alternate_email:")
    return found.address


def _draw_thread(desk: Drafted) -> str:
    which = "their" if desk.version.brief.kind in needs.ANSWERS else "your first"
    st.caption(f"It belongs under {which} mail: open that mail, press Reply, and paste the letter.")
    words = _draw_field(
        desk,
        "thread",
        f"Or have the mail draft do it: the mark of {which} mail",
        f"Every mail has a mark of its own, its Message-ID. Open {which} mail, choose “Show original” or "
        "“View source”, and copy what stands after Message-ID, like <abc@mail.example.com>. "
        "Without it the mail draft begins a conversation of its own.",
    )
    if not words:
        return ""
    try:
        return eml.message_id(words)
    except CannotLeave as fault:
        st.warning(plain(str(fault)), icon=":material/link_off:")
        return ""
