"""Something that is done behind the page: a press draws the page anew, and the work goes on."""

import time
from abc import ABC, abstractmethod
from threading import Event, Thread

from drafting.engine import Engine
from drafting.llm import ModelEngine

_TO_HAND_OVER = 1.0
"""Seconds in which a model that was stopped hands over what it has."""


class Work(ABC):
    """One thing, in a thread of its own, from the moment it is asked for until what comes of it is filed."""

    def __init__(self) -> None:
        self._stopped = Event()
        self._broken: BaseException | None = None
        self._began = time.monotonic()
        self._thread = Thread(target=self._run, daemon=True, name="work")
        self._thread.start()

    @abstractmethod
    def _do(self) -> None:
        """Does it, in its thread."""

    @property
    def is_stopped(self) -> bool:
        """Whether the person had enough."""
        return self._stopped.is_set()

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes. Raises, once, what an engine raised by mistake; what has come is kept."""
        broken, self._broken = self._broken, None
        if broken is not None:
            raise broken
        return self.is_stopped or not self._thread.is_alive()

    @property
    def seconds(self) -> float:
        """How long it has taken until now."""
        return time.monotonic() - self._began

    def wait(self, seconds: float) -> None:
        """Returns when nothing more comes, and after so many seconds at the latest."""
        self._thread.join(seconds)

    def stop(self) -> None:
        """Ends it. What has come stays."""
        self._stopped.set()

    def _run(self) -> None:
        try:
            self._do()
        except BaseException as fault:  # noqa: BLE001 - it crosses over to the thread that draws
            self._broken = fault


class Asked(Work):
    """Work that an engine is asked for."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        super().__init__()

    def stop(self) -> None:
        """Ends it. What has come stays."""
        super().stop()
        if isinstance(self.engine, ModelEngine):
            self.engine.stop()
            self.wait(_TO_HAND_OVER)
