"""What was jotted without its verb gets the only one that it can have, or none."""

import pytest

from drafting.builtin.prose.verbless import with_verbs


@pytest.mark.parametrize(
    ("jotted", "said"),
    [
        ("errors 2.2 to 1.1 in 5 months", "errors went from 2.2 to 1.1 in 5 months"),
        ("empty running 28 down to 19", "empty running went from 28 down to 19"),
        ("reorders up 22% in a year", "reorders went up 22% in a year"),
        ("calls dropped 16 to 3", "calls dropped from 16 to 3"),
        ("22 people housed in ten weeks", "22 people were housed in ten weeks"),
        ("returns about 3%", "returns are about 3%"),
        ("old files still on paper", "old files are still on paper"),
        (
            "picking errors about 1.8%, he wants under 1% by summer",
            "picking errors are about 1.8%, he wants them under 1% by summer",
        ),
        ("it's lapsed, happy to resit", "it's lapsed, and I am happy to resit"),
        (
            "I swapped them piece by piece, no outage",
            "I swapped them piece by piece, with no outage",
        ),
        ("open 9 to 5", "open 9 to 5"),
        ("yield 71 to 88 %", "yield 71 to 88 %"),
        ("mobile orders pile up 8 to 9", "mobile orders pile up 8 to 9"),
        (
            "I redrew it, picking time cut to 3 minutes",
            "I redrew it, and picking time was cut to 3 minutes",
        ),
        ("pass rate 61 to 78%", "the pass rate went from 61 to 78%"),
        ("patients lie 50 minutes longer", "patients lie 50 minutes longer"),
        ("they restart it by hand", "they restart it by hand"),
        ("taught 30 minutes a day", "taught 30 minutes a day"),
        ("two days from Leeds to London", "two days from Leeds to London"),
    ],
)
def test_a_part_without_a_verb_gets_the_only_one_it_can_have(jotted: str, said: str) -> None:
    assert with_verbs(jotted) == said
