"""What a sentence's start needs: the article a jotted subject lacks, and no capital inside another sentence."""

import re

from drafting.builtin.prose import verbs
from drafting.builtin.prose.finite import is_plural, main_verb, words_in
from drafting.builtin.prose.lexicon import word_class
from guardrails.words import commonness

_COMPLETE = word_class("complete") | word_class("uncounted")
_SINGULAR = frozenset(("is", "has", "was", "isn't", "hasn't", "wasn't"))
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)\b")
_START = re.compile(r"(?P<first>[A-Z][a-z]*)\b(?P<next>\s+(?:and )?[A-Z])?(?P<joined>['’.-])?")

LOWERABLE = 3.5
"""Zipf frequency from which the first word of a sentence is no name, so that it loses its capital inside another."""


def with_article(clause: str, names: frozenset[str]) -> str:
    """`the nightly load takes` for `nightly load takes`: a bare singular subject gets its article."""
    words = words_in(clause)
    place = main_verb(words, names)
    if words and verbs.is_past(words[0]):
        return clause
    if (
        place < 1
        or not (clause[:1].islower() or _ORDINAL.match(clause))
        or words[0] in _COMPLETE | names
    ):
        return clause
    third = verbs.base_of_third(words[place]) is not None and not is_plural(words[place - 1])
    singular = words[place] in _SINGULAR or verbs.surely_third(words[place]) or third
    return f"the {clause}" if singular else clause


def lowered(sentence: str, names: frozenset[str]) -> str:
    """The sentence without its first capital, unless that belongs to a name, a title or `I`."""
    found = _START.match(sentence)
    if not found or found["first"] == "I" or found["first"].casefold() in names:
        return sentence
    first = found["first"].casefold()
    if len(first) == 1 and first != "a":
        return sentence
    alone = not found["next"] and not found["joined"]
    common = first in _COMPLETE or (commonness(first) >= LOWERABLE and alone)
    kept = first in word_class("proper") or not common
    return sentence if kept else sentence[0].lower() + sentence[1:]


def with_the(thing: str) -> str:
    """`the demo lesson` for `demo lesson`: a single thing that is to come gets its article."""
    words = words_in(thing)
    if _ORDINAL.match(thing):
        return f"the {thing}"
    apart = not words or words[0] in _COMPLETE or not thing[:1].islower()
    return thing if apart or is_plural(words[0]) else f"the {thing}"
