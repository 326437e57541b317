"""Where the prompts are kept: files beside this one, each released version held by its digest in LOCK.toml."""

import tomllib
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any

from prompts._file import KindHeader, Prompt, PromptFault, TaskHeader, ToneHeader, parsed

HERE = Path(__file__).parent
HEADERS = {"task": TaskHeader, "kind": KindHeader, "tone": ToneHeader}
"""The folders, and what the headers of their files hold."""


def names(folder: Path = HERE) -> tuple[str, ...]:
    """Every prompt file there is, as `kind/thank_you.v1`, sorted."""
    files = (file for room in HEADERS for file in (folder / room).glob("*.v*.md"))
    return tuple(sorted(f"{file.parent.name}/{file.name.removesuffix('.md')}" for file in files))


def digest(name: str, folder: Path = HERE) -> str:
    """The sha256 of a prompt file, whatever its line ends."""
    return sha256((folder / f"{name}.md").read_text(encoding="utf-8").encode()).hexdigest()


def released(folder: Path = HERE) -> dict[str, str]:
    """The digests of released prompts by name, from LOCK.toml."""
    lock = folder / "LOCK.toml"
    return tomllib.loads(lock.read_text(encoding="utf-8")) if lock.exists() else {}


def read(name: str, folder: Path = HERE) -> Prompt[Any]:
    """The prompt in one file; raises `PromptFault` when the file is not as it should be."""
    raw = (folder / f"{name}.md").read_text(encoding="utf-8")
    return parsed(name, raw, HEADERS[name.partition("/")[0]])


@cache
def load(prompt_id: str) -> Prompt[Any]:
    """The latest released version of a prompt, e.g. of `task/extract`; raises `PromptFault` when there is none."""
    versions = [name for name in released() if name.rpartition(".v")[0] == prompt_id]
    if not versions:
        raise PromptFault(f"no released prompt is called {prompt_id}")
    return read(max(versions, key=lambda name: int(name.rpartition(".v")[2])))


def kinds() -> Mapping[str, Prompt[KindHeader]]:
    """Every kind of message by name, e.g. `thank_you`."""
    return _room("kind")


def tones() -> Mapping[str, Prompt[ToneHeader]]:
    """Every tone by name, e.g. `warm`."""
    return _room("tone")


@cache
def _room(room: str) -> Mapping[str, Prompt[Any]]:
    found = {name.rpartition(".v")[0] for name in released() if name.startswith(f"{room}/")}
    return MappingProxyType({one.partition("/")[2]: load(one) for one in sorted(found)})
