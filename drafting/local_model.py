"""A model file (GGUF) run inside this process, served on loopback: the only file that knows xllamacpp."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Any

from drafting.errors import SetUpIncomplete
from drafting.providers import Connection

CONTEXT_TOKENS = 8192
"""Tokens of question and answer together that a model is given room for."""


@contextmanager
def served(
    model: Path, *, context_tokens: int = CONTEXT_TOKENS, seed: int | None = None
) -> Iterator[Connection]:
    """A connection to the model while the block runs; afterwards its memory is free again.

    With a seed the same question gets the same answer.
    Raises `SetUpIncomplete` when xllamacpp is not installed or the file is no model it can load.
    """
    try:
        import xllamacpp  # noqa: PLC0415 - an extra, and loaded only when used
    except ImportError:
        raise SetUpIncomplete(
            "Running a model on this computer needs one more part: pip install 'afterword[local]'."
        ) from None
    if not model.is_file():
        raise SetUpIncomplete(f"There is no model file called {model.name}. Please choose another.")
    parameters = _parameters(xllamacpp.CommonParams(), model, context_tokens, seed)
    try:
        server = xllamacpp.Server(parameters)
    except RuntimeError:
        raise SetUpIncomplete(f"{model.name} is no model that can be loaded here.") from None
    yield Connection(model=model.stem, base_url=f"{server.listening_address}/v1")
    del server


def is_installed() -> bool:
    """Whether the extra `local` is there."""
    return find_spec("xllamacpp") is not None


class Bench:
    """Room for one model at a time in this process; another one, or none, frees the memory of the one before."""

    def __init__(self) -> None:
        self._turn = Lock()
        self._held = ExitStack()
        self._there: tuple[Path, Connection] | None = None

    def load(self, model: Path) -> Connection:
        """A connection to the model, which is loaded unless it is there already. Raises `SetUpIncomplete`."""
        with self._turn:
            if self._there is None or self._there[0] != model:
                self._clear()
                self._there = model, self._held.enter_context(served(model))
            return self._there[1]

    def holds(self, model: Path) -> bool:
        """Whether that model is loaded."""
        return self._there is not None and self._there[0] == model

    def clear(self) -> None:
        """Frees the memory of the model that is loaded, if one is."""
        with self._turn:
            self._clear()

    def _clear(self) -> None:
        self._there = None
        self._held.close()


def _parameters(parameters: Any, model: Path, context_tokens: int, seed: int | None) -> Any:  # noqa: ANN401 - untyped
    parameters.model.path = str(model)
    parameters.n_ctx = context_tokens
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = 0
    parameters.ui = False
    parameters.verbosity = 0
    if seed is not None:
        parameters.sampling.seed = seed
    return parameters
