"""What is told in the sender's own words in a row, and where such a row ends."""

import pytest

from guardrails.manuscript import Manuscript
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
