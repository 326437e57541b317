"""Circles of private meaning in quite other words: turns of phrase that tell one, and how near a text comes to each."""

import re
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt

from guardrails.sense import meaning
from guardrails.text.extent import Extent
from guardrails.text.frames import flat
from guardrails.text.word_lists import list_lines

_END = r"(?= ?(?:[.,;:!?\n]|$|(?:and|but|so|in|again)\b))"
_PARTS = {"*": r"[\w']+", "$": _END}


@lru_cache(maxsize=1024)
def turns(text: str) -> dict[str, Extent]:
    """Where a text has a turn of phrase of a circle, by the circle that it tells; the first of each."""
    found = ((circle, form.search(flat(text))) for circle, form in _turns().items())
    return {circle: Extent(*one.span()) for circle, one in found if one}


@cache
def _turns() -> dict[str, re.Pattern[str]]:
    return {
        circle: re.compile(rf"\b(?:{'|'.join(map(_form, told.split(' | ')))})(?![\w-])")
        for circle, told in _circles("turns")
    }


def _form(turn: str) -> str:
    words = (_PARTS.get(word, re.escape(word)) for word in turn.split())
    return r"[ ,]+".join(words).replace(rf"[ ,]+{_END}", _END)


@lru_cache(maxsize=1024)
def senses(text: str) -> npt.NDArray[np.float32] | None:
    """How near a text comes to each circle of private meaning, as cosines; None where the encoder is not installed."""
    told = meaning(text)
    return None if told is None else np.array([(circle @ told).max() for circle in _senses()])


@cache
def _senses() -> tuple[npt.NDArray[np.float32], ...]:
    said = (re.findall(r"[^.]+\.", told) for _, told in _circles("senses"))
    return tuple(np.array([meaning(one.strip()) for one in sentences]) for sentences in said)


def _circles(name: str) -> list[tuple[str, str]]:
    lines = (line.split(": ", 1) for line in list_lines(name))
    return [(circle, told.strip()) for circle, told in lines]
