"""After one sentence of a reviewed letter changed, only what changed is read anew.

Told in readings and not in milliseconds, so that a slow day proves nothing; `python -m evals speed` has those.
"""

import gc
from collections.abc import Callable
from dataclasses import replace
from functools import _lru_cache_wrapper
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from evals.manuscripts import letters
from guardrails import evidence, proofread, sense
from guardrails.days import dates
from guardrails.deeds import claims, opposites
from guardrails.figures import numbers
from guardrails.manuscript import Manuscript
from guardrails.review import review
from guardrails.secrets import leaks, privacy
from guardrails.substance import classifier
from guardrails.text import frames

DEVELOP = Path(__file__).parents[2] / "evals" / "corpus" / "develop"
TURN = count()
READERS: dict[str, tuple[Any, int]] = {
    "encoder": (sense.meaning, 1),
    "weighing of a sentence": (classifier.verdict, 1),
    "proofreader": (proofread._read, 2),
    "private remarks": (leaks._leak, 1),
    "claims of a sentence": (claims._claimed, 1),
    "numbers of a paragraph": (numbers._numbers, 2),
    "dates of a paragraph": (dates._days, 2),
    "opposites": (opposites._of_sentence, 1),
    "notes as evidence": (evidence._read, 0),
    "notes as secrets": (privacy._privacy, 0),
}
"""Who reads, and how many readings a changed sentence may cost: itself, and where two are given, what it stands in."""


@pytest.fixture(scope="module")
def reviewed() -> Manuscript:
    """A letter that has been reviewed once."""
    letter = next(one for _, one in letters(DEVELOP, "emails"))
    review(_changed(letter))
    return letter


def _changed(letter: Manuscript) -> Manuscript:
    added = f"I counted {next(TURN)} blue crates on the way out."
    return replace(letter, body=letter.body.replace("\n\n", f"\n\n{added} ", 1))


def _misses(reader: Callable[..., object]) -> int:
    assert isinstance(reader, _lru_cache_wrapper)
    return reader.cache_info().misses


@pytest.mark.parametrize("name", READERS)
def test_a_changed_sentence_costs_one_reading(reviewed: Manuscript, name: str) -> None:
    reader, most = READERS[name]
    before = _misses(reader)
    review(_changed(reviewed))
    assert _misses(reader) - before <= most


def test_the_lists_are_matched_in_one_paragraph(reviewed: Manuscript) -> None:
    """Each list reads the changed paragraph and no other: as many readings as lists."""
    lists = {id(one) for one in _lists()}
    before = _misses(frames._places)
    review(_changed(reviewed))
    assert _misses(frames._places) - before <= len(lists)


def _lists() -> list[frames.Frames]:
    return [one for one in gc.get_objects() if isinstance(one, frames.Frames)]


def test_what_is_remembered_is_bounded() -> None:
    """No reader grows without end on a server that runs for months."""
    for name, (reader, _) in READERS.items():
        assert reader.cache_info().maxsize, name
