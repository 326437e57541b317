"""A model file (GGUF) that runs as a part of Afterword, in a process of its own that can be ended at any moment."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen, TimeoutExpired
from threading import Lock

from drafting.endpoints.connection import Connection
from drafting.endpoints.deadline import LOOKS_S, Deadline, within
from drafting.errors import SetUpIncomplete

CONTEXT_TOKENS = 8192
"""Tokens of question and answer together that a model is given room for."""
LOADS_S = 120.0
"""Seconds that a model is given to load: some gigabytes from a slow disk."""
ENDS_S = 5.0
"""Seconds after which the end of a model's process is no longer waited for; it takes milliseconds."""

_PROGRAM = Path(__file__).with_name("model_process.py")
_NOT_INSTALLED = (
    "Running a model on this computer needs one more part: pip install 'afterword[local]'."
)
_NO_MODEL = "{name} is no model that can be loaded here."
_STOPPED = "{name} was not loaded, because that was stopped."


class ModelProcess:
    """A model file served on loopback from the making of this until `end`, at the latest until this program ends."""

    def __init__(
        self,
        model: Path,
        *,
        context_tokens: int = CONTEXT_TOKENS,
        seed: int | None = None,
        deadline: Deadline | None = None,
    ) -> None:
        """Loads it by the deadline, else in `LOADS_S`; with a seed the same question gets the same answer.

        Raises `SetUpIncomplete`, also where somebody brings the deadline forward.
        """
        _check(model)
        given = (model, context_tokens) if seed is None else (model, context_tokens, seed)
        # -P: beside the program lie modules of Afterword's, which are no packages of their own
        command = (sys.executable, "-P", str(_PROGRAM), *map(str, given))
        self._process = Popen(command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, text=True)  # noqa: S603 - our own
        deadline = deadline or Deadline(LOADS_S)
        address = self._address(deadline)
        if not address:
            self.end()
            told = _STOPPED if deadline.is_stopped else _NO_MODEL
            raise SetUpIncomplete(told.format(name=model.name))
        self.connection = Connection(model=model.stem, base_url=f"{address}/v1")

    def _address(self, deadline: Deadline) -> str:
        """Where it is served once it is loaded; "" when it cannot be, or not in time."""
        told = self._process.stdout
        assert told
        try:
            return within(deadline, lambda _: told.readline()).strip()
        except TimeoutError:
            return ""

    @property
    def is_running(self) -> bool:
        """Whether it can be asked."""
        return self._process.poll() is None

    def end(self) -> None:
        """Ends it, whatever it is doing, and so frees its memory; returns within `ENDS_S`."""
        self._process.kill()
        with suppress(TimeoutExpired):
            self._process.wait(ENDS_S)
            for pipe in (self._process.stdin, self._process.stdout):
                assert pipe
                pipe.close()


def _check(model: Path) -> None:
    if not is_installed():
        raise SetUpIncomplete(_NOT_INSTALLED)
    if not model.is_file():
        raise SetUpIncomplete(f"There is no model file called {model.name}. Please choose another.")


@contextmanager
def served(
    model: Path, *, context_tokens: int = CONTEXT_TOKENS, seed: int | None = None
) -> Iterator[Connection]:
    """A connection to the model while the block runs; afterwards its memory is free again. Raises `SetUpIncomplete`."""
    process = ModelProcess(model, context_tokens=context_tokens, seed=seed)
    try:
        yield process.connection
    finally:
        process.end()


def is_installed() -> bool:
    """Whether the extra `local` is there."""
    return find_spec("xllamacpp") is not None


class Bench:
    """Room for one model at a time; another one, or none, frees the memory of the one before."""

    def __init__(self) -> None:
        self._turn = Lock()
        self._there: tuple[Path, ModelProcess] | None = None
        self._loaded_by = Deadline(0)

    def load(self, model: Path) -> Connection:
        """A connection to the model, which is loaded unless it is there already. Raises `SetUpIncomplete`.

        For one that can be seen not to load at all the one before stays.
        """
        with self._turn:
            if self._there and self.holds(model):
                return self._there[1].connection
            _check(model)
            self._clear()
            self._loaded_by = Deadline(LOADS_S)
            process = ModelProcess(model, deadline=self._loaded_by)
            self._there = model, process
            return process.connection

    def holds(self, model: Path) -> bool:
        """Whether that model is loaded, and has not come to an end by itself."""
        there = self._there
        return there is not None and there[0] == model and there[1].is_running

    def clear(self) -> None:
        """Frees the memory of the model that is loaded, or is being loaded, which then ends."""
        while not self._turn.acquire(timeout=LOOKS_S):
            self._loaded_by.stop()
        try:
            self._clear()
        finally:
            self._turn.release()

    def _clear(self) -> None:
        if self._there:
            self._there[1].end()
        self._there = None
