"""Works done side by side, in threads that hold up no exit: a pool of the standard library's is waited for."""

from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


def side_by_side(works: Iterable[Callable[[], T]], at_once: int) -> tuple[Future[T], ...]:
    """What comes of each work, in their order; at most `at_once` are done at the same time.

    A future that is cancelled before its turn is not begun.
    """
    planned: tuple[tuple[Future[T], Callable[[], T]], ...] = tuple((Future(), w) for w in works)
    waiting = deque(planned)
    for _ in range(min(at_once, len(planned))):
        Thread(target=_do, args=(waiting,), daemon=True, name="worker").start()
    return tuple(future for future, _ in planned)


def _do(waiting: deque[tuple[Future[T], Callable[[], T]]]) -> None:
    """Works one after another until none waits."""
    while True:
        try:
            future, work = waiting.popleft()
        except IndexError:
            return
        if not future.set_running_or_notify_cancel():
            continue
        try:
            future.set_result(work())
        except BaseException as fault:  # noqa: BLE001 - it crosses over to the thread that waits
            future.set_exception(fault)
