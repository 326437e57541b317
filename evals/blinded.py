"""Lessons in which some lists of cues are hidden, so that the reader learns the signs that the lists lack.

The lists were filled by readers of the very notes that are learnt from: there nearly every secret has a cue, so that a
clause without one seemed to be none. People write otherwise than any list foresees.
"""

import random
import re

from drafting.builtin.reading.hints import FAINT, SECRETS

HIDDEN_ALL = 0.5
"""Share of the clauses from which every list is hidden."""
HIDDEN = 0.3
"""Share of the others from which each list is hidden."""

_AKIN = "akin to"
_LISTS = (*(name for name in SECRETS if name not in {"private_mark", "planted"}), *FAINT, _AKIN)
"""Lists that may be hidden: what a secret is about. A mark is a mark in anybody's notes."""
_OF_LIST = re.compile(rf"(?!w:|first:|start:|last:|label=).*[:+]({'|'.join(_LISTS)})\b.*")


def blinded(seen: list[list[str]], chance: random.Random) -> list[list[str]]:
    """The features of the clauses without those of some lists, in and around each clause."""
    return [_without(names, _hidden(chance)) for names in seen]


def _hidden(chance: random.Random) -> set[str]:
    if chance.random() < HIDDEN_ALL:
        return set(_LISTS)
    return {name for name in _LISTS if chance.random() < HIDDEN}


def _without(names: list[str], hidden: set[str]) -> list[str]:
    return [name for name in names if not ((cue := _OF_LIST.fullmatch(name)) and cue[1] in hidden)]
