"""A remark of nobody but a colleague shuts the gate; two people on one subject leave it to the writer."""

from dataclasses import replace

import pytest

from guardrails.findings import Severity
from guardrails.manuscript import Manuscript, Passage
from guardrails.review import review

HERS = "the dairy wall is pretty."
NOTES = f"Ronda: {HERS} Beto: I would frame it."
LETTER = Manuscript(
    to="Beto Salcedo",
    subject="",
    body="",
    notes=NOTES,
    passages=(
        Passage("r", "moment", NOTES.index(HERS), NOTES.index(" Beto"), said_by="Ronda Mathis"),
        Passage("b", "moment", NOTES.index("I would"), len(NOTES), said_by="Beto Salcedo"),
    ),
)


@pytest.mark.parametrize(
    ("body", "costs"),
    [
        ("You said that the dairy wall was pretty.", [Severity.BLOCK]),
        ("You said you would frame the dairy wall.", [Severity.WARN]),
        ("You said you would frame it.", []),
    ],
)
def test_what_another_said_costs_less_where_the_reader_spoke_of_it(
    body: str, costs: list[Severity]
) -> None:
    found = review(replace(LETTER, body=body))
    assert [one.severity for one in found if one.rule == "said-by-another"] == costs
