"""A hostile letter: whatever its shape, where its sentences begin and end is told within a second."""

import time

import pytest

from guardrails.manuscript import Manuscript
from guardrails.rules.careless_sentence import RULE

SECONDS = 1.0
"""Of processor time."""
LONGEST = 40_000

SHAPES = {
    "one word": "a",
    "one word and a digit": "a" * (LONGEST - 1) + "1",
    "a row of i": "i ",
    "an i and white space": "i" + " " * LONGEST,
    "parts": "part i ",
    "particles": "van ",
    "sentences that run on": "oven The ",
    "a subject without its verb": "oven The " + "e" * LONGEST,
    "stops": ". ",
    "numbers": "1.\n",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_long_letter_is_told_in_a_second(shape: str) -> None:
    text = (SHAPES[shape] * LONGEST)[:LONGEST]
    letter = Manuscript(
        to="Ana", subject="", body=f"Dear Ana,\n\nWe saw the {text}\n\nIt is.\n\nMira"
    )
    began = time.process_time()
    list(RULE.check(letter))
    assert time.process_time() - began < SECONDS
