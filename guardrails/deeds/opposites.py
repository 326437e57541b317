"""Words of a letter that turn what the notes say of the same thing into something else: brother for sister."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from guardrails.evidence import evidence
from guardrails.manuscript import Manuscript
from guardrails.sentences import sentences
from guardrails.text.extent import covered
from guardrails.text.frames import flat
from guardrails.text.word_lists import list_lines
from guardrails.words import GRAMMAR, Word, commonness, stem, stems_of, telling, words_of

_ONE_WORD = (
    (r"\b(?:went|gone|goes?|going|came|brought) up\b(?! (?:to|the|in|on|with|for|a|and)\b)", "up=went"),
    (r"\b(?:went|gone|goes?|going|came|brought) down\b(?! (?:to|the|in|on|with|well|for|a|and)\b)", "down=went"),
    (r"\b(?:every|each|once a|per) day\b|\bdaily\b", "daily=rate"),
    (r"\b(?:every|each|once a|per) week\b|\bweekly\b", "weekly=rate"),
    (r"\b(?:every|each|once a|per) fortnight\b|\bfortnightly\b", "fortnightly=rate"),
    (r"\b(?:every|each|once a|per) month\b|\bmonthly\b", "monthly=rate"),
    (r"\b(?:every|each|once a|per) quarter\b|\bquarterly\b", "quarterly=rate"),
    (r"\b(?:every|each|once a|per) year\b|\byearly\b|\bannual\b", "yearly=rate"),
    (r"\b(?:every|each|once an|per) hour\b|\bhourly\b", "hourly=rate"),
    (r"\b(?:on|to) the left\b|\b(?:the|your|their|my|his|her) left\b(?= \w)", "left=hand"),
    (r"\b(?:on|to) the right\b|\b(?:the|your|their|my|his|her) right\b(?= \w)", "right=hand"),
    (r"\bno[ -]one\b", "no=one"), (r"\blet\b(?= (?:\w+ ){1,3}go\b(?! of))", "let=go"), (r"\blaid off\b", "laid=off"),
    (r"\btook on\b|\btakes? on\b", "took=on"), (r"\btaken on\b", "taken=on"),
    (r"\badd(?:ed|s)? (?:only |just |here )?that\b", "add=that"),
    (r"\bmost expensive\b", "most=expensive"), (r"\bhardly any\b", "hardly=any"), (r"\bback of\b", "back=of"),
)  # fmt: skip
"""Turns of phrase that the list has as one word."""
_PHRASES = tuple((re.compile(form), word) for form, word in _ONE_WORD)
_OPEN = re.compile(
    r"\b(?:would|could|should|might|if|instead|rather|unless|hope|wish|than|between|or|(?:i|we) (?:will|shall|may))\b"
    r"|'(?:d|ll)\b|\?"
)
"""What makes a sentence one of plans and comparisons rather than of facts."""
_NEGATED = re.compile(r"n't\b|\b(?:not|never|no|nobody|none|nothing|without|hardly|neither)\b")
_CLAUSE = re.compile(r"[^.;!?\n]+")
_NEAR = 5
"""Words between one of a pair and a word that both texts share."""
_ENOUGH = 2
"""Words that a sentence shares with a clause of the notes to speak of the same."""


@dataclass(frozen=True, slots=True)
class Turned:
    """A word at `[start, end)` of the body, and the word that the notes have in its place."""

    start: int
    end: int
    instead: str


@dataclass(frozen=True, slots=True)
class _Told:
    """What one clause tells: its sides of pairs, and its other telling stems, each with the places they stand at."""

    sides: tuple[tuple[int, int, int, Word], ...]
    """Circle, side, number of the word, and the word."""
    stems: tuple[tuple[str, int], ...]
    negations: frozenset[str]
    held: frozenset[tuple[int, int]]
    """Circle and side of every word that is one of a pair in any of its forms: `starting` stands by `start`."""

    @property
    def about(self) -> frozenset[str]:
        """The stems alone."""
        return frozenset(one for one, _ in self.stems)

    def speaks_of(self, other: "_Told", names: frozenset[str]) -> bool:
        """Whether another clause shares enough with this one, or all that this one has, to be about the same."""
        shared = (self.about & other.about) - names
        rest = self.about - {stem(word.text) for _, _, _, word in self.sides} - names
        return len(shared) >= _ENOUGH or bool(shared and rest <= shared)


def turned(manuscript: Manuscript) -> Iterator[Turned]:
    """Each word of the body whose opposite the notes have for the same thing, and nowhere the word itself."""
    notes = evidence(manuscript).text
    names = stems_of(" ".join(one.name for one in manuscript.people))
    for sentence in sentences(manuscript.body):
        for one in _of_sentence(sentence.text, notes, names):
            yield Turned(sentence.start + one.start, sentence.start + one.end, one.instead)


@lru_cache(maxsize=1024)
def _of_sentence(sentence: str, notes: str, names: frozenset[str]) -> tuple[Turned, ...]:
    """Remembered, so that a review after a key press weighs one sentence and not the letter."""
    plans = _OPEN.search(flat(sentence)) is not None
    return () if plans else tuple(_turned(_told(sentence), _clauses(notes), names))


def _turned(told: _Told, known: tuple[_Told, ...], names: frozenset[str]) -> Iterator[Turned]:
    """The words of a clause whose opposite stands in a clause of the notes that speaks of the same."""
    alike = [one for one in known if one.speaks_of(told, names)]
    for circle, side, place, word in told.sides:
        if any(c == circle and s != side for c, s, _, _ in told.sides):
            continue
        touching = [one for one in known if told.about & one.about]
        if any((circle, side) in one.held for one in touching):
            continue
        instead = next(
            filter(None, (_opposite(told, place, word, circle, one) for one in alike)), None
        )
        if instead:
            yield Turned(word.start, word.end, instead)


def _opposite(told: _Told, place: int, word: Word, circle: int, other: _Told) -> str | None:
    """The word of the other clause that stands where this one does: near a word that both have."""
    near = {one for one, at in told.stems if abs(at - place) <= _NEAR}
    for c, _, at, opposite in other.sides:
        beside = any(one in near and abs(at - where) <= _NEAR for one, where in other.stems)
        denied = bool(told.negations - {word.text}), bool(other.negations - {opposite.text})
        if c == circle and beside and denied[0] is denied[1]:
            return opposite.text
    return None


@lru_cache(maxsize=64)
def _clauses(text: str) -> tuple[_Told, ...]:
    found = (_told(clause[0]) for clause in _CLAUSE.finditer(text))
    return tuple(one for one in found if one.sides or one.stems)


@lru_cache(maxsize=1024)
def _told(text: str) -> _Told:
    """One clause with its phrases made single words."""
    level = flat(text)
    joined = list(_joined(level))
    inside = covered(level, ((start, end) for start, end, _ in joined))
    words = [word for word in words_of(level) if not inside[word.start]]
    words += [Word(word, a, b) for a, b, word in joined]
    words.sort(key=lambda word: word.start)
    sides = tuple(
        (circle, side, place, word)
        for place, word in enumerate(words)
        for circle, side in _circles().get(word.text, ())
    )
    stems = tuple(
        (stem(word.text), place)
        for place, word in enumerate(words)
        if "=" not in word.text and _tells(word.text)
    )
    held = frozenset(one for word in words for one in _stemmed().get(stem(word.text), ()))
    return _Told(sides, stems, frozenset(_NEGATED.findall(level)), held)


def _tells(word: str) -> bool:
    return word[0].isdigit() or telling(word) or (word in _circles() and commonness(word) < GRAMMAR)


def _joined(level: str) -> Iterator[tuple[int, int, str]]:
    for form, word in _PHRASES:
        for found in form.finditer(level):
            yield found.start(), found.end(), word


@cache
def _circles() -> dict[str, tuple[tuple[int, int], ...]]:
    """Each word of the list with the circles it stands in, and the side of each."""
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    for circle, line in enumerate(list_lines("opposites")):
        for side, words in enumerate(line.split("|")):
            for word in words.split():
                found[word] = (*found.get(word, ()), (circle, side))
    return found


@cache
def _stemmed() -> dict[str, frozenset[tuple[int, int]]]:
    """The same by the stems of the words."""
    found: dict[str, frozenset[tuple[int, int]]] = {}
    for word, places in _circles().items():
        found[stem(word)] = found.get(stem(word), frozenset()) | frozenset(places)
    return found
