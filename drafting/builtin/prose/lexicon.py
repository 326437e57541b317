"""Closed classes of English words, read from the lexicon file."""

from functools import cache

from drafting.builtin.phrasebook import phrases


@cache
def word_class(name: str) -> frozenset[str]:
    """One class of words, in lower case."""
    listed: str = phrases("lexicon")[name]
    return frozenset(listed.split())
