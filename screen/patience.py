"""Waiting for an engine so that the page stays awake: a press on Stop is heard while nothing comes."""

import time
from collections.abc import Callable
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


def _leave(engine: Engine, *, finished: bool) -> None:
    if not finished and isinstance(engine, ModelEngine):
        engine.stop()
