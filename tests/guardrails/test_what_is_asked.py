"""Which sentences of a message want an answer, by whomever they are put."""

import pytest

from guardrails.manuscript import Manuscript
from guardrails.substance.answered import asked_in


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("My boss wants to know how you would handle the first month.", True),
        ("One of us has asked how you would plan a night.", True),
        ("Are you free for a call with our lead, say 4pm.", True),
        ("We know how hard it was to come.", False),
        ("They are the ones who have you in mind.", False),
    ],
)
def test_a_sentence_asks_whether_or_not_it_ends_in_a_question_mark(
    sentence: str, *, asks: bool
) -> None:
    manuscript = Manuscript("", "", "", kind="reply", received=sentence)

    assert bool(asked_in(manuscript)) is asks
