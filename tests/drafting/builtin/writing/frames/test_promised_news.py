"""A day by which they ring is no day of a decision, unless the notes say that they decide by it."""

import pytest

from drafting.builtin.writing.frames.promised_news import is_promised_news
from drafting.models import Fact, Notes


@pytest.mark.parametrize(
    ("line", "promised"),
    [
        ("Maria rings by Friday", True),
        ("they let me know by Friday, she said", True),
        ("I should hear by Friday", True),
        ("by Friday he'll be in touch", True),
        ("he writes to us by Friday", True),
        ("they decide by Friday", False),
        ("they choose by Friday and ring me after", False),
        ("she calls my references. Decision by Friday", False),
        ("answer by Friday", False),
    ],
)
def test_what_happens_by_a_day_is_told_as_it_was_noted(line, promised):
    notes = Notes.of(f"Saw Ana Ruiz, foreman.\n{line}\n")
    decision = Fact(text="by Friday", quote=notes.find("by Friday"))
    assert is_promised_news(decision, notes) is promised
