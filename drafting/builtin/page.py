"""The notes as the weighed readers see them: clauses, what each holds, and the words around any place, as features."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from drafting.builtin.clauses import Clause, Joint
from drafting.builtin.cues import is_organisation, word_list
from drafting.builtin.dates import date_spans, has_date
from drafting.builtin.names import is_honorific
from guardrails.words import commonness, fold

_TOKEN = re.compile(r"[^\W\d_]+(?:[.'’&-][^\W\d_]+)*|\d+|\n+|[^\w\s]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

_REACH = 60
"""Characters beside a place in which its neighbouring words are looked for."""

_LONGEST_READ = 300
"""Characters of a clause that tell what it holds; longer ones are no header."""

_COMMON = 4.0
"""Zipf frequency from which a word may itself be a feature; rarer ones are somebody's own (`Kestrel` 2.4)."""

_SHORT, _LONG = 4, 12
"""Words up to which a clause is short, and from which it is long."""

_LINES = (0, 1, 2, 3, 5, 8, 13, 21, 40)


@dataclass(frozen=True)
class Page:
    """Notes with their clauses; what is asked of them twice is remembered."""

    text: str
    found: tuple[Clause, ...]

    @cached_property
    def uses(self) -> Counter[str]:
        """How often each word stands in the text, its genitive counted in."""
        return Counter(fold(word).removesuffix("'s") for word in _WORD.findall(self.text))

    @cached_property
    def by_first_word(self) -> dict[str, list[Clause]]:
        """The clauses that begin with each word, folded, in order."""
        told: dict[str, list[Clause]] = defaultdict(list)
        for clause in self.found:
            word = _WORD.match(clause.text)
            if word:
                told[fold(word.group()).removesuffix("'s")].append(clause)
        return told

    @cached_property
    def is_lower(self) -> bool:
        """Whether most lines begin with small letters, so that capitals say little."""
        lines = {Joint.LINE, Joint.BLANK, Joint.STOP}
        firsts = [clause.text[0] for clause in self.found if clause.joint in lines]
        return sum(letter.isupper() for letter in firsts) * 2 <= len(firsts)

    @cached_property
    def is_loud(self) -> bool:
        """Whether most letters are capitals, so that they say nothing."""
        letters = [letter for letter in self.text[:2000] if letter.isalpha()]
        return sum(letter.isupper() for letter in letters) * 2 > len(letters)

    @cached_property
    def turns(self) -> frozenset[str]:
        """Labels that stand before more than one line, folded: speakers, or a form's repeated fields."""
        counts = Counter(fold(clause.text) for clause in self.found if clause.is_label)
        return frozenset(label for label, count in counts.items() if count > 1)

    @cached_property
    def _held(self) -> dict[int, tuple[str, ...]]:
        return {}

    def holds(self, number: int) -> tuple[str, ...]:
        """What the clause with this number seems to hold: dates, a role's noun, an employer's, capitals, its length."""
        if number not in self._held:
            self._held[number] = tuple(_holds(self.found[number]))
        return self._held[number]


def _holds(clause: Clause) -> Iterator[str]:
    text = clause.text[:_LONGEST_READ]
    words = [word.group() for word in _WORD.finditer(text)]
    folded = [fold(word) for word in words]
    if clause.is_label:
        yield "label"
    if has_date(text):
        yield "date"
    if any(word in word_list("roles") for word in folded):
        yield "role"
    if any(is_organisation(word) for word in folded):
        yield "organisation"
    if any(is_honorific(word) for word in words[:-1]):
        yield "honorific"
    if len(words) > 1 and all(word[0].isupper() for word in words):
        yield "capitals"
    yield "short" if len(words) <= _SHORT else "long" if len(words) >= _LONG else "middling"


def around(page: Page, number: int, start: int, end: int) -> Iterator[str]:
    """Features of the place `[start, end)` in the clause with this number: words beside it, the line, its neighbours."""
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
        yield from (f"label:{fold(word)}" for word in _WORD.findall(clause.label))
        if clause.joint is Joint.LABEL:
            yield from (f"right behind:{fold(word)}" for word in _WORD.findall(clause.label))
    if clause.heading:
        yield from (f"heading:{fold(word)}" for word in _WORD.findall(clause.heading[:80]))


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
    if token[0] == "\n":
        return "<line>"
    if token[0].isdigit():
        return "<number>"
    word = fold(token)
    if not word[0].isalpha():
        return word
    if is_honorific(token) and token[0].isupper():
        return "<honorific>"
    if word in word_list("roles"):
        return "<role>"
    if is_organisation(word):
        return "<organisation>"
    if any(date.end() == len(word) for date in date_spans(word)):
        return "<date>"
    if commonness(word) >= _COMMON:
        return word
    return "<Rare>" if token[0].isupper() else "<rare>"


def shape(page: Page, words: list[str]) -> Iterator[str]:
    """Features of the words of a candidate itself: capitals, length, rarity, how often the notes use them."""
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
    if {"&", "and", "of"} & set(folded):
        yield "joined"
