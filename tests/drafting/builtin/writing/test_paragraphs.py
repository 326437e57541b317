"""A short sentence does not stand alone in a letter where there is one beside it that it goes with."""

import pytest

from drafting.builtin.writing.paragraphs import paragraphs

PLAN = {
    "paragraphs": [["thanks"], ["problem", "strength"], ["repair"], ["close"]],
    "joins_before": ["problem"],
    "joins_behind": ["strength", "repair"],
}
LONG = " ".join(["long"] * 26)


@pytest.mark.parametrize(
    ("said", "apart", "told"),
    [
        (
            {"thanks": "Thanks.", "problem": "It leaks.", "close": "Ask me."},
            {},
            ["Thanks. It leaks.", "Ask me."],
        ),
        (
            {"thanks": "Thanks.", "problem": "It leaks.", "strength": "I mend.", "close": "Ask."},
            {},
            ["Thanks.", "It leaks. I mend.", "Ask."],
        ),
        (
            {
                "thanks": "Thanks.",
                "problem": "It leaks.",
                "strength": "I dig.",
                "repair": "I swim.",
            },
            {"strength"},
            ["Thanks. It leaks.", "I dig. I swim."],
        ),
        (
            {"thanks": "Thanks.", "strength": "I dig.", "repair": "I swim.", "close": "Ask."},
            {},
            ["Thanks.", "I dig. I swim.", "Ask."],
        ),
        ({"thanks": "Thanks.", "problem": LONG, "close": "Ask."}, {}, ["Thanks.", LONG, "Ask."]),
        ({"thanks": "Thanks.", "repair": "I swim."}, {}, ["Thanks.", "I swim."]),
    ],
)
def test_a_lone_short_sentence_joins_the_paragraph_that_its_part_goes_with(
    said: dict[str, str], apart: set[str], told: list[str]
) -> None:
    assert paragraphs(said, PLAN, apart) == told


def test_a_kind_that_joins_nothing_keeps_its_paragraphs() -> None:
    said = {"thanks": "Thanks.", "problem": "It leaks.", "close": "Ask me."}

    assert paragraphs(said, {"paragraphs": PLAN["paragraphs"]}, ()) == [*said.values()]
