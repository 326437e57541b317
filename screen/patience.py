"""Waiting for an engine so that the page stays awake: a press on Stop is heard while nothing comes."""

import time
from collections.abc import Callable, Iterator
from typing import TypeVar

import streamlit as st

from drafting.deadline import ticking
from drafting.engine import Engine
from drafting.llm import ModelEngine

T = TypeVar("T")


def result(engine: Engine, work: Callable[[], T]) -> T:
    """What `work` gives, the seconds shown meanwhile; left early, the engine is stopped. Raises what `work` raises."""
    place, began = st.empty(), time.monotonic()
    waiting, finished = ticking(lambda _: iter((work(),))), False
    try:
        for found in waiting:
            if found is not None:
                finished = True
                return found
            place.caption(f"{time.monotonic() - began:.0f} s")
        raise AssertionError
    finally:
        waiting.close()  # type: ignore[attr-defined]
        _leave(engine, finished=finished)


def pieces(engine: Engine, work: Callable[[], Iterator[str]]) -> Iterator[str]:
    """The pieces that `work` yields, and an empty one now and then while nothing comes. Raises what it raises."""
    waiting, finished = ticking(lambda _: work()), False
    try:
        for piece in waiting:
            yield piece or ""
        finished = True
    finally:
        waiting.close()  # type: ignore[attr-defined]
        _leave(engine, finished=finished)


def _leave(engine: Engine, *, finished: bool) -> None:
    if not finished and isinstance(engine, ModelEngine):
        engine.stop()
