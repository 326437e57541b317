"""How long a whole review of a letter takes on this machine: `python -m evals speed`."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median
from time import process_time

from evals.manuscripts import letters
from guardrails.findings import Rule
from guardrails.manuscript import Manuscript
from guardrails.review import catalogue
from guardrails.sense import meaning

_WORDS = 150
_ROUNDS = 60
_PROOFREADING = "spelling"


ASKED = {
    "rules": 5.0,
    "rules and proofreading": 12.0,
    "everything, one sentence changed": 20.0,
}
"""Milliseconds that each may take."""


def medians(folder: Path) -> dict[str, float]:
    """Median milliseconds of processor time, warm, for the folder's letter nearest to 150 words, by what is run.

    Rules that ask the sentence encoder count with everything.
    """
    letter = min((one for _, one in letters(folder, "emails")), key=_distance)
    fresh = (_changed(letter, -turn) for turn in count(1))
    proofread = [
        one for one, other in zip(catalogue(), fresh, strict=False) if not _asks(one, other)
    ]
    plain = [one for one in proofread if one.name != _PROOFREADING]
    run = (plain, proofread, list(catalogue()))
    return {name: _timed(rules, letter) for name, rules in zip(ASKED, run, strict=True)}


def _asks(rule: Rule, letter: Manuscript) -> bool:
    """Whether a rule asks the encoder about a letter that has a sentence nobody asked about yet."""
    before = meaning.cache_info()
    tuple(rule.check(letter))
    after = meaning.cache_info()
    return after.hits + after.misses > before.hits + before.misses


def _distance(letter: Manuscript) -> int:
    return abs(len(letter.body.split()) - _WORDS)


def _timed(rules: list[Rule], letter: Manuscript) -> float:
    """Each round changes one sentence, so that nothing is answered from memory but what stayed the same."""
    spent = [
        _milliseconds(partial(_review, rules, _changed(letter, turn))) for turn in range(_ROUNDS)
    ]
    return median(spent[_ROUNDS // 4 :])


def _changed(letter: Manuscript, turn: int) -> Manuscript:
    added = f"I counted {turn} blue crates on the way out, and each had a different lid."
    return replace(letter, body=letter.body.replace("\n\n", f"\n\n{added} ", 1))


def _review(rules: list[Rule], letter: Manuscript) -> None:
    for rule in rules:
        tuple(rule.check(letter))


def _milliseconds(act: Callable[[], None]) -> float:
    start = process_time()
    act()
    return (process_time() - start) * 1000
