"""Letters that are being written, behind the page: a press draws the page anew and asks for no letter twice."""

import time
from collections.abc import Generator
from threading import Event, Thread
from typing import cast
from uuid import uuid4

import streamlit as st

from drafting.engine import Engine
from drafting.llm import ModelEngine
from drafting.models import Brief
from drafting.parallel import Ended, News, write_each
from drafting.stages import Drafted, Read
from screen import state


class UnderWay:
    """The letters of some briefs, from the moment they are asked for until they are filed."""

    def __init__(self, desk: Read | Drafted, engine: Engine, briefs: tuple[Brief, ...]) -> None:
        self.engine = engine
        self.briefs = briefs
        self._texts = dict.fromkeys(briefs, "")
        self._ended: dict[Brief, Ended] = {}
        self._stopped = Event()
        self._broken: BaseException | None = None
        news = cast("Generator[News]", write_each(desk, engine, briefs))
        self._began = time.monotonic()
        self._thread = Thread(target=self._collect, args=(news,), daemon=True, name="letters")
        self._thread.start()

    @property
    def is_stopped(self) -> bool:
        """Whether the person had enough."""
        return self._stopped.is_set()

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes. Raises what an engine raised by mistake."""
        if self._broken is not None:
            raise self._broken
        return self.is_stopped or len(self._ended) == len(self.briefs)

    @property
    def seconds(self) -> float:
        """How long it has taken until now."""
        return time.monotonic() - self._began

    def wait(self, seconds: float) -> None:
        """Returns when nothing more comes, and after so many seconds at the latest."""
        self._thread.join(seconds)

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

    def stop(self) -> None:
        """Ends what is being written. What has come stays."""
        self._stopped.set()
        if isinstance(self.engine, ModelEngine):
            self.engine.stop()

    def _collect(self, news: Generator[News]) -> None:
        try:
            for one in news:
                if self.is_stopped:
                    break
                if isinstance(one, Ended):
                    self._texts[one.brief] = one.text
                    self._ended[one.brief] = one
                else:
                    self._texts[one.brief] += one.text
        except BaseException as fault:  # noqa: BLE001 - it crosses over to the thread that draws
            self._broken = fault
        finally:
            news.close()


def now() -> UnderWay | None:
    """What is being written for the interview on the desk; also known to a tab that was loaded anew."""
    return _all().get(_where())


def begin(desk: Read | Drafted, engine: Engine, briefs: tuple[Brief, ...]) -> UnderWay:
    """Has letters written for the interview on the desk."""
    begun = _all()[_where()] = UnderWay(desk, engine, briefs)
    return begun


def forget() -> None:
    """Lets go of what was written, once it is filed."""
    _all().pop(_where(), None)


@st.cache_resource(show_spinner=False)
def _all() -> dict[str, UnderWay]:
    return {}


def _where() -> str:
    """The interview on the desk; for one that could not be saved, this tab."""
    return state.interview() or str(st.session_state.setdefault("tab", uuid4().hex))
