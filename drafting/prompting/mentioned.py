"""Words that texts write as a name: who was only mentioned, other firms, products and places."""

import re
from collections.abc import Iterable, Iterator

from drafting.models import Anchors
from guardrails.evidence import plain
from guardrails.names.capitals import Capital, capital_runs, harmless, nicknames
from guardrails.words import commonness

RARE = 3.2
"""Zipf frequency below which a word is taken for a name where its capital does not tell."""
_EVERYDAY = 4.2
"""Zipf frequency from which a word in capitals beside a name is none itself: `MET LINDQVIST`."""
_FAMILIAR = 4.8
"""Zipf frequency from which a word that opens a line before a name is none itself: `Asked`, `Great`."""
_SHORTEST = 5
"""Letters from which a rare word in capitals is rather a name than an abbreviation; one less beside other capitals."""
_VERBS = ("ed", "ing", "ly")
"""How words end that open lines of notes and name nobody."""


def mentioned(texts: Iterable[str], anchors: Anchors) -> frozenset[str]:
    """The words that are written as names in the texts or on the cards, as they are written there.

    What the cards say of posts and dates is needed as it is, but for a person who was taken along with it.
    """
    told = tuple(_told(anchors))
    sayers = (item.said_by for item in anchors.items)
    words = {plain(word) for text in told for word in re.findall(r"\w+", text)}
    kept = words - {plain(word) for text in told for word in _persons(text)}
    found = {
        word.text
        for text in (*texts, *told, *sayers)
        for run in capital_runs(text)
        for word in run
        if word.plain not in kept | harmless() and _is_name(word, run)
    }
    return frozenset(_once(found))


def _told(anchors: Anchors) -> Iterator[str]:
    """What the cards say of posts and dates."""
    facts = (anchors.facts.role, anchors.facts.met, anchors.facts.decision_by)
    yield from (one.title for one in anchors.people)
    yield from (fact.text for fact in facts if fact)


def _persons(text: str) -> Iterator[str]:
    """The words of a post or a date that name somebody: what stands before the post itself, as `Ana Diaz, head of`."""
    posts = (found.start() for found in re.finditer(r"\w+", text) if plain(found[0]) in harmless())
    post = next(posts, len(text))
    for run in capital_runs(text):
        apart = run[-1].end <= post < len(text)
        for word in run if len(run) > 1 else ():
            named = _is_rare(word) or word.plain in nicknames()
            if apart or (word.end <= post and named):
                yield word.text


def _is_name(word: Capital, run: tuple[Capital, ...]) -> bool:
    if word.text.isupper():
        return _is_name_in_capitals(word, run)
    if not word.opens or word.plain in nicknames() or _is_rare(word):
        return True
    familiar = commonness(word.plain) >= _FAMILIAR or word.plain.endswith(_VERBS)
    before_name = len(run) > 1 and run[1].plain not in harmless() and not run[1].text.isupper()
    return before_name and not familiar


def _is_name_in_capitals(word: Capital, run: tuple[Capital, ...]) -> bool:
    """Whether it is no abbreviation and no heading, as far as its own letters and what stands beside it tell."""
    if _is_telling(word, len(run)):
        return True
    beside = any(_is_telling(other, len(run)) for other in run)
    return beside and len(word.text) > 2 and commonness(word.plain) < _EVERYDAY  # noqa: PLR2004 - initials


def _is_telling(word: Capital, beside: int) -> bool:
    if word.plain in harmless() or not word.text.isupper():
        return False
    known = word.plain in nicknames() and not word.grammar and commonness(word.plain) < _FAMILIAR
    return known or (_is_rare(word) and len(word.text) >= _SHORTEST - (beside > 1))


def _is_rare(word: Capital) -> bool:
    return commonness(word.plain) < RARE and not word.plain.endswith(_VERBS)


def _once(words: Iterable[str]) -> Iterator[str]:
    """Each word once, rather as it is written elsewhere than in capitals."""
    seen: set[str] = set()
    for word in sorted(words, key=lambda one: (one.isupper(), one)):
        if plain(word) not in seen:
            seen.add(plain(word))
            yield word
