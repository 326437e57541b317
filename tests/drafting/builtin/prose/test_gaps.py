"""Small words that a note left out are put back where only one can be meant."""

import pytest

from drafting.builtin.prose.gaps import filled_in


@pytest.mark.parametrize(
    ("jotted", "whole"),
    [
        ("comes at six same day", "comes at six the same day"),
        ("The same cow", "The same cow"),
        ("two whole freezers", "two whole freezers"),
        ("trial day Saturday 1 February", "trial day on Saturday 1 February"),
        ("by Friday, next Monday", "by Friday, next Monday"),
        ("could you hold February 10", "could you hold February 10"),
        ("I done the first module", "I have done the first module"),
        ("she laughed when I told that at home", "she laughed when I said that at home"),
        ("he explained me it twice", "he explained it to me twice"),
        ("2 years class 1", "2 years of class 1"),
        ("it takes the clerks' Friday", "it takes the clerks' Friday"),
        ("1st job I had was in a mill", "the first job I had was in a mill"),
        ("a potluck last Friday of the month", "a potluck on the last Friday of the month"),
    ],
)
def test_small_words_are_put_back_where_only_one_can_be_meant(jotted: str, whole: str) -> None:
    assert filled_in(jotted) == whole
