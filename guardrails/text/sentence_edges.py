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
_PARTICLE = re.compile(
    r"(?:(?:al|bin|da|de[lnrs]?|della|di|dos|du|el|ibn|la|le|lo|mac|san|te[nr]|van|von|zu[mr]?)\s){1,3}[A-Z\xc0-\xde]"
    r"|[a-z]['’][A-Z]"
)
"""How a name begins that is written with a small word before its capital: `de Vries`, `van der Berg`, `d'Arcy`."""
_MARKER = re.compile(r"\(?(?:\d+|[a-z]|[ivx]+)[.)]|[^\w\s]+")
"""What stands before an item of a list: a number, a letter, a bullet."""
_PRONOUN = re.compile(
    r"(?<![\w.&/'’“\"-])i(?=['’](?:m|ve|d|ll)\b|[ \t]+(?!of\b|(?:and|or|to) i?[ivx]+\b)[a-z])"
)
_KINDS_NUMBERED = "category class grade group level phase stage tier type"
_PARTS_NUMBERED = "act annex appendix article chapter part schedule section volume ward"
_KINDS, _PARTS = (
    frozenset(form for word in words.split() for form in (word, f"{word}s"))
    for words in (_KINDS_NUMBERED, _PARTS_NUMBERED)
)
"""What a Roman number stands behind. `The part i liked` has the sender; `a type i error` may have either."""
_SAID = frozenset(("a", "an", "any", "each", "every", "my", "our", "that", "the"))
_SAID |= {"their", "this", "what", "which", "your"}
_NEAR = 80
"""Characters before an `i` in which that stands."""
_OPEN = re.compile(r"(?<![^\W\d_])[^\W\d_]{2,}$")
_LISTED = re.compile(r"\W|\d+[.)]")
_FEWEST = 4
"""Words from which a line that ends without a mark is a sentence, and no heading."""
_TITLED = (
    r"(?:called|named|titled|entitled|(?:album|article|book|chapter|documentary|episode|essay|exhibition|film|game"
    r"|movie|musical|novel|opera|paper|play|podcast|poem|post|programme?|series|show|song|story|talk|track|video)s?)\b"
)
"""What the title of a work stands behind."""
_VERB = (
    r"(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|should|must|may|might|[a-z]{2,20}ed|came|fell"
    r"|felt|found|gave|got|held|kept|knew|left|lost|made|met|ran|said|sat|saw|sent|stood|told|took|went|wrote)\b"
)
_RUN_ON = re.compile(
    rf"\b(?!{_TITLED})([a-z]{{2,}})[ \n](?="
    r"(?P<opener>(?:He|It|She|That|There|They|This|We)\s[a-z]"
    r"|(?:And|After|But|So|Then|When)\s(?:he|it|she|that|the|there|they|this|we|you|my|our|your)\s[a-z]"
    rf"|(?:The|My)\s(?:[a-z]{{1,24}}\s){{1,4}}?{_VERB}))"
)
"""A word that names no work, and behind it a capital that opens a sentence with a subject and a verb of its own."""


def small_openings(body: str, names: Collection[str]) -> Iterator[Edge]:
    """The small words that open a sentence, but for those of `names`, each with its capital."""
    before: Stretch | None = None
    for one in anatomy(body):
        word = _WORD.match(one.text) if one.place is Place.SENTENCE else None
        if word and _is_everyday(one.text, word[0], names) and _opens(body, before, one):
            yield one.start, one.start + word.end(), word[0][0].upper() + word[0][1:]
        before = one


def small_pronouns(body: str) -> Iterator[Edge]:
    """Each `i` that is the sender, and no number."""
    for found in _PRONOUN.finditer(body):
        if not _is_numbered(body[max(0, found.start() - _NEAR) : found.start()]):
            yield found.start(), found.end(), "I"


def open_ends(body: str, names: Collection[str]) -> Iterator[Edge]:
    """The last words of sentences that lack their stop, each with it; what opens with one of `names` opens nothing."""
    before: Stretch | None = None
    for one, after in pairwise(anatomy(body)):
        last = _OPEN.search(one.text) if _is_unended(one) and not _is_marker(before) else None
        before = one
        if last and "\n" in body[one.end : after.start].replace("\n", "", 1):
            yield one.start + last.start(), one.end, f"{last[0]}."
    for found in _RUN_ON.finditer(body):
        if found["opener"].split()[0] not in names and commonness(found[1]) < STOP_RARITY:
            yield found.start(1), found.end(1), f"{found[1]}."


def _is_numbered(before: str) -> bool:
    """Whether what stands before an `i` makes it a Roman number."""
    words = before.lower().rpartition("\n")[2].split()[-3:]
    *said, noun = [word.lstrip("([\"'“‘") for word in words] or [""]
    return noun in _KINDS or (noun in _PARTS and _SAID.isdisjoint(said))


def _is_everyday(text: str, word: str, names: Collection[str]) -> bool:
    """Whether the word that a text begins with is English, and no part of a name."""
    known = word in names or _PARTICLE.match(text)
    return not known and commonness(word) >= _EVERYDAY


def _is_marker(one: Stretch | None) -> bool:
    """Whether it is what stands before an item of a list, and no more."""
    return one is not None and _MARKER.fullmatch(one.text) is not None


def _opens(body: str, before: Stretch | None, one: Stretch) -> bool:
    """Whether a sentence begins there, and none goes on."""
    if before is None or before.place is Place.GREETING:
        return before is None or before.text.startswith("Dear")  # a `Hi` may go on as talk does
    if _ENDED.search(before.text):
        return not _is_marker(before) and not _SHORTENED.search(before.text)
    is_apart = body[before.end : one.start].count("\n") > 1
    return is_apart and not _GOES_ON.search(before.text)


def _is_unended(one: Stretch) -> bool:
    """Whether it reads like a sentence of its own and no line of a list."""
    is_long = one.text.count(" ") + 1 >= _FEWEST
    return one.place is Place.SENTENCE and is_long and not _LISTED.match(one.text)
