"""The proofreader speaks of slips only, in the sender's own English, and leaves style to our rules."""

from pathlib import Path

import pytest

from guardrails.casebook import cases
from guardrails.findings import Span
from guardrails.proofread import slips
from guardrails.rules import spelling

TABLES = Path(__file__).with_name("cases")
STYLE = (
    "apology_pile_up", "assistant_residue", "chasing", "chatty_tone", "demand", "exclamation_overload", "flattery",
    "interchangeable_sentence", "machine_vocabulary", "robotic_transition", "stock_phrase", "stuffy_tone", "too_long",
    "ultimatum", "unfilled_slot",
)  # fmt: skip
BRITISH_OR_AMERICAN = "I organised the colors at the centre."


@pytest.mark.parametrize("fault", STYLE)
def test_where_a_rule_of_ours_speaks_the_proofreader_is_silent(fault: str) -> None:
    for case in cases(TABLES / f"{fault}.toml"):
        spelt = tuple(hit.span for hit in spelling.check(case.manuscript))
        assert not [one for one in case.spans for slip in spelt if _overlap(one, slip)], case.line


def _overlap(one: Span, other: Span) -> bool:
    return one.part is other.part and one.start < other.end and other.start < one.end


@pytest.mark.parametrize(
    ("dialect", "slipped"),
    [
        ("", []),
        ("US", ["organised", "centre"]),
        ("GB", ["colors"]),
        ("CA", ["organised", "colors"]),
        ("AU", ["colors"]),
        ("IN", ["colors"]),
    ],
)
def test_each_english_has_its_own_slips(dialect: str, slipped: list[str]) -> None:
    found = slips(BRITISH_OR_AMERICAN, dialect)
    assert [BRITISH_OR_AMERICAN[one.start : one.end] for one in found] == slipped


def test_an_unknown_word_that_the_notes_have_is_spelt() -> None:
    assert [
        one.better for one in slips("The flomper beleived it.", "GB", frozenset({"flomper"}))
    ] == ["believed"]
