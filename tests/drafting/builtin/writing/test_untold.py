"""What a letter does not tell: a reader without a verb, and what went wrong or was kept quiet."""

import pytest

from drafting.builtin.prose.soundness import agrees
from drafting.builtin.prose.splices import joined
from drafting.builtin.writing.repairs.repair import confesses


@pytest.mark.parametrize(
    ("words", "agreeing"),
    [
        ("you “do you trust the algorithm?”", False),
        ("you asked “do you trust the algorithm?”", True),
    ],
)
def test_you_without_a_verb_before_a_quotation_is_no_sentence(
    words: str, *, agreeing: bool
) -> None:
    assert agrees(words) is agreeing


def test_those_of_whom_more_is_told_are_joined_by_no_and() -> None:
    told = "it draws four children, two of whom are Armand's"
    assert joined(told) == told


@pytest.mark.parametrize(
    "words",
    [
        "I was shy because the boss was there",
        "I missed out leap years",
        "you asked about the legal route, and mumbled",
        "I have a trial in another bakery, not told them",
    ],
)
def test_what_went_wrong_or_was_kept_quiet_is_no_better_answer(words: str) -> None:
    assert confesses(words)
