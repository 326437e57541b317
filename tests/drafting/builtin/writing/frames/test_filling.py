"""A filled frame is one sentence: one stop, and no word of the frame's before the same word of the notes."""

import pytest

from drafting.builtin.writing.frames.filling import finished


@pytest.mark.parametrize(
    ("filled", "said"),
    [
        ("It is that that hotel's buns are small", "It is that the hotel's buns are small."),
        ("I know that that is hard", "I know that that is hard."),
        ("You said “go on.”.", "You said “go on.”"),
        ("Is it still open?", "Is it still open?"),
    ],
)
def test_a_sentence_is_finished_once(filled: str, said: str) -> None:
    assert finished(filled) == said
