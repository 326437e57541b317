"""To whom a thing goes that somebody will send: to the sender of the letter, or to somebody else."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    OBJECTS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from drafting.builtin.prose.lexicon import word_class

_TO_ME = re.compile(r" to (?:me|us)(?= (?:on|by|before|next|this|tomorrow|today|tonight)\b|$)")
_POSSESSIVES = frozenset(("my", "your", "his", "her", "its", "our", "their"))
_NO_THINGS = (
    ADVERBS
    | CONJUNCTIONS
    | OBJECTS
    | PREPOSITIONS
    | SUBORDINATORS
    | word_class("particles")
    | {"home", "again", "later", "soon"}
) - (_POSSESSIVES | {"all", "both", "first"})
"""What follows `send` and is nothing that is sent: `home`, `them`, `in ten days`, `when it is done`."""
_WRITING = frozenset(("email", "e-mail", "mail", "text"))
"""What is done to people as well: `text HR`."""
_LEADS = CONJUNCTIONS | DETERMINERS | PREPOSITIONS | SUBORDINATORS


def to_sender(what: str) -> str:
    """`the spec on Friday` for `the spec to me on Friday`."""
    return _TO_ME.sub("", what).strip()


def is_thing(what: str) -> bool:
    """Whether the words begin as a thing does, not as a place, a time or a person."""
    return what.split(maxsplit=1)[0] not in _NO_THINGS if what else False


def to_others(thing: str, verb: str, *, given: bool) -> bool:
    """Whether a thing is the sender's own, or goes to somebody else than them, to whom it may be `given` by name."""
    words = thing.split()
    if not words or words[0] == "my":
        return True
    named = verb in _WRITING and words[0][0].isupper()
    return not given and (named or _two_objects(words) or _sent_on(words))


def _two_objects(words: list[str]) -> bool:
    """Whether a second thing follows the first: `the team a list`."""
    return any(
        word in DETERMINERS
        and words[place] not in _LEADS - {"her"}
        and "to" not in words[max(place - 1, 0) : place + 1]
        for place, word in enumerate(words[1:])
    )


def _sent_on(words: list[str]) -> bool:
    """Whether the words say where to: `the vans to Leeds`, not `20 cards to try` or `a scene for me to sync`."""
    return any(
        word == "to"
        and words[max(place - 2, 0) : place] != ["for", "me"]
        and not _infinitive(words[place + 1 : place + 3])
        for place, word in enumerate(words)
    )


def _infinitive(after: list[str]) -> bool:
    """Whether a deed stands behind `to`, of which the sender is not the object: `to mark`, not `to head office`."""
    if not after or not verbs.is_base(after[0]) or after[1:] == ["me"]:
        return False
    goes_on = DETERMINERS | OBJECTS | PREPOSITIONS | word_class("particles")
    return not after[1:] or verbs.surely_base(after[0]) or after[1] in goes_on
