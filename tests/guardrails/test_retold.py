"""What is told in the sender's own words in a row, and where such a row ends."""

import pytest

from guardrails.manuscript import Manuscript
from guardrails.substance.retold import folded, retold
from guardrails.substance.specificity import readings

_SAID = "The kettle whistled beside the ledger."


@pytest.mark.parametrize(
    ("notes", "detail", "told"),
    [
        ("the kettle whistled beside the ledger", "", True),
        ("", "the kettle whistled beside the ledger", True),
        ("so the kettle whistled", "beside the ledger it rained", False),
    ],
)
def test_no_row_of_words_runs_from_the_notes_into_the_detail(
    notes: str, detail: str, *, told: bool
) -> None:
    """Words that are in a row only where two texts meet are in none of them."""
    manuscript = Manuscript("", "", _SAID, notes=notes, detail=detail)

    assert [one.retold for one in readings(manuscript)] == [told]


@pytest.mark.parametrize(
    ("jotted", "written"),
    [
        ("the kettle can't whistle", "the kettle cannot whistle"),
        ("The ledger won’t shut", "the ledger will not shut"),
        ("we shan't whistle", "we shall not whistle"),
        ("who'll mend what isn't broken", "who will mend what is not broken"),
    ],
)
def test_what_notes_draw_together_is_told_again_where_a_letter_writes_it_out(
    jotted: str, written: str
) -> None:
    assert folded(jotted) == folded(written)
    assert not retold(written, "", frozenset())
