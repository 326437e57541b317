"""One more question, asked of the engine behind the page: a model may think for long, and typing goes on meanwhile."""

import streamlit as st

from drafting import ask
from drafting import desk as moves
from drafting.desk import Desk, Drafted
from drafting.llm import ModelEngine
from drafting.providers import Message
from screen import engine_work, preview, settings, state, typed, work_progress
from screen.engine_work import Question

_WANTED = "asking"
"""Among what passes: whether a question is wanted of a model that gets nothing unseen."""

_ANEW = "asking_anew"
"""Among what passes: whether every question was asked, so that the round begins again."""

_LOST = "lost"
"""Among what passes: the versions whose question a correction took away, until another is looked for."""


def notice(before: Desk, after: Desk) -> None:
    """Notes which letters lost their question to a correction of the cards."""
    if isinstance(before, Drafted) and isinstance(after, Drafted):
        had = {one.id for one in before.versions if one.question}
        lost = {one.id for one in after.versions if not one.question} & had
        state.passing()[_LOST] = state.passing().get(_LOST, frozenset()) | lost


def renew() -> None:
    """Looks for another question where a correction took the one beside the letter on the desk."""
    desk, lost = state.desk(), state.passing().get(_LOST, frozenset())
    if isinstance(desk, Drafted) and desk.current in lost:
        state.passing()[_LOST] = lost - {desk.current}
        if not desk.question:
            begin()


def another() -> None:
    """Asks for another question; behind the last one comes the first again."""
    typed.take_in()
    desk = state.desk()
    if isinstance(desk, Drafted) and not desk.question:
        state.passing()[_ANEW] = True
    begin()


def is_any(desk: Drafted) -> bool:
    """Whether there is anything that a question beside this letter could be about."""
    brief = desk.version.brief
    passages = ask.worth_asking(desk.notes, ask.for_reader(desk.anchors, brief))
    return bool(ask.of_message(brief, ())) or next(passages, None) is not None


def begin() -> None:
    """Asks for a question beside the letter on the desk; a model that gets nothing unseen, once its text was seen."""
    typed.take_in()
    desk, engine = state.desk(), settings.engine()
    if isinstance(engine, ModelEngine) and not engine.agreed:
        state.passing()[_WANTED] = True
    elif isinstance(desk, Drafted):
        _look(desk)


def is_shown_first() -> bool:
    """Draws what would be sent for the question that is wanted, until there is a yes or a no; False after either."""
    desk = state.desk()
    if _WANTED not in state.passing() or not isinstance(desk, Drafted):
        return False
    if preview.asks(_would_ask, _drop, beside=True):
        return True
    state.passing().pop(_WANTED)
    _look(desk)
    return False


def _look(desk: Drafted) -> None:
    coming = engine_work.begin(Question(_round(desk), settings.engine()))
    state.passing().pop(_ANEW, None)
    coming.wait(work_progress.AT_FIRST)


def _round(desk: Drafted) -> Drafted:
    """The desk with what was asked in this round."""
    return desk.model_copy(update={"asked": ()}) if _ANEW in state.passing() else desk


def _would_ask(engine: ModelEngine) -> tuple[Message, ...]:
    """Every message that would be sent; none where there is nothing left to ask about, and so nothing to send."""
    desk = state.desk()
    if not isinstance(desk, Drafted):
        return ()
    theirs = ask.for_reader(desk.anchors, desk.version.brief)
    return engine.would_ask(desk.notes, theirs, _round(desk).asked)


def _drop() -> None:
    state.passing().pop(_WANTED, None)
    state.passing().pop(_ANEW, None)


def take_in() -> None:
    """Lays the question on the desk once it is there, where its letter still is."""
    coming, desk = engine_work.question(), state.desk()
    if coming is None or not coming.is_over:
        return
    engine_work.forget()
    if coming.fault:
        state.say(str(coming.fault))
    elif coming.found is not None and isinstance(desk, Drafted) and desk.current == coming.version:
        state.act(moves.pose, coming.found, anew=coming.anew)


@st.fragment(run_every=work_progress.BETWEEN_LOOKS)
def watch() -> None:
    """How long it has taken, and a way to stop, while a question comes."""
    coming = engine_work.question()
    if coming is None or coming.is_over:
        st.rerun()
    told = f"Looking for another question. {coming.seconds:.0f} s."
    work_progress.draw(coming, told, key="stop_asking")
