"""Counts without end, in notes or in a letter, are weighed while one waits."""

from time import process_time

import pytest

from guardrails.evidence import evidence
from guardrails.figures.numbers import numbers_in
from guardrails.figures.proportions import share_of_a_count
from guardrails.manuscript import Manuscript
from guardrails.rules import ungrounded_number

BODY = "A third of the beds are shut."


@pytest.mark.parametrize("piece", ["1 of 9 beds ", "1 of 9 beds. ", "1 of 9 beds\n", "9 beds "])
def test_many_counts_cost_no_more_than_their_share(piece: str) -> None:
    source = evidence(Manuscript("Ines Falk", "", BODY, notes=piece * (100_000 // len(piece))))
    begun = process_time()
    share_of_a_count(numbers_in(BODY)[0], BODY, source)
    assert process_time() - begun < 1.0


@pytest.mark.parametrize("piece", ["26/27 ", "26/27", "26 of 27, ", "£3 a week ", "A1572 "])
@pytest.mark.parametrize("notes", ["Met Priya.", None], ids=["few", "as many"])
def test_a_letter_of_many_counts_costs_each_of_them_a_look_at_its_neighbours(
    piece: str, notes: str | None
) -> None:
    body = piece * (12_000 // len(piece))
    letter = Manuscript("Ines Falk", "", body, notes=body if notes is None else notes)
    begun = process_time()
    list(ungrounded_number.check(letter))
    assert process_time() - begun < 6.0
