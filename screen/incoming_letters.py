"""Watching letters come: what has come so far, a way to stop, and the filing of what is there in the end."""

from html import escape
from itertools import chain

import streamlit as st

from drafting import ask
from drafting import desk as moves
from drafting.desk import Drafted, Jotted, Read
from drafting.letters.parallel import Ended
from drafting.llm import ModelEngine
from drafting.models import Brief
from drafting.providers import Message
from screen import chosen_engine, engine_work, failure, preview, state, work_progress, writing
from screen.engine_work import Letters
from screen.kinds import TONES
from screen.label_text import plain

_BESIDE = 2
"""Letters that stand beside each other while they come."""


def draw() -> None:
    """The letters as they come; once nothing more comes they are filed and the page turns to them."""
    desk = state.desk()
    if isinstance(desk, Jotted):
        return
    coming = engine_work.letters()
    if coming is None:
        if preview.asks(_would_write, writing.drop):
            return
        coming = engine_work.begin(Letters(desk, chosen_engine.engine(), writing.wanted()))
    coming.wait(work_progress.AT_FIRST)
    if not coming.is_over:
        st.header(_told(coming.briefs), anchor=False)
        _watch()
        return
    _file(coming)
    st.rerun()


def _would_write(engine: ModelEngine) -> tuple[Message, ...]:
    """Every message that would be sent for what is wanted: for the letters, then for the questions beside them."""
    desk, briefs = state.desk(), writing.wanted()
    if isinstance(desk, Jotted):
        return ()
    letters = (
        engine.would_write(desk.notes, desk.anchors, desk.profile, brief) for brief in briefs
    )
    asked = engine_work.asked_before(desk)
    questions = (
        engine.would_ask(desk.notes, ask.for_reader(desk.anchors, brief), asked)
        for brief in engine_work.without_question(desk, briefs)
        if not ask.of_message(brief, asked)
    )
    return tuple(chain.from_iterable((*letters, *questions)))


@st.fragment(run_every=work_progress.BETWEEN_LOOKS)
def _watch() -> None:
    """What has come until now, looked at again and again; the rest of the page can be used meanwhile."""
    coming = engine_work.letters()
    if coming is None or coming.is_over:
        st.rerun()
    doing = "Looking for something only you know to ask about. " if coming.are_there else ""
    told = f"{doing}{coming.seconds:.0f} s. What has come is kept if you stop."
    work_progress.draw(coming, told, key="stop")
    columns = st.columns(min(_BESIDE, len(coming.briefs)))
    for at, brief in enumerate(coming.briefs):
        with columns[at % len(columns)].container(border=True):
            st.html(_so_far(coming, brief))


def _told(briefs: tuple[Brief, ...]) -> str:
    if len(briefs) == 1:
        return f"Writing to {plain(briefs[0].to)}…"
    return f"Writing {len(briefs)} letters…"


def _so_far(coming: Letters, brief: Brief) -> str:
    """One letter as it is now, headed by who it is for where several come."""
    state_now = "there" if coming.has_ended(brief) else "being written"
    head = f"{brief.to}, {TONES[brief.tone].lower()}: {state_now}"
    above = f'<p class="aw-coming">{escape(head)}</p>' if len(coming.briefs) > 1 else ""
    return f'{above}<div class="aw-letter">{escape(coming.text(brief)) or "…"}</div>'


def _file(coming: Letters) -> None:
    """Makes a version of each letter that came, puts the first on the desk, and says what failed."""
    state.hush()
    before = _versions()
    for ended in coming.results():
        if _is_letter(ended) and state.act(moves.file, ended.text, ended.brief, coming.engine.name):
            _pose(coming.questions.get(ended.brief, ""))
    writing.drop()
    engine_work.forget()
    added = _versions()[len(before) :]
    if added:
        state.act(moves.choose, added[0])
    if coming.fault:
        state.say(str(coming.fault))
    _tell([one for one in coming.results() if one.fault])


def _pose(question: str) -> None:
    if question:
        state.act(moves.pose, question)


def _tell(failed: list[Ended]) -> None:
    if not failed:
        return
    state.passing()["unwritten"] = tuple(one.brief for one in failed)
    kept = " What had come so far is kept as a version." if any(map(_is_letter, failed)) else ""
    failure.note(f"{failed[0].fault}{kept}")


def _is_letter(ended: Ended) -> bool:
    """Whether there is a body below the line of the subject."""
    return bool(ended.text.partition("\n")[2].strip())


def _versions() -> tuple[str, ...]:
    desk: Read | Drafted | Jotted = state.desk()
    return tuple(one.id for one in desk.versions) if isinstance(desk, Drafted) else ()
