"""A model file (GGUF) run inside this process, served on loopback: the only file that knows xllamacpp."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
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
