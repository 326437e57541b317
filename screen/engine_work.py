"""What an engine is at for an interview, notes to read, letters to write or a question, until that is filed."""

from contextlib import closing
from typing import TypeVar
from uuid import uuid4

import streamlit as st

from drafting import ask
from drafting import desk as moves
from drafting.endpoints.call_log import CallLog, Ending
from drafting.engine import Engine
from drafting.errors import DraftingError
from drafting.letters import parallel
from drafting.letters.parallel import Ended
from drafting.models import Brief
from drafting.stages import Drafted, Jotted, Read
from screen import state
from screen.background_work import Asked

AnyWork = TypeVar("AnyWork", bound=Asked)


class Reading(Asked):
    """Notes that are being read."""

    def __init__(self, desk: Jotted, engine: Engine, log: CallLog) -> None:
        self.desk = desk
        self.read: Read | None = None
        self.fault: DraftingError | None = None
        self._log, self._before = log, len(log.calls())
        super().__init__(engine)

    @property
    def answers(self) -> int:
        """How many of the calls for it were answered until now."""
        calls = self._log.calls()
        since = calls[: len(calls) - self._before]
        return sum(call.ended is Ending.ANSWERED for call in since)

    def _do(self) -> None:
        try:
            self.read = moves.read(self.desk, self.engine)
        except DraftingError as fault:
            self.fault = fault


class Letters(Asked):
    """The letters of some briefs, and a question for each that has none."""

    def __init__(self, desk: Read | Drafted, engine: Engine, briefs: tuple[Brief, ...]) -> None:
        self.briefs = briefs
        self.questions: dict[Brief, str] = {}
        self.fault: DraftingError | None = None
        """Why a question could not be had."""
        self._desk = desk
        self._texts = dict.fromkeys(briefs, "")
        self._ended: dict[Brief, Ended] = {}
        super().__init__(engine)

    @property
    def are_there(self) -> bool:
        """Whether all are written, so that only questions are to come."""
        return len(self._ended) == len(self.briefs)

    def has_ended(self, brief: Brief) -> bool:
        """Whether that letter is over, well or not."""
        return brief in self._ended

    def text(self, brief: Brief) -> str:
        """What has come of that letter."""
        return self._texts[brief]

    def results(self) -> tuple[Ended, ...]:
        """How each letter ended; what was stopped ended with what had come."""
        return tuple(
            self._ended.get(brief, Ended(brief, self._texts[brief])) for brief in self.briefs
        )

    def _do(self) -> None:
        self._write()
        for brief in () if self.is_stopped else self._to_ask_about():
            if not self.is_stopped and not self.fault:
                self._ask(brief)

    def _write(self) -> None:
        with closing(parallel.write_each(self._desk, self.engine, self.briefs)) as news:
            for one in news:
                if self.is_stopped:
                    return
                if isinstance(one, Ended):
                    self._texts[one.brief] = one.text
                    self._ended[one.brief] = one
                else:
                    self._texts[one.brief] += one.text

    def _to_ask_about(self) -> tuple[Brief, ...]:
        came = tuple(brief for brief in self.briefs if not self._ended[brief].fault)
        return without_question(self._desk, came)

    def _ask(self, brief: Brief) -> None:
        """Asks for the question beside that letter; without an answer the page has one of its own."""
        desk, asked = self._desk, (*asked_before(self._desk), *self.questions.values())
        try:
            self.questions[brief] = ask.beside(self.engine, desk.notes, desk.anchors, brief, asked)
        except DraftingError as fault:
            self.fault = fault


def without_question(desk: Read | Drafted, briefs: tuple[Brief, ...]) -> tuple[Brief, ...]:
    """Of each message that no question stands beside yet, the first of these briefs."""
    first: dict[object, Brief] = {}
    for brief in briefs:
        before = desk.of(brief.to, brief.kind) if isinstance(desk, Drafted) else None
        if not before or not before.question:
            first.setdefault((brief.to, brief.kind), brief)
    return tuple(first.values())


def asked_before(desk: Read | Drafted) -> tuple[str, ...]:
    """The questions that were asked beside the letters on the desk."""
    return desk.asked if isinstance(desk, Drafted) else ()


class Question(Asked):
    """One more question beside a letter."""

    def __init__(self, desk: Drafted, engine: Engine) -> None:
        self.version = desk.current
        self.anew = not desk.asked
        """Whether it is the first of a round."""
        self.found: str | None = None
        """The question; "" where the engine has none left, None until it has come."""
        self.fault: DraftingError | None = None
        self._desk = desk
        super().__init__(engine)

    def _do(self) -> None:
        try:
            self.found = moves.ask(self._desk, self.engine).question
        except DraftingError as fault:
            self.fault = fault


def reading() -> Reading | None:
    """The reading of the notes on the desk that is not filed yet; also known to a tab that was loaded anew."""
    return _begun(Reading)


def letters() -> Letters | None:
    """The letters for the interview on the desk that are not filed yet; also known to a tab that was loaded anew."""
    return _begun(Letters)


def question() -> Question | None:
    """The question for the letter on the desk that is not there yet."""
    return _begun(Question)


def _begun(kind: type[AnyWork]) -> AnyWork | None:
    work = _all().get(_where())
    return work if isinstance(work, kind) else None


def begin(work: AnyWork) -> AnyWork:
    """Keeps what was begun for the interview on the desk."""
    _all()[_where()] = work
    return work


def forget() -> None:
    """Lets go of what came, once it is filed."""
    _all().pop(_where(), None)


@st.cache_resource(show_spinner=False)
def _all() -> dict[str, Asked]:
    return {}


def _where() -> str:
    """The interview on the desk; for one that could not be saved, this tab."""
    return state.interview() or str(st.session_state.setdefault("tab", uuid4().hex))
