"""Notes of a hundred thousand characters of counts are searched for a part and a whole while one waits."""

from time import process_time

import pytest

from guardrails.evidence import evidence
from guardrails.figures.numbers import numbers_in
from guardrails.figures.parts import share_of_a_count
from guardrails.manuscript import Manuscript

BODY = "A third of the beds are shut."


@pytest.mark.parametrize("piece", ["1 of 9 beds ", "1 of 9 beds. ", "1 of 9 beds\n", "9 beds "])
def test_many_counts_cost_no_more_than_their_share(piece: str) -> None:
    source = evidence(Manuscript("Ines Falk", "", BODY, notes=piece * (100_000 // len(piece))))
    begun = process_time()
    share_of_a_count(numbers_in(BODY)[0], BODY, source)
    assert process_time() - begun < 1.0
