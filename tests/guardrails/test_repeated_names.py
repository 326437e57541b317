"""Notes and a letter of a hundred thousand characters of repeated names and deeds are compared while one waits."""

from time import process_time

import pytest

from guardrails.manuscript import Interviewer, Manuscript
from guardrails.rules.swapped_doer import check

LENGTH = 100_000
PEOPLE = (Interviewer("Noreen Tuohy", "head chef"), Interviewer("Donal Byrne", "owner"))


@pytest.mark.parametrize(
    "piece",
    [
        *("Noreen ", "Noreen showed ", "Noreen showed Donal ", "Noreen hugely ", "Noreen had "),
        *("I kept Noreen. ", "I was led by Noreen ", "I kept the red book of stops. "),
        *("Noreen: I kept the red book.\n", "Noreen and Donal kept the red book ", '"I kept" '),
        *("the 26th and ", "I, ", "I also ", "Abc Def led "),
    ],
)
def test_length_costs_no_more_than_its_share(piece: str) -> None:
    text = piece * (LENGTH // len(piece))
    begun = process_time()
    for notes, body in ((text, text), (text, "I kept a book."), ("I kept a book.", text)):
        list(check(Manuscript("Noreen Tuohy", "", body, notes=notes, people=PEOPLE)))
    assert process_time() - begun < 3.0
