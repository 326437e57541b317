"""Slips of the keys put right where only one common word can have been meant; anything else is left alone."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from guardrails.words import commonness

_WORD = re.compile(r"(?<![\w'’.@/-])[a-z]{4,}(?![\w'’@/-])")
_DROPPED_G = re.compile(r"(?<![\w'’-])([a-z]{2,}in)(?:'(?!\w)|(?![\w'’-]))")
_SHOUTED = re.compile(
    r"(?<=[a-z] )(?:ME|MY|NOT|ALL|NEVER|ANY|EVERY|VERY|ONLY|ALWAYS|HIM|HER|THEY|YOU)(?= [a-z]|[,;.!]|$)"
)
"""A small word in capitals for its weight: `she taught ME the knot`."""
_VOWEL = re.compile("[aeiouy]")
_A_VOWEL = re.compile(
    r"\b([Aa]) (?=(?:hour|heir|honest|honou?r)"
    r"|(?!(?:one|once|is|in|on|of|at|and|are|as|or|if|it|am|up)\b|uni|us[aeiu]|eu|ur[ai]|ut[ei]|ubi)[aeiou][a-z])"
)
"""Where `a` stands before a word that begins with the sound of a vowel: `a hour`, and not `a uniform`."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_COMMON = 2.6
"""Zipf frequency a word needs before a slip is taken for it."""
_AHEAD = 0.5
"""Zipf frequency by which it must be ahead of every other word one slip away."""
_CLEARLY = 1.4
"""Zipf frequency by which `being` must be ahead of `bein` before its g is given back."""

_SHORT_LENGTH, _SHORT = 3, 2.8
"""Words of three letters are known by chance, and must be more common than this."""
_BEFORE = re.compile(r"(?:re|un|anti|micro|over|under|non|pre|sub|inter|multi|mis)(?P<root>.+)")
_BEHIND = re.compile(r"(?P<root>.{3,}?)(?:e?s|ing|ed|ers?|less|ness|ly|ise[srd]?|isers)")
_ROOT_LENGTH, _ROOT = 4, 2.5
"""Letters and Zipf frequency of a word to which a syllable is added: `reimaged`, `centreless`."""
_ISE = re.compile(r"is(?=e[drs]?s?$|ing$|ation)")
_LEARNED = re.compile(
    r".{5}(?:ency|ancy|ings?|ations?|ology|ical|ism|ities|ity|ness|ments?|ants?|able|ors?|graph|scopes?|metric|itis|osis)$"
)
"""How long words end that trades have and no list of common words: `idempotency`."""
_PART_LENGTH, _PART = 3, 3.6
"""Letters and Zipf frequency of each of two words that make one: `soakaway`, `runbook`."""


def mended(text: str) -> str:
    """The text with unknown lower-case words one slip away from a single common word put right, `a hour` too."""
    text = _SHOUTED.sub(lambda found: found.group().lower(), text)
    text = _A_VOWEL.sub(r"\1n ", text)
    text = _DROPPED_G.sub(lambda found: _with_g(found.group(1)) or found.group(), text)
    return _WORD.sub(lambda found: _meant(found.group()), text)


def is_clean(text: str) -> bool:
    """Whether every lower-case word is known English, so that no slip of the keys reaches a letter unquoted."""
    words = re.findall(r"(?<![\w'’.-])[a-z]{3,}(?![\w'’-])", text)
    return all(_known(word) for word in words)


def _known(word: str) -> bool:
    least = _SHORT if len(word) <= _SHORT_LENGTH else 0
    found = commonness(word) > least or is_built(word) or _is_of_a_trade(word)
    return _VOWEL.search(word) is not None and found


@cache
def _is_of_a_trade(word: str) -> bool:
    """Whether an unknown word ends as learned ones do and is one slip from none, or has s for z: `idempotency`."""
    if commonness(_ISE.sub("iz", word)) > 0:
        return True
    return bool(_LEARNED.search(word)) and not any(
        commonness(one) > 0 for one in _one_slip_away(word)
    )


@cache
def is_built(word: str) -> bool:
    """Whether a word is made of known ones as trades make theirs, and so is no slip: `reimaged`, `soakaway`."""
    found = (one["root"] for one in (_BEFORE.fullmatch(word), _BEHIND.fullmatch(word)) if one)
    roots = [root for one in found for root in (one, f"{one}e")]
    if any(
        len(one) >= _ROOT_LENGTH and commonness(one) >= _ROOT and _VOWEL.search(one)
        for one in roots
    ):
        return True
    places = range(_PART_LENGTH, len(word) - _PART_LENGTH + 1)
    halves = ((word[:place], word[place:]) for place in places)
    return any(all(commonness(half) >= _PART for half in both) for both in halves)


def _with_g(word: str) -> str:
    return f"{word}g" if commonness(f"{word}g") - commonness(word) > _CLEARLY else ""


@cache
def _meant(word: str) -> str:
    if commonness(word) > 0:
        return word
    likely = _best({other for other in _one_slip_away(word) if commonness(other) >= _COMMON})
    return likely or word


def _best(candidates: Iterable[str]) -> str:
    ranked = sorted(candidates, key=lambda word: (-commonness(word), word))
    if not ranked or (ranked[1:] and commonness(ranked[0]) - commonness(ranked[1]) < _AHEAD):
        return ""
    return ranked[0]


def _one_slip_away(word: str) -> Iterator[str]:
    """Every string with a letter put in where one was left out, a doubled one undone, or two neighbours swapped."""
    for place in range(len(word) + 1):
        left, right = word[:place], word[place:]
        yield from (left + letter + right for letter in _LETTERS)
        if left[-1:] and left[-1:] == right[:1]:
            yield left + right[1:]
        if right[1:]:
            yield left + right[1] + right[0] + right[2:]
