"""Asking for letters: which, to whom and how; what is wanted is written when the page is drawn next."""

from collections.abc import Callable

import streamlit as st

from drafting import desk as moves
from drafting import needs
from drafting.chain import next_message
from drafting.desk import Drafted, Jotted, Read
from drafting.errors import DraftingError
from drafting.letters import panel
from drafting.models import Brief, Tone
from screen import engine_work, failure, message_choice, notices, settings, signature, state, typed
from screen.presses import button

_ONE_EACH = (
    "Better one to each, about what they said, than one to all, which nobody takes as theirs. "
    "For one to all, name the others in its greeting."
)


def is_under_way() -> bool:
    """Whether letters are wanted, being written or still to be filed."""
    return bool(wanted()) or engine_work.letters() is not None


def wanted() -> tuple[Brief, ...]:
    """The letters that were asked for last and are not filed."""
    briefs: tuple[Brief, ...] = state.passing().get("briefs", ())
    return briefs


def drop() -> None:
    """Wants no letter any more."""
    state.passing().pop("briefs", None)


def is_choosing() -> bool:
    """Whether the person is choosing what to write, beside letters that are there already."""
    return "choosing" in state.passing()


def choose() -> None:
    """Turns to the choice of one more message."""
    typed.take_in()
    state.go("letter")
    resume()


def resume() -> None:
    """Takes up the choice of one more message where the page stands."""
    state.passing()["choosing"] = True


def begin(brief: Brief) -> None:
    """Asks for one more letter."""
    desk = state.desk()
    if not isinstance(desk, Jotted):
        _want((panel.apart(desk, brief),))


def begin_each(people: tuple[str, ...], brief: Brief) -> None:
    """Asks for a letter like that to each of them, none of which uses what is another's."""
    desk = state.desk()
    if not isinstance(desk, Jotted):
        _want(panel.dealt(desk, people, brief))


def begin_others() -> None:
    """Asks for a letter to each of the panel who has none, of the kind that is meant for them."""
    desk = state.desk()
    if isinstance(desk, Drafted):
        _want(panel.to_others(desk))


def begin_tones(brief: Brief, tones: tuple[Tone, ...]) -> None:
    """Asks for the same letter in each of these tones."""
    _want(tuple(brief.model_copy(update={"tone": tone}) for tone in tones))


def again() -> None:
    """Asks once more for the letters that failed."""
    briefs = state.passing().pop("unwritten", None)
    if briefs:
        state.passing()["briefs"] = briefs


def _want(briefs: tuple[Brief, ...]) -> None:
    """Asks for these letters, but for those that are better not sent: the page says so of them."""
    desk, today, informed = state.desk(), moves.now().date(), []
    if isinstance(desk, Jotted):
        return
    for brief in briefs:
        try:
            informed.append(next_message.informed(desk, brief, today))
        except DraftingError as fault:
            state.say(str(fault))
    if informed:
        state.passing().pop("choosing", None)
        state.passing()["briefs"] = tuple(informed)


def draw_start(desk: Read | Drafted) -> None:
    """The choices before a message."""
    st.header("What would you like to write?", anchor=False)
    notices.draw()
    failure.draw(again)
    people = desk.anchors.names
    if not people:
        _draw_nobody()
        return
    brief = message_choice.draw(desk, people)
    signature.draw_first(desk)
    refused = message_choice.refusal(desk, brief.kind, brief.to)
    if refused:
        st.info(refused, icon=":material/spa:")
    else:
        _draw_asking(desk, brief)
    if isinstance(desk, Drafted):
        button(
            "Back to the letter", type="tertiary", key="stay", on_click=state.go, args=("letter",)
        )


def _draw_nobody() -> None:
    st.info("Nobody to write to yet. Add a name under Anchors.", icon=":material/info:")
    button(
        "Back to anchors", type="primary", key="to_anchors", on_click=state.go, args=("anchors",)
    )


def _draw_asking(desk: Read | Drafted, brief: Brief) -> None:
    """The way to a draft and, of a panel, to one for each; or what is still to be said before."""
    left, people = needs.missing(brief), desk.anchors.names
    each = len(people) > 1 and isinstance(desk, Read)
    ways: list[tuple[str, str, Callable[..., None], tuple[object, ...]]]
    ways = [("Write a draft", "draft", begin, (brief,))]
    if each:
        ways.append(("Write one to each", "draft_each", begin_each, (people, brief)))
    with st.container(key="next", horizontal=True, vertical_alignment="center"):
        for label, key, way, given in ways:
            look = "primary" if way is begin else "secondary"
            button(label, key=key, type=look, on_click=way, args=given, disabled=bool(left))
        if left:
            st.caption(left)
    if each:
        st.caption(_ONE_EACH)
    if not left:
        st.caption(f":material/lock: {settings.where_notes_go()}")
