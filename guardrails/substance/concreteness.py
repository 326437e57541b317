"""What a sentence carries once the words of any interview are taken away: counts that can be shown and explained."""

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import log1p

from guardrails.text.extent import covered
from guardrails.text.word_lists import word_list, word_list_stems
from guardrails.words import STOP_RARITY, Word, commonness, stem, words_of

_PERSON = re.compile(r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Madam)\b\.?(?:\s+[A-Z][\w'’-]+){0,3}")
_CLOCK = re.compile(
    r"\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|o'clock)|\b\d{1,2}:\d{2}\b", re.IGNORECASE
)
_QUOTED = re.compile(r"[\"“«][^\"“”«»]{3,}[\"”»]|(?<!\w)['‘][^'’]{3,}['’](?!\w)")
_RARE = 4.6
"""Zipf frequency below which a word is rare: `handover` has 3.0, `enjoyed` 4.6, `team` 5.7."""
_RAREST = 4.0
_SHORTEST = 3
"""Letters of the shortest word that can carry something."""


class Role(StrEnum):
    """What a word does for its sentence."""

    SLOT = "slot"
    """A name, a date or another word that is known before the talk."""
    NUMBER = "number"
    EVALUATION = "evaluation"
    ABSTRACTION = "abstraction"
    INTERVIEW = "interview"
    CONTENT = "content"
    GRAMMAR = "grammar"


AIR = (Role.EVALUATION, Role.ABSTRACTION, Role.INTERVIEW)
_LISTS = {
    Role.EVALUATION: "evaluative",
    Role.ABSTRACTION: "abstract",
    Role.INTERVIEW: "interview",
}
FEATURES = (
    "content words",
    "rare words",
    "rarest",
    "evaluations",
    "abstractions",
    "interview words",
    "share of air",
    "numbers",
    "quoted",
    "capitals",
    "times",
    "vague words",
    "causes",
    "scene",
    "length",
    "airless",
    "apostrophe",
    "second person",
    "third person",
    "first person",
)
"""The names of the counts, in their order."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What one sentence carries."""

    content: tuple[Word, ...]
    """The words that make it this sentence and no other."""
    numbers: tuple[Word, ...]
    counts: tuple[float, ...]
    """One number for each of `FEATURES`."""


@lru_cache(maxsize=4096)
def carried(sentence: str, known: frozenset[str] = frozenset()) -> Carried:
    """What the sentence carries; `known` are folded words that any letter of this sender would have."""
    words = words_of(sentence)
    roles = _roles(sentence, words, known)
    content = tuple(word for word, role in zip(words, roles, strict=True) if role is Role.CONTENT)
    numbers = tuple(word for word, role in zip(words, roles, strict=True) if role is Role.NUMBER)
    return Carried(content, numbers, _counts(sentence, words, roles, content))


def _roles(sentence: str, words: tuple[Word, ...], known: frozenset[str]) -> list[Role]:
    """The role of each word; what this letter would name anyway, and a number before a time, is a slot."""
    spans = [found.span() for pattern in (_PERSON, _CLOCK) for found in pattern.finditer(sentence)]
    roles, inside = [], covered(sentence, spans)
    for number, word in enumerate(words):
        slot = word.text in known or inside[word.start]
        role = Role.SLOT if slot else role_of(word.text)
        if role is Role.NUMBER and _measures_time(words[number + 1 : number + 2]):
            role = Role.SLOT
        roles.append(role)
    return roles


@lru_cache(maxsize=1 << 15)
def role_of(word: str) -> Role:
    """What a folded word does wherever it stands; the first list that has it wins."""
    if word in word_list("times"):
        return Role.SLOT
    if word[0].isdigit() or word in word_list("numbers"):
        return Role.NUMBER
    for role, name in _LISTS.items():
        if stem(word) in word_list_stems(name):
            return role
    rare = commonness(word) < STOP_RARITY and len(word) >= _SHORTEST
    return Role.CONTENT if rare else Role.GRAMMAR


def _measures_time(following: tuple[Word, ...]) -> bool:
    return any(word.text in word_list("times") for word in following)


def _counts(
    sentence: str, words: tuple[Word, ...], roles: list[Role], content: tuple[Word, ...]
) -> tuple[float, ...]:
    """The counts named by `FEATURES`, in their order; `roles` go with the words one by one."""
    many = Counter(roles)
    texts = [word.text for word in words]
    air = sum(many[role] for role in AIR)
    rarity = [STOP_RARITY - commonness(word.text) for word in content]
    return (
        min(len(content), 6),
        min(sum(commonness(word.text) < _RARE for word in content), 4),
        min(max(rarity, default=0.0), _RAREST),
        many[Role.EVALUATION],
        many[Role.ABSTRACTION],
        many[Role.INTERVIEW],
        air / max(air + len(content), 1),
        min(many[Role.NUMBER], 2),
        bool(_QUOTED.search(sentence)),
        min(sum(word.start > 0 and sentence[word.start].isupper() for word in content), 2),
        min(many[Role.SLOT], 3),
        _among(texts, "vague"),
        min(_among(texts, "causes"), 2),
        min(_among(texts, "scene"), 3),
        log1p(len(words)),
        bool(content) and not air,
        "'" in sentence or "’" in sentence,
        _any(texts, "you your yours"),
        _any(texts, "he she they his her their him them"),
        _any(texts[:1], "i my we our"),
    )


def _among(texts: list[str], name: str) -> int:
    return sum(text in word_list(name) for text in texts)


def _any(texts: list[str], wanted: str) -> bool:
    return not set(texts).isdisjoint(wanted.split())
