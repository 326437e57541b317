"""A single thing gets its article, and a start suits its place in a sentence."""

import pytest

from drafting.builtin.prose.articles import lowered, with_article, with_the


@pytest.mark.parametrize(
    ("thing", "whole"),
    [
        ("nightly load of manifests", "the nightly load of manifests"),
        ("probate backlog", "the probate backlog"),
        ("legionella in the blocks", "legionella in the blocks"),
        ("hydraulic conductivity", "hydraulic conductivity"),
        ("bug tickets", "bug tickets"),
        ("eleven kids", "eleven kids"),
        ("renew the contract", "renew the contract"),
        ("shadow Debbie for a week", "shadow Debbie for a week"),
        ("talked through an estate", "talked through an estate"),
        ("IRIS payroll", "IRIS payroll"),
    ],
)
def test_a_single_thing_gets_its_article_and_nothing_else_does(thing: str, whole: str) -> None:
    assert with_the(thing) == whole


def test_starts_of_sentences_suit_their_place() -> None:
    assert (
        with_article("nightly load takes 7 hours", frozenset()) == "the nightly load takes 7 hours"
    )
    assert with_article("payroll is rent", frozenset()) == "payroll is rent"
    assert lowered("The hospital says yes", frozenset()) == "the hospital says yes"
    assert lowered("Orla said so", frozenset({"orla"})) == "Orla said so"
