"""The capitals of places that notes in small letters name: `at marl house I ran` is `at Marl House I ran`."""

import re

from drafting.builtin.prose.finite import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    OBJECTS,
    PREPOSITIONS,
    PRONOUNS,
    words_in,
)
from drafting.builtin.prose.spelling import is_built, mended
from guardrails.words import commonness

NAMELIKE = 2.7
"""Zipf frequency below which a word in small letters may be a name that has lost its capital."""
_OWNER = 3.6
"""Zipf frequency below which somebody is named whose place it is: `at brody's`."""
_SHORTEST = 4
"""Letters of such a word; a shorter one may be an abbreviation."""
_PLACED = re.compile(
    r"\bat (?P<name>[a-z][a-z'’&-]+\.?(?: (?!(?:i|we)\b)[a-z][a-z'’&-]+\.?){0,3}?)"
    r"(?=,? (?:i|I|we)\b|[,;:]|\.?$| (?:and|where|in|on|for|with|from|by)\b)"
)
_HOUSES = frozenset(
    (
        "lane",
        "road",
        "street",
        "avenue",
        "terrace",
        "university",
        "college",
        "academy",
        "infirmary",
        "grange",
        "hospital",
    )
)
"""What a place is called by its second word."""
_RARE = 3.8
"""Zipf frequency below which the first of two such words is a name: `pavers lane` and not `main road`."""
_NO_NAME = (ADVERBS | CONJUNCTIONS | DETERMINERS | OBJECTS | PREPOSITIONS | PRONOUNS) - {"y"}
"""Words that no name of a place has in small letters."""


def with_capitals(line: str) -> str:
    """The line with a capital for each word of a place that is named behind `at` by a word nobody knows."""
    return _PLACED.sub(_capital, line)


def _capital(found: re.Match[str]) -> str:
    words = found["name"].split()
    house = words[1:] != [] and words[-1] in _HOUSES and commonness(words[0]) < _RARE
    if _NO_NAME & set(words_in(found["name"])) or not (house or any(map(_is_name, words))):
        return found.group()
    return f"at {' '.join(word[:1].upper() + word[1:] for word in words)}"


def _is_name(word: str) -> bool:
    """Whether it is no English word, nor one slip from any."""
    bare = word.rstrip(".").replace("’", "'").removesuffix("'s")
    if bare != word.rstrip("."):
        return commonness(bare) < _OWNER
    known = commonness(bare) >= NAMELIKE or is_built(bare) or mended(bare) != bare
    return len(bare) >= _SHORTEST and not known
