"""How alike two letters are, once courtesy and the names in them are taken away."""

import re
from functools import lru_cache

from rapidfuzz.fuzz import token_set_ratio, token_sort_ratio

from guardrails.sense import meaning
from guardrails.sentences import Stretch, sentences
from guardrails.substance.concreteness import carried
from guardrails.words import commonness, content_stems, stem, words_of

SAME = 82
"""Similarity of two sentences, 0 to 100 (rapidfuzz), from which one is a rewording of the other."""
CONTENT = 0.6
"""Share of a sentence's content stems that must stand in its partner for a freer rewording."""
FEWEST = 4
"""Content stems without which a sentence is courtesy."""

COPIED_TEXT = 0.5
"""Share of a letter's text, courtesy aside, from which it is a copy of another."""
COPIED_STEMS = 0.35
"""Share of the shorter letter's content stems that makes it a copy: 0.48 up in copies, 0.29 at most in others."""
COPIED_MEANING = 0.55
"""Mean nearness of each sentence to its nearest in the other: 0.73 and more in copies, 0.35 at most in others."""
_FEWEST_NOTED = 2
"""Stems of the notes in a sentence that tells something of the talk."""
_FEWEST_WORDS = 4
"""Words below which a sentence tells nothing, such as the name under a short note."""
_FEWEST_COMMON = 3
"""Content stems that two letters have in common to be one by their words; two are chance where letters are short."""
TELLING = 5.2
"""Zipf frequency below which a word tells what a sentence is about."""

_COURTESY = re.compile(
    r"(?i)^(?:(?:dear|hi|hello) [^,]{1,40}, )?"
    r"(?:thank|thanks|many thanks|i look forward|looking forward|it was (?:a pleasure|good|great|lovely)|all the best"
    r"|glad to have met|i would be glad to (?:stay|be)"
    r"|i am writing (?:because|as|since|again|to (?:add|ask|say|come back))\b"
    r"|(?:a|this) card (?:is )?to (?:say )?thank|i am writing this card|i wish (?:you|everybody|the team)"
    r"|i hope (?:this|you)|please (?:let|do not|don't|take|reply|answer)|i will (?:wait|look out|watch)"
    r"|with (?:best|thanks|kind))"
)


def shared(body: str, other: str) -> tuple[Stretch, ...]:
    """The sentences of a body, courtesy aside, that the other body says too, in any order and lightly reworded."""
    theirs = tuple(map(_stripped, _telling(other)))
    return tuple(
        one for one in _telling(body) if any(_same(_stripped(one), their) for their in theirs)
    )


def retold(body: str, other: str) -> tuple[Stretch, ...]:
    """The sentences of a body, courtesy aside, that the other tells in other words."""
    theirs = _telling(other)
    return tuple(one for one in _telling(body) if any(_tells(one, their) for their in theirs))


def _tells(one: Stretch, other: Stretch) -> bool:
    return len(_told(one) & _told(other)) > 1 or _nearness(one, other) >= COPIED_MEANING


def alike(body: str, other: str) -> bool:
    """Whether one letter is a copy of the other: half of its text shared, or its words, or its meaning."""
    mine, theirs = _telling(body), _telling(other)
    if not mine or not theirs:
        return False
    same = shared(body, other)
    if len(same) == 1 and min(len(mine), len(theirs)) > 1:
        # One sentence of one's own, why I want to come, may stand in both.
        mine = tuple(one for one in mine if one not in same)
        theirs = tuple(one for one in theirs if not _same(_stripped(one), _stripped(same[0])))
        same = ()
    copied = sum(len(one.text) for one in same)
    return bool(mine and theirs) and (
        copied >= COPIED_TEXT * sum(len(one.text) for one in mine)
        or _common_words(mine, theirs) >= COPIED_STEMS
        or sum(max(_nearness(a, b) for b in theirs) for a in mine) >= COPIED_MEANING * len(mine)
    )


def _common_words(mine: tuple[Stretch, ...], theirs: tuple[Stretch, ...]) -> float:
    """Share of the shorter letter's content stems that the other has, 0 where there are too few to tell."""
    one, other = (frozenset().union(*map(_told, letter)) for letter in (mine, theirs))
    least = min(len(one), len(other))
    common = len(one & other)
    return common / least if least >= FEWEST and common >= _FEWEST_COMMON else 0.0


def _nearness(one: Stretch, other: Stretch) -> float:
    """How near two sentences are in meaning, -1 to 1; 0 where the encoder is not installed."""
    mine, theirs = meaning(_stripped(one)), meaning(_stripped(other))
    return 0.0 if mine is None or theirs is None else float(mine @ theirs)


def of_the_talk(body: str, notes: str, known: frozenset[str]) -> str:
    """The body with blanks for each sentence that tells nothing of the notes: news is the same for everybody.

    `known` are words that any letter of this sender has. Every other character stays in its place.
    """
    evidence = _carried(notes, known)
    for one in sentences(body):
        if len(_carried(one.text, known) & evidence) < _FEWEST_NOTED:
            body = f"{body[: one.start]}{' ' * (one.end - one.start)}{body[one.end :]}"
    return body


@lru_cache(maxsize=256)
def _carried(text: str, known: frozenset[str]) -> frozenset[str]:
    found = carried(text, known)
    return frozenset(stem(word.text) for word in (*found.content, *found.numbers))


@lru_cache(maxsize=128)
def _telling(body: str) -> tuple[Stretch, ...]:
    return tuple(
        one
        for one in sentences(body)
        if len(one.text.split()) >= _FEWEST_WORDS and not _COURTESY.match(one.text)
    )


def _stripped(sentence: Stretch) -> str:
    """The sentence in lower case without the names in it: capitals that do not begin it."""
    return re.sub(r"(?<!^)\b[A-Z][\w'’-]*\s?", "", sentence.text).lower()


def _same(one: str, other: str) -> bool:
    mine, theirs = content_stems(one), content_stems(other)
    least = min(len(mine), len(theirs))
    if least < FEWEST:
        return False
    near = len(mine & theirs) >= CONTENT * least and token_set_ratio(one, other) >= SAME - 10
    return near or token_sort_ratio(one, other) >= SAME


def _told(sentence: Stretch) -> frozenset[str]:
    """Stems of what the sentence is about: no names, no common words."""
    words = words_of(_stripped(sentence))
    return frozenset(stem(word.text) for word in words if commonness(word.text) < TELLING)
