"""Works are done side by side, come in their order, and hold up nobody who leaves."""

import subprocess
import sys
from concurrent.futures import wait
from itertools import count
from threading import Barrier, Event

import pytest

from drafting.endpoints.workers import side_by_side
from tests.model_server import HANGS_S, model_server
from tests.replies import slow_first_byte

LEAVES = """
import sys, threading
from drafting.endpoints.connection import Connection
from drafting.llm import ModelEngine
from drafting.models import Notes

engine = ModelEngine(Connection(model="m", base_url=sys.argv[1], timeout_s=600))
threading.Thread(target=engine.read, args=(Notes.of("We spoke of trains."),), daemon=True).start()
input()
"""


def test_what_comes_stands_in_the_order_of_the_works() -> None:
    """The first is done only once the second is."""
    second = Event()

    def first() -> int:
        assert second.wait(HANGS_S)
        return 1

    def other() -> int:
        second.set()
        return 2

    assert [one.result(HANGS_S) for one in side_by_side((first, other), 2)] == [1, 2]


def test_no_more_than_so_many_are_done_at_once() -> None:
    """Pairs meet; a third at the same time would break the barrier of the next."""
    pair, going, most = Barrier(2, timeout=HANGS_S), [], []
    turns = count()

    def work() -> int:
        going.append(1)
        pair.wait()
        most.append(len(going))
        pair.wait()
        going.pop()
        return next(turns)

    wait(side_by_side([work] * 6, 2), HANGS_S)

    assert len(most) == 6
    assert max(most) == 2


def test_a_fault_is_the_faulty_works_alone() -> None:
    def fails() -> int:
        raise ValueError("no")

    bad, good = side_by_side((fails, lambda: 1), 1)

    assert good.result(HANGS_S) == 1
    with pytest.raises(ValueError, match="no"):
        bad.result(HANGS_S)


def test_a_work_that_is_cancelled_before_its_turn_is_not_begun() -> None:
    begun, go_on = Event(), Event()
    first, second = side_by_side((lambda: go_on.wait(HANGS_S), begun.set), 1)
    assert second.cancel()
    go_on.set()
    wait((first, second), HANGS_S)

    assert not begun.is_set()


def test_a_program_that_ends_does_not_wait_for_a_model_that_thinks() -> None:
    """The model has ten minutes, and says nothing for the first."""
    with model_server(slow_first_byte()) as server:
        command = [sys.executable, "-W", "ignore", "-c", LEAVES, server.connection().base_url]
        with subprocess.Popen(command, stdin=subprocess.PIPE) as run:
            assert server.was_asked.wait(HANGS_S)
            try:
                run.communicate(b"\n", timeout=HANGS_S / 2)
            finally:
                run.kill()

        assert run.returncode == 0
