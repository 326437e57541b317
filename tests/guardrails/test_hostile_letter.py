"""A hostile letter: whatever its shape, where its sentences begin and end is told within a second."""

import time

import pytest

from guardrails.manuscript import Manuscript
from guardrails.rules import ungrounded_number
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


NUMBERED = ("26/27", "1/2/3 ", "one ", "twenty-", "hundred ", "3pm ", "A. ", "Jr. ", "\r\n", "\t")


@pytest.mark.parametrize("shape", NUMBERED)
def test_numbers_of_a_text_without_stops_are_told_in_linear_time(shape: str) -> None:
    """Twice the text takes about twice the time: what grew with its square took minutes."""
    ungrounded_number_of("26")
    short, long = (ungrounded_number_of((shape * size)[:size]) for size in (10_000, 20_000))
    assert long < 3 * short + 0.2


def ungrounded_number_of(text: str) -> float:
    """Seconds of processor time, the least of three: another program in between lengthens one."""
    notes = "410 members, 26 saws\nI ran a rota from 12 to 40"
    letter = Manuscript(
        to="Ana", subject="", body=f"Dear Ana,\n\nWe saw {text}\n\nIt is.\n\nMira", notes=notes
    )
    taken: list[float] = []
    for _ in range(3):
        began = time.process_time()
        list(ungrounded_number.RULE.check(letter))
        taken.append(time.process_time() - began)
    return min(taken)
