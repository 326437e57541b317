"""Whether somebody's words only point at what was said before them: `I will give it to you`, `can it fit in the lift?`."""

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import CONTRACTED, DETERMINERS, words_in
from guardrails.words import commonness

_ALWAYS = frozenset(("it", "them", "they"))
_ALONE = frozenset(("that", "this", "those", "these"))
_NAMING = 5.3
"""Zipf frequency below which a word may name what a later one points at."""


def points_back(said: str) -> bool:
    """Whether the words point at something before they have named anything."""
    words = words_in(said)
    for place, word in enumerate(words):
        if _points(words, place):
            return True
        thing = not _is_verb(word) or (place and words[place - 1] in DETERMINERS)
        if commonness(word) < _NAMING and thing:
            return False
    return False


def _points(words: list[str], place: int) -> bool:
    word = CONTRACTED.sub("", words[place])
    if word in _ALWAYS:
        return True
    after = words[place + 1] if words[place + 1 :] else "is"
    short = word != words[place]
    return word in _ALONE and (short or after in verbs.AUXILIARIES) and place == 0


def _is_verb(word: str) -> bool:
    known = verbs.is_base(word) or verbs.is_past(word) or verbs.base_of_third(word) is not None
    return known or CONTRACTED.sub("", word) in verbs.AUXILIARIES
