"""Serves a model file (GGUF) on loopback while its standard input is open: the only file that knows xllamacpp.

A program of its own: `python model_process.py <file> <tokens of context> [<seed>]`. It prints its address once the
model is loaded; it ends with the program that started it, however that one ends.
"""

import os
import signal
import sys
from typing import Any

# Read when the library is loaded. Its threads would else spin while they wait for one another, and where other programs
# are busy on the same cores that takes all the time there is: measured, 40 words in more than 30 seconds instead of 2.
os.environ["OMP_WAIT_POLICY"] = "PASSIVE"

import xllamacpp


def serve(file: str, context_tokens: int, seed: int | None = None) -> None:
    """Serves until standard input ends. Raises `RuntimeError` where the file is no model it can load."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that started this one
    server = xllamacpp.Server(_parameters(file, context_tokens, seed))
    print(server.listening_address, flush=True)  # noqa: T201 - for the program that waits for it
    sys.stdin.buffer.read()
    # The server's destructor waits for its open requests, and holds the interpreter's lock meanwhile.
    os._exit(0)


def _parameters(file: str, context_tokens: int, seed: int | None) -> Any:  # noqa: ANN401 - untyped
    parameters = xllamacpp.CommonParams()
    parameters.model.path = file
    parameters.n_ctx = context_tokens
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = 0
    parameters.ui = False
    parameters.verbosity = 0
    if seed is not None:
        parameters.sampling.seed = seed
    return parameters


if __name__ == "__main__":
    serve(sys.argv[1], *map(int, sys.argv[2:]))
