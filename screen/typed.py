"""What was typed into the letter since the desk last took it in. It is taken in before anything else is done."""

from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec

import streamlit as st

from drafting import desk as moves
from drafting.desk import Desk, Drafted
from drafting.models import Letter
from screen import state
from screen.editor import Draft, plain_draft, sent_draft

Given = ParamSpec("Given")


def key(desk: Drafted) -> str:
    """The editor's key: every version has an editor of its own, and so its own undo."""
    return state.key(f"editor_{desk.current}")


def take_in() -> None:
    """Edits the current version as it was typed; each sending of the editor counts once."""
    desk = state.desk()
    if not isinstance(desk, Drafted):
        return
    draft = _newest(desk)
    if draft is None:
        return
    state.act(moves.edit, draft.subject, draft.body)
    _heard()[key(desk)] = draft.number
    st.session_state["typed"] = _letter()


def act(
    move: Callable[Concatenate[Any, Given], Desk], *given: Given.args, **named: Given.kwargs
) -> None:
    """Takes in what was typed, then makes a move on the letters."""
    take_in()
    state.act(move, *given, **named)


def was_changed() -> bool:
    """Whether the letter is other than what the person typed last, and so must be shown anew."""
    return st.session_state.get("typed") != _letter()


def _newest(desk: Drafted) -> Draft | None:
    if st.session_state.get("w_plain"):
        return plain_draft(key(desk))
    draft = sent_draft(key(desk))
    return draft if draft and draft.number > _heard().get(key(desk), 0) else None


def _heard() -> dict[str, int]:
    heard: dict[str, int] = st.session_state.setdefault("heard", {})
    return heard


def _letter() -> Letter | None:
    desk = state.desk()
    return desk.version.letter if isinstance(desk, Drafted) else None
