"""What was typed into the letter since the desk last took it in. It is taken in before anything else is done."""

from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec

import streamlit as st

from drafting import desk as moves
from drafting.desk import Desk, Drafted
from drafting.letters import waiting
from drafting.models import Letter
from screen import fields, state
from screen.editor import Draft, plain_fields, sent_draft

Given = ParamSpec("Given")


def key(desk: Drafted) -> str:
    """The editor's key: every version has an editor of its own, and so its own undo."""
    return state.key(f"editor_{desk.current}")


def detail_key(desk: Drafted) -> str:
    """The key of the box for the detail: every version has one of its own."""
    return state.key(f"detail_{desk.current}")


def take_in() -> None:
    """Edits the current version and the detail as they were typed; each sending of the editor counts once."""
    desk = state.desk()
    if not isinstance(desk, Drafted):
        return
    draft = _plain(desk) if st.session_state.get("w_plain") else _newest(desk)
    if draft:
        state.act(moves.edit, draft.subject, draft.body, typing=True)
        fields.heard()[key(desk)] = draft.number
        state.passing()["typed"] = _letter()
    detail = fields.typed(detail_key(desk))
    if detail is not None:
        state.act(waiting.add_detail, detail)


def act(
    move: Callable[Concatenate[Any, Given], Desk], *given: Given.args, **named: Given.kwargs
) -> None:
    """Takes in what was typed, then makes a move on the letters."""
    take_in()
    state.act(move, *given, **named)


def heard(desk: Drafted) -> int:
    """Number of the editor's last sending that was taken in; 0 before the first."""
    return fields.heard().get(key(desk), 0)


def was_changed() -> bool:
    """Whether the letter is other than what the person typed last, and so must be shown anew."""
    return state.passing().get("typed") != _letter()


def _newest(desk: Drafted) -> Draft | None:
    draft = sent_draft(key(desk))
    return draft if draft and draft.number > heard(desk) else None


def _plain(desk: Drafted) -> Draft | None:
    letter = desk.version.letter
    subject, body = (fields.typed(field) for field in plain_fields(key(desk)))
    if subject is None and body is None:
        return None
    return Draft(
        0,
        letter.subject if subject is None else subject,
        letter.body if body is None else body,
    )


def _letter() -> Letter | None:
    desk = state.desk()
    return desk.version.letter if isinstance(desk, Drafted) else None
