"""What one browser tab holds: the desk, which is a cache of the archive, and what the person was last told."""

import time
from collections.abc import Callable
from typing import Any, Concatenate, Literal, ParamSpec, cast

import streamlit as st

from drafting.desk import Desk, Jotted, Read
from drafting.errors import ArchiveUnreadable, DraftingError
from drafting.models import Profile
from screen import press_queue
from screen.kept import Kept
from screen.kept import archive as archive  # noqa: PLC0414 - the panels ask the tab for it

Step = Literal["notes", "anchors", "letter", "send"]
STEPS: tuple[Step, ...] = ("notes", "anchors", "letter", "send")

UNREADABLE = "unreadable"
"""Among what passes: id of an interview that is kept and could not be opened."""
_SECONDS_TO_READ = 6

Given = ParamSpec("Given")
"""What a move is given besides the desk. Which stages it takes is the page's to know: it offers no other."""


def is_open() -> bool:
    """Whether this tab has a desk already."""
    return "desk" in st.session_state


def settle() -> None:
    """Saves what is on the desk and is not saved: a press that broke in may have come before the saving."""
    if kept().desk is not desk():
        _save(desk())


def desk() -> Desk:
    """The desk as it is now."""
    return cast("Desk", st.session_state["desk"])


def kept() -> Kept:
    """Where the desk is kept, and how far it is."""
    return cast("Kept", st.session_state["kept"])


def interview() -> str:
    """Id of the interview on the desk; empty until something is worth keeping."""
    return kept().id


def passing() -> dict[str, Any]:
    """What the page remembers of the interview on the desk alone, by a name: gone as soon as another is opened."""
    held: dict[str, Any] = st.session_state["passing"]
    return held


def key(name: str) -> str:
    """A widget's key, another one each time an interview is opened, so that nothing typed in one shows in the next."""
    return f"w_{name}_{st.session_state['opened']}"


def step() -> Step:
    """The step that is drawn: the one last turned to, as far as the desk has come."""
    wanted = st.session_state["step"]
    here: Step = next((one for one in STEPS if one == wanted), "notes")
    return here if STEPS.index(here) <= STEPS.index(furthest()) else furthest()


def furthest() -> Step:
    """The last step that the desk allows."""
    current = desk()
    if isinstance(current, Jotted):
        return "notes"
    return "letter" if isinstance(current, Read) else "send"


def go(where: Step) -> None:
    """Turns to another step, unless a later press has turned the page."""
    if press_queue.is_overtaken():
        return
    hush()
    turn(where)


def turn(where: Step) -> None:
    """Turns to another step, whatever was pressed; what was said stays."""
    passing().pop("choosing", None)
    st.session_state["step"] = where


def visit(identity: str) -> None:
    """Turns to another interview where it was left, or to an empty desk, unless a later press has turned the page."""
    if press_queue.is_overtaken():
        return
    hush()
    _open(identity)
    left: dict[str, Step] = {"jotted": "notes", "read": "anchors", "drafted": "letter"}
    st.session_state["step"] = left[desk().stage]


def put(changed: Desk) -> None:
    """Lays a changed desk down and saves it. What cannot be saved stays on the desk, and the page says so."""
    if changed == desk():
        return
    st.session_state["desk"] = changed
    _save(changed)


def act(
    move: Callable[Concatenate[Any, Given], Desk], *given: Given.args, **named: Given.kwargs
) -> bool:
    """Makes a move; when it fails the desk stays as it was and the page says what to do. Whether it was made."""
    try:
        changed = move(desk(), *given, **named)
    except DraftingError as fault:
        say(str(fault))
        return False
    put(changed)
    return True


def say(sentence: str) -> None:
    """Keeps a sentence to be shown at the top of the page until the next thing is done."""
    st.session_state["said"] = sentence
    st.session_state.pop("said_at", None)


def said() -> str:
    """What the page has to say. It stays for some seconds, because typing draws the page anew as well."""
    first = st.session_state.setdefault("said_at", time.monotonic())
    if time.monotonic() - first > _SECONDS_TO_READ:
        hush()
    return str(st.session_state.get("said", ""))


def hush() -> None:
    """Takes back what was said."""
    st.session_state.pop("said", None)
    st.session_state.pop("said_at", None)


def attempt(change: Callable[[], object]) -> bool:
    """Makes a change that may fail; when it does the page says what to do. Whether it was made."""
    try:
        change()
    except DraftingError as fault:
        say(str(fault))
        return False
    return True


def name() -> None:
    """Names the interview after what was found in its notes, unless it has a name."""
    attempt(kept().name)


def take_theirs() -> None:
    """Drops this tab's unsaved change for what the other tab has saved."""
    _open(interview())


def keep_mine() -> None:
    """Keeps this tab's state as an interview of its own, beside the other."""
    st.session_state["kept"] = Kept(desk())
    _save(desk())


def _open(identity: str) -> None:
    opened, remembered = Kept(Jotted(profile=(profile := _profile()))), dict[str, Any]()
    if identity:
        try:
            opened = Kept.opened(identity, profile)
        except DraftingError as fault:
            say(str(fault))
            remembered = {UNREADABLE: identity} if isinstance(fault, ArchiveUnreadable) else {}
    if opened.is_signed_anew:
        say("Letters here that have not gone are signed with the name you go by now.")
    number = st.session_state.get("opened", 0) + 1
    st.session_state.update(desk=opened.desk, kept=opened, opened=number, passing=remembered)


def _profile() -> Profile:
    try:
        return archive().profile()
    except DraftingError as fault:
        say(str(fault))
        return Profile()


def _save(changed: Desk) -> None:
    attempt(lambda: kept().save(changed))
