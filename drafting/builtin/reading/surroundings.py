"""What can be seen of a stretch of notes and around it, as names of features."""

import re
from collections.abc import Iterator
from functools import lru_cache

from drafting.builtin.boundaries import Joint
from drafting.builtin.cues import is_organisation, word_list
from drafting.builtin.dates import has_date
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.names.names import is_honorific
from drafting.builtin.reading.page import WORD, Page
from guardrails.words import commonness, fold

_TOKEN = re.compile(r"[^\W\d_]+(?:[.'’&-][^\W\d_]+)*|\d+|\n+|[^\w\s]")

_REACH = 60
"""Characters beside a place in which its neighbouring words are looked for."""

_COMMON = 4.0
"""Zipf frequency from which a word may itself be a feature; rarer ones are somebody's own (`Kestrel` 2.4)."""

_LINES = (0, 1, 2, 3, 5, 8, 13, 21, 40)


def around(page: Page, number: int, start: int, end: int) -> Iterator[str]:
    """Features of the place `[start, end)` in the clause with this number: words beside it, line, neighbours."""
    clause = page.found[number]
    before = [kind_of(word) for word in tokens_before(page.text, start)]
    after = [kind_of(word) for word in tokens_after(page.text, end)]
    yield f"b1:{before[-1]}"
    yield f"b2:{before[-2]} {before[-1]}"
    yield f"b3:{before[-3]}"
    yield f"a1:{after[0]}"
    yield f"a2:{after[0]} {after[1]}"
    yield f"ab:{before[-1]} {after[0]}"
    yield f"line:{_bucket(clause.line)}"
    yield f"clause:{_bucket(number)}"
    yield f"joint:{clause.joint}"
    starts, ends = start <= clause.start, end >= clause.end - 1
    yield f"edges:{starts:d}{ends:d}"
    yield f"edges:{starts:d}{ends:d} line:{min(clause.line, 2)} {clause.joint}"
    yield from _labels(page, clause)
    for step in (-2, -1, 1, 2):
        if 0 <= number + step < len(page.found):
            near = page.found[number + step]
            same = "same" if near.line == clause.line else "other"
            yield from (f"near{step:+d}:{same} {held}" for held in page.holds(number + step))
            if abs(step) == 1 and starts and ends:
                yield from (f"alone{step:+d}:{same} {held}" for held in page.holds(number + step))
        else:
            yield f"near{step:+d}:none"


def _labels(page: Page, clause: Clause) -> Iterator[str]:
    if clause.is_label:
        yield "is label"
    if fold(clause.label) in page.turns:
        yield "label:turn"
    elif clause.label and not clause.is_label:
        yield from (f"label:{fold(word)}" for word in WORD.findall(clause.label))
        if clause.joint is Joint.LABEL:
            yield from (f"right behind:{fold(word)}" for word in WORD.findall(clause.label))
    if clause.heading:
        yield from (f"heading:{fold(word)}" for word in WORD.findall(clause.heading[:80]))


def _bucket(number: int) -> int:
    return sum(number > bound for bound in _LINES)


def tokens_before(text: str, start: int) -> list[str]:
    """The last three words, marks or line ends before the place; `^` where the text begins."""
    found = _TOKEN.findall(text, max(start - _REACH, 0), start)
    return ["^", "^", "^", *found][-3:]


def tokens_after(text: str, end: int) -> list[str]:
    """The next two words, marks or line ends behind the place; `$` where the text ends."""
    return [*_TOKEN.findall(text, end, end + _REACH)[:2], "$", "$"][:2]


@lru_cache(maxsize=1 << 14)
def kind_of(token: str) -> str:
    """The word itself where it is common, else what it is: a role's noun, an employer's, a number, a rare word."""
    word = fold(token)
    kinds = (
        ("<line>", token[0] == "\n"),
        ("<number>", token[0].isdigit()),
        (word, not word[0].isalpha()),
        ("<honorific>", is_honorific(token) and token[0].isupper()),
        ("<role>", word in word_list("roles")),
        ("<organisation>", is_organisation(word)),
        ("<date>", has_date(word)),
        (word, commonness(word) >= _COMMON),
        ("<Rare>", token[0].isupper()),
    )
    return next((kind for kind, holds in kinds if holds), "<rare>")


def shape(page: Page, words: list[str]) -> Iterator[str]:
    """Features of the words of a candidate itself: capitals, length, rarity, how often the notes use them.

    A mark that stands alone, as `&`, is neither small nor rare.
    """
    joints = set(map(fold, words))
    words = [word for word in words if any(map(str.isalnum, word))] or words
    folded = [fold(word.strip(".,'’")).removesuffix("'s") for word in words]
    yield f"words:{min(len(words), 6)}"
    upper = [word[0].isupper() for word in words]
    capitals = (
        "all" if all(upper) else "none" if not any(upper) else "first" if upper[0] else "some"
    )
    page_case = "loud" if page.is_loud else "lower" if page.is_lower else "mixed"
    yield f"capitals:{capitals}"
    yield f"capitals:{capitals} {page_case}"
    if len(words[0]) > 1 and all(word.isupper() for word in words) and not page.is_loud:
        yield "shouted"
    common = [commonness(word) for word in folded]
    yield f"rarest:{min(common):.0f}"
    yield f"commonest:{max(common):.0f}"
    yield f"first:{kind_of(words[0])}"
    yield f"last:{kind_of(words[-1])}"
    yield f"uses:{min(max(page.uses[word] for word in folded), 4)}"
    if any(character.isdigit() for word in words for character in word):
        yield "digit"
    if any(is_organisation(word) for word in (folded[0], folded[-1])):
        yield "organisation"
    if {"&", "+", "and", "of"} & joints:
        yield "joined"
