"""Letters to several people, written at the same time; each ends by itself, well or with a fault of its own."""

from collections import deque
from collections.abc import Generator
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Event, Thread
from typing import TypeAlias

from drafting.engine import Engine
from drafting.errors import DraftingError
from drafting.models import Brief
from drafting.stages import Drafted, Read

AT_ONCE = 6
"""Letters that are written at the same time: a panel is seldom larger, and providers seldom allow more."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A few more words of one letter."""

    brief: Brief
    text: str

    @property
    def to(self) -> str:
        """Whom the letter is for."""
        return self.brief.to


@dataclass(frozen=True, slots=True)
class Ended:
    """One letter is over. With a fault, `text` is what had come until then, and may be empty."""

    brief: Brief
    text: str
    fault: DraftingError | None = None


News: TypeAlias = Piece | Ended
"""What happens to one of the letters."""

_Queue: TypeAlias = SimpleQueue[News | BaseException]


def write_each(
    desk: Read | Drafted, engine: Engine, briefs: tuple[Brief, ...], at_once: int = AT_ONCE
) -> Generator[News]:
    """What happens to the letters of these briefs, as it happens; for each brief one `Ended`, after its pieces.

    At most `at_once` are written at the same time, begun in the order of the briefs. A `DraftingError` ends its own
    letter only; anything else is raised once all the others are over. Closing the iterator stops all of them; they are
    not waited for.
    """
    news: _Queue = SimpleQueue()
    stop = Event()
    waiting = deque(briefs)
    for _ in range(min(at_once, len(briefs))):
        work = (desk, engine, waiting, news, stop)
        Thread(target=_write, args=work, daemon=True, name="letter").start()
    left, broken = len(briefs), None
    try:
        while left:
            one = news.get()
            left -= not isinstance(one, Piece)
            if isinstance(one, BaseException):
                broken = broken or one
            else:
                yield one
    finally:
        stop.set()
    if broken:
        raise broken


def _write(
    desk: Read | Drafted, engine: Engine, waiting: deque[Brief], news: _Queue, stop: Event
) -> None:
    """Letters one after another until none waits; whatever happens to them is put among the news."""
    while not stop.is_set():
        try:
            brief = waiting.popleft()
        except IndexError:
            return
        try:
            news.put(_ended(desk, engine, brief, news, stop))
        except BaseException as fault:  # noqa: BLE001 - it crosses over to the thread that waits
            news.put(fault)


def _ended(desk: Read | Drafted, engine: Engine, brief: Brief, news: _Queue, stop: Event) -> Ended:
    """How the letter ended, its pieces put among the news as they came."""
    text, fault = "", None
    try:
        for piece in (coming := engine.write(desk.notes, desk.anchors, desk.profile, brief)):
            text += piece
            news.put(Piece(brief, piece))
            if stop.is_set() and isinstance(coming, Generator):
                coming.close()  # so that a model that nobody waits for stops writing
    except DraftingError as known:
        fault = known
    return Ended(brief, text, fault)
