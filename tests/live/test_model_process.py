"""A model in the middle of an answer holds nobody up: not who clears or switches, and not a program that ends."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from urllib.request import urlopen

import pytest

from drafting.local_model import ENDS_S, Bench, served
from tests.live.model_file import model_file

pytestmark = pytest.mark.live

ROOT = Path(__file__).parents[2]
LIMIT_S = 60
"""Seconds for a program that takes five; what hangs is ended and fails its test."""

ASKING = """
import json, sys, time
from pathlib import Path
from threading import Thread
from http.client import HTTPException
from urllib.request import Request, urlopen
from drafting.local_model import Bench

def question(streamed):
    words = [{"role": "user", "content": "Count from one to one thousand, in words."}]
    endless = {"max_tokens": 7000, "ignore_eos": True}
    return json.dumps({"messages": words, "stream": streamed, **endless}).encode()

def ask(url, streamed):
    try:
        urlopen(Request(url + "/chat/completions", question(streamed), {"Content-Type": "application/json"})).read()
    except (OSError, HTTPException):
        pass

def asked(bench, file, *ways):
    url = bench.load(Path(file)).base_url
    for streamed in ways:
        Thread(target=ask, args=(url, streamed), daemon=True).start()
    slots = []
    while not any(slot["is_processing"] for slot in slots):
        time.sleep(0.1)  # also for the second question, which waits for the first
        slots = json.load(urlopen(url.removesuffix("/v1") + "/slots", timeout=30))
    return url

bench = Bench()
"""
CLEARS = """
took = []
for ways in ((True,), (False,), (True, False)):
    asked(bench, sys.argv[1], *ways)
    began = time.monotonic()
    bench.clear()
    took.append(time.monotonic() - began)
print(json.dumps(took))
"""
SWITCHES = """
asked(bench, sys.argv[1], True, False)
bench.load(Path(sys.argv[2]))
print(json.dumps(bench.holds(Path(sys.argv[2]))))
"""
LEAVES = """
print(asked(bench, sys.argv[1], True, False), flush=True)
"""
STAYS = f"{LEAVES}\ntime.sleep(600)"


def _told(program: str, *files: Path) -> object:
    run = subprocess.run(
        [sys.executable, "-c", ASKING + program, *map(str, files)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=LIMIT_S,
    )
    return json.loads(run.stdout)


def _is_gone(url: str) -> bool:
    """Whether nobody serves the model any more, within the time its process is given to end."""
    patience = time.monotonic() + ENDS_S
    while time.monotonic() < patience:
        with suppress(OSError):
            urlopen(f"{url}/models", timeout=ENDS_S).close()
            time.sleep(0.05)
            continue
        return True
    return False


def test_clearing_in_the_middle_of_an_answer_returns_in_time() -> None:
    """A question that is not streamed ends only with its answer, and keeps its connection open until then."""
    took = _told(CLEARS, model_file())

    assert isinstance(took, list)
    assert max(took) < ENDS_S


def test_another_model_takes_the_place_of_one_that_answers(tmp_path: Path) -> None:
    other = tmp_path / "other.gguf"
    other.symlink_to(model_file())

    assert _told(SWITCHES, model_file(), other) is True


def test_a_program_that_ends_waits_for_no_answer_and_takes_its_model_along() -> None:
    run = subprocess.run(
        [sys.executable, "-c", ASKING + LEAVES, str(model_file())],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=LIMIT_S,
    )

    assert _is_gone(run.stdout.strip())


def test_a_program_that_is_killed_takes_its_model_along() -> None:
    command = [sys.executable, "-c", ASKING + STAYS, str(model_file())]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout
        url = run.stdout.readline().strip()
        run.kill()

    assert url.startswith("http")
    assert _is_gone(url)


def test_a_model_that_came_to_an_end_by_itself_is_loaded_again() -> None:
    """As when the system takes it out of a memory that is full."""
    bench = Bench()
    try:
        bench.load(model_file())
        os.kill(bench._there[1]._process.pid, signal.SIGKILL)
        bench._there[1]._process.wait(ENDS_S)
        assert not bench.holds(model_file())

        connection = bench.load(model_file())
        assert urlopen(f"{connection.base_url}/models", timeout=LIMIT_S).status == 200
    finally:
        bench.clear()


def test_it_can_be_loaded_and_cleared_many_times_over() -> None:
    for _ in range(3):
        with served(model_file(), context_tokens=256) as connection:
            assert urlopen(f"{connection.base_url}/models", timeout=LIMIT_S).status == 200
        assert _is_gone(connection.base_url)
