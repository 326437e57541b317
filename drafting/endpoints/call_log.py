"""What was sent to models: where, when, the very text, how much it was, how long it took and what it cost.

It lives as long as the tab and is kept nowhere: it holds the person's words. A key is never part of it.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from threading import Lock
from time import monotonic

from drafting.endpoints.connection import Connection
from drafting.models import Noun

LONGEST = 200
"""Calls that are remembered; of more, the latest."""


class Ending(StrEnum):
    """How a call ended."""

    UNDER_WAY = "under way"
    ANSWERED = "answered"
    FAILED = "failed"
    STOPPED = "stopped"


class Call(Noun):
    """One question to a model, and what became of it."""

    at: datetime
    """In UTC."""
    model: str
    where: str
    stays: bool
    """Whether it stayed on this computer."""
    sent: tuple[tuple[str, str], ...]
    """Who speaks (`system`, `user`, `assistant`) and the text, as it was sent."""
    times: int = 0
    """How often it was sent; more than once where the first try failed in passing, 0 when nothing left."""
    seconds: float = 0.0
    tokens_in: int = 0
    tokens_out: int = 0
    counted: bool = False
    """Whether the tokens are the server's count; else they are an estimate."""
    price: float | None = None
    """US dollars; 0 on this computer, None where no price is known."""
    ended: Ending = Ending.UNDER_WAY


class Meter:
    """What is measured of a call while it is under way."""

    def __init__(self) -> None:
        self.times = 0
        self.tokens_in = 0
        self.tokens_out = 0
        self.counted = False
        self.price: float | None = None
        self.ended = Ending.ANSWERED


class CallLog:
    """The calls of one tab. Several threads may write to it."""

    def __init__(self) -> None:
        self._calls: list[Call] = []
        self._turn = Lock()

    def calls(self) -> tuple[Call, ...]:
        """The calls, the latest first."""
        with self._turn:
            return tuple(reversed(self._calls))

    @contextmanager
    def call(
        self, connection: Connection, messages: Sequence[Mapping[str, str]]
    ) -> Iterator[Meter]:
        """Notes a call from its beginning, so that it is seen even if it never ends; what is metered is added."""
        call = Call(
            at=datetime.now(UTC),
            model=connection.model,
            where=connection.where,
            stays=connection.is_local,
            sent=tuple((one["role"], str(one["content"])) for one in messages),
        )
        self._note(call)
        meter, began = Meter(), monotonic()
        try:
            yield meter
        except BaseException as fault:
            stopped = isinstance(fault, GeneratorExit)
            meter.ended = Ending.STOPPED if stopped else Ending.FAILED
            raise
        finally:
            self._note(call, call.model_copy(update=vars(meter) | {"seconds": monotonic() - began}))

    def _note(self, call: Call, instead: Call | None = None) -> None:
        with self._turn:
            if instead is None:
                self._calls = [*self._calls[1 - LONGEST :], call]
            else:
                self._calls = [instead if one is call else one for one in self._calls]
