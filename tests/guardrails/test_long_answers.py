"""A detail or a message of a hundred thousand characters is weighed as an answer while one waits for it."""

from time import process_time

import pytest

from guardrails.manuscript import Manuscript
from guardrails.substance.answered import answers
from guardrails.substance.said_back import answered, stated

LENGTH = 100_000
ASKED = "Could you start in May? When are you free?"


@pytest.mark.parametrize("piece", ["“a", '"a', "a ", "you asked ", "can you ", "my a ", "no, "])
def test_length_costs_no_more_than_its_share(piece: str) -> None:
    text = piece * (LENGTH // len(piece))
    begun = process_time()
    stated(text)
    answered(text)
    for detail, received in ((text, ASKED), ("I can start on 4 May.", text)):
        answers(Manuscript("", "", "", kind="reply", detail=detail, received=received))
    assert process_time() - begun < 2.0
