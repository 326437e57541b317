"""One deadline for a whole action, kept even when the other side drips bytes for ever."""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import monotonic, sleep
from typing import TypeAlias, TypeVar

T = TypeVar("T")

Stopped: TypeAlias = Callable[[], bool]
"""Says whether nobody waits for the work any more."""


LOOKS_S = 0.2
"""Seconds after which somebody who waits looks whether they are still to wait."""


class Deadline:
    """A moment by which an action must have ended, counted from its making; it may be brought forward to now."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.is_stopped = False
        """Whether somebody made it now."""
        self._end = monotonic() + seconds

    def stop(self) -> None:
        """Makes it now: whoever works towards it ends, and begins nothing new."""
        self.is_stopped = True
        self._end = monotonic()

    @property
    def left(self) -> float:
        """Seconds that are left, never below zero."""
        return max(0.0, self._end - monotonic())


def pieces_within(deadline: Deadline, work: Callable[[Stopped], Iterator[T]]) -> Iterator[T]:
    """What `work` yields, as it comes; raises `TimeoutError` once the deadline has passed.

    The work runs in a thread of its own, because a blocked read cannot be interrupted from within.
    Closing the iterator, or the deadline, tells the work that it may stop; it is not waited for.
    """
    with _begun(work) as results:
        while not isinstance(result := _next(results, deadline), _Ended):
            yield _given(result)


def within(deadline: Deadline, work: Callable[[Stopped], T]) -> T:
    """What `work` returns; raises `TimeoutError` once the deadline has passed."""
    return next(pieces_within(deadline, lambda stopped: iter((work(stopped),))))


def ticking(work: Callable[[Stopped], Iterator[T]]) -> Iterator[T | None]:
    """What `work` yields, as it comes, and None about five times a second while nothing does."""
    with _begun(work) as results:
        while True:
            try:
                result = results.get(timeout=LOOKS_S)
            except Empty:
                yield None
                continue
            if isinstance(result, _Ended):
                return
            yield _given(result)


def pause(seconds: float, stopped: Stopped) -> bool:
    """Waits so long, or until nobody waits for the work any more; whether somebody still does."""
    end = monotonic() + seconds
    while not stopped() and (left := end - monotonic()) > 0:
        sleep(min(left, LOOKS_S))
    return not stopped()


@contextmanager
def _begun(
    work: Callable[[Stopped], Iterator[T]],
) -> Iterator["SimpleQueue[tuple[T] | BaseException]"]:
    """What comes of the work while the block runs; after it the work is told that it may stop."""
    results: SimpleQueue[tuple[T] | BaseException] = SimpleQueue()
    stop = Event()
    Thread(target=_run, args=(work, results, stop), daemon=True).start()
    try:
        yield results
    finally:
        stop.set()


def _given(result: tuple[T] | BaseException) -> T:
    """What was yielded; raises what was raised."""
    if isinstance(result, BaseException):
        raise result
    return result[0]


def _next(
    results: "SimpleQueue[tuple[T] | BaseException]", deadline: Deadline
) -> tuple[T] | BaseException:
    """What comes next; raises `TimeoutError` once the deadline has passed, also when it was brought forward."""
    while True:
        try:
            return results.get(timeout=min(deadline.left, LOOKS_S))
        except Empty:
            if not deadline.left:
                raise TimeoutError from None


class _Ended(Exception):
    """Not an error: the work has yielded everything."""


def _run(
    work: Callable[[Stopped], Iterator[T]],
    results: SimpleQueue[tuple[T] | BaseException],
    stop: Event,
) -> None:
    try:
        pieces = work(stop.is_set)
        for piece in pieces:
            results.put((piece,))
            if stop.is_set() and isinstance(pieces, Generator):
                pieces.close()  # so that what nobody waits for ends
        results.put(_Ended())
    except BaseException as fault:  # noqa: BLE001 - it crosses over to the thread that waits
        results.put(fault)
