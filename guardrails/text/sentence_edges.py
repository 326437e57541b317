"""Where a sentence of a letter begins with a small letter, or ends without the mark that parts it from the next."""

import re
from collections.abc import Collection, Iterator
from itertools import pairwise

from guardrails.sentences import Place, Stretch, anatomy
from guardrails.words import STOP_RARITY, commonness

Edge = tuple[int, int, str]
"""Characters `[start, end)` of the body, and what would stand there."""

_EVERYDAY = 4.0
"""Zipf frequency from which a small word that opens a sentence is English, and not the name of a thing (`dbt`)."""
_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?(?![\w./@&-])")
_ENDED = re.compile(r"(?<![.…])[.!?]$")
"""One mark that ends a sentence; behind an ellipsis or a quotation it may go on."""
_SHORTENED = re.compile(
    r"(?:\w\.\w+|\b(?:approx|co|corp|dept|est|etc|excl|ext|fig|hrs?|inc|incl|ltd|max|mins?|nos?|secs?|tel|vs))\.$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"[,:;–—-]$")
_PRONOUN = re.compile(r"(?<![\w.&/'’“\"-])i(?=['’](?:m|ve|d|ll)\b|[ \t]+[a-z])")
_OPEN = re.compile(r"[^\W\d_]{2,}$")
_LISTED = re.compile(r"\W|\d+[.)]")
_FEWEST = 4
"""Words from which a line that ends without a mark is a sentence, and no heading."""
_RUN_ON = re.compile(
    r"\b(?!(?:called|named|titled)\b)([a-z]{2,})[ \n]"
    r"(And|After|But|He|It|My|She|So|That|The|Then|There|They|This|We|When)\b(?! [A-Z])"
)
"""A word, and behind it a capital of one that is no name."""


def small_openings(body: str, names: Collection[str]) -> Iterator[Edge]:
    """The small words that open a sentence, but for those of `names`, each with its capital."""
    before: Stretch | None = None
    for one in anatomy(body):
        word = _WORD.match(one.text) if one.place is Place.SENTENCE else None
        if word and _is_everyday(word[0], names) and _opens(body, before, one):
            yield one.start, one.start + word.end(), word[0][0].upper() + word[0][1:]
        before = one


def small_pronouns(body: str) -> Iterator[Edge]:
    """Each `i` that is the sender."""
    for found in _PRONOUN.finditer(body):
        yield found.start(), found.end(), "I"


def open_ends(body: str, names: Collection[str]) -> Iterator[Edge]:
    """The last words of sentences that lack their stop, each with it; what opens with one of `names` opens nothing."""
    for one, after in pairwise(anatomy(body)):
        last = _OPEN.search(one.text) if _is_unended(one) else None
        if last and "\n" in body[one.end : after.start].replace("\n", "", 1):
            yield one.start + last.start(), one.end, f"{last[0]}."
    for found in _RUN_ON.finditer(body):
        if found[2] not in names and commonness(found[1]) < STOP_RARITY:
            yield found.start(1), found.end(1), f"{found[1]}."


def _is_everyday(word: str, names: Collection[str]) -> bool:
    return word not in names and commonness(word) >= _EVERYDAY


def _opens(body: str, before: Stretch | None, one: Stretch) -> bool:
    """Whether a sentence begins there, and none goes on."""
    if before is None or before.place is Place.GREETING:
        return before is None or before.text.startswith("Dear")  # a `Hi` may go on as talk does
    if _ENDED.search(before.text):
        return not _SHORTENED.search(before.text)
    is_apart = body[before.end : one.start].count("\n") > 1
    return is_apart and not _GOES_ON.search(before.text)


def _is_unended(one: Stretch) -> bool:
    """Whether it reads like a sentence of its own and no line of a list."""
    is_long = one.text.count(" ") + 1 >= _FEWEST
    return one.place is Place.SENTENCE and is_long and not _LISTED.match(one.text)
