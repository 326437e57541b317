"""One deadline for a whole action, kept even when the other side drips bytes for ever."""

from collections.abc import Callable, Iterator
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import monotonic
from typing import TypeAlias, TypeVar

T = TypeVar("T")

Stopped: TypeAlias = Callable[[], bool]
"""Says whether nobody waits for the work any more."""


class Deadline:
    """A moment by which an action must have ended, counted from its making."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds that are left, never below zero."""
        return max(0.0, self._end - monotonic())


def pieces_within(deadline: Deadline, work: Callable[[Stopped], Iterator[T]]) -> Iterator[T]:
    """What `work` yields, as it comes; raises `TimeoutError` once the deadline has passed.

    The work runs in a thread of its own, because a blocked read cannot be interrupted from within.
    Closing the iterator, or the deadline, tells the work that it may stop; it is not waited for.
    """
    results: SimpleQueue[tuple[T] | BaseException] = SimpleQueue()
    stop = Event()
    Thread(target=_run, args=(work, results, stop), daemon=True).start()
    try:
        while not isinstance(result := results.get(timeout=deadline.left), _Ended):
            if isinstance(result, BaseException):
                raise result
            yield result[0]
    except Empty:
        raise TimeoutError from None
    finally:
        stop.set()


def within(deadline: Deadline, work: Callable[[], T]) -> T:
    """What `work` returns; raises `TimeoutError` once the deadline has passed."""
    return next(pieces_within(deadline, lambda _: iter((work(),))))


class _Ended(Exception):
    """Not an error: the work has yielded everything."""


def _run(
    work: Callable[[Stopped], Iterator[T]],
    results: SimpleQueue[tuple[T] | BaseException],
    stop: Event,
) -> None:
    try:
        for piece in work(stop.is_set):
            results.put((piece,))
        results.put(_Ended())
    except BaseException as fault:  # noqa: BLE001 - it crosses over to the thread that waits
        results.put(fault)
