"""What a message with room for one thing passes over: bare facts, bare names, deeds cut loose from what was done."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import (
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    main_verb,
    words_in,
)
from drafting.builtin.writing.choosing.grave import harms
from drafting.builtin.writing.choosing.parts import SOON
from drafting.builtin.writing.choosing.proposals import done_alone
from drafting.builtin.writing.choosing.troubles import is_measure, is_plain_fact
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import Kind

ONE_THING = frozenset(Kind) - {Kind.THANK_YOU, Kind.HR_FORWARD, Kind.CLARIFICATION, Kind.REPLY}
"""Messages with room for one thing, which is then no bare fact."""
_LAST_RESORT = 2
"""Steps away from which such a message rests on a bare fact rather than on nothing, where it goes out at once."""
NO_NAME = re.compile(
    r"[a-z]+s (?:on|in|at|by|up|out|from|the|an?)\b|(?:[A-Z][\w'’&-]*(?: |$))+$"
    r"|.*(?:,|\b[A-Z]\b(?!-)|\b(?:ones?|things?)$)"
)
"""A line that begins with its verb, a bare name of a firm, a list, a label of one letter, and what only points."""

_OF_BOTH = re.compile(r"\b(?:you|your|we|us|our|me)\b")
_PAST = frozenset(("was", "were", "had", "did"))
_JOINED = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | verbs.AUXILIARIES
"""Words behind which a past form is no verb of its own: `the closed wing`, `by printed sheets`, `are kept`."""
_ANSWERS = frozenset((Kind.OFFER_REPLY, Kind.REJECTION_REPLY, Kind.COMPETING_OFFER))
"""Messages that are complete with what they answer."""


def idle(part: str, telling: Telling, kind: Kind, steps: int) -> bool:
    """Whether the message of this kind has room for one thing, and the passage only says how things are."""
    if kind not in ONE_THING or (kind in SOON and steps >= _LAST_RESORT):
        return False
    choosy = kind in _ANSWERS or not steps
    if part == "problem" or done_alone(part, telling):
        grave = kind in _ANSWERS and harms(telling.words)
        over = grave or (_is_over(telling) and choosy)
        return part != "problem" or is_plain_fact(telling) or over
    if part == "memory" and kind not in SOON:
        return _is_apart(telling) and choosy
    bare = telling.mode is Mode.NOUN and NO_NAME.match(telling.words) is not None
    return part == "topic" and (bare or is_measure(telling))


def _is_apart(telling: Telling) -> bool:
    """Whether a memory has neither reader nor sender in it: `there is a plan to move by December`."""
    states = telling.mode is Mode.THAT and telling.who != "reader"
    return states and _OF_BOTH.search(telling.words) is None


def _is_over(telling: Telling) -> bool:
    """Whether a problem is told as something past, with which nobody can help: `the church was to take three weeks`."""
    states = telling.mode is Mode.THAT and telling.who != "reader"
    return states and _is_past(words_in(telling.words))


def _is_past(words: list[str]) -> bool:
    """Whether the main verb is in the simple past; where none is certain, whether only a past form can be it."""
    place = main_verb(words)
    if place >= 0:
        return _tells_past(words[place])
    acts = (
        at
        for at, word in enumerate(words)
        if at and words[at - 1] not in _JOINED and _tells_past(word)
    )
    first = next(acts, None)
    return first is not None and not any(map(_is_present, words[first + 1 :]))


def _tells_past(word: str) -> bool:
    return word in _PAST or (verbs.is_past(word) and not verbs.is_base(word))


def _is_present(word: str) -> bool:
    return verbs.surely_base(word) or verbs.surely_third(word) or word in verbs.AUXILIARIES
