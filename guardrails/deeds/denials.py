"""Where a letter tells as done what the notes deny: `never had a leak` that has become `we had a leak`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from guardrails.evidence import evidence
from guardrails.manuscript import Manuscript
from guardrails.sentences import sentences
from guardrails.text.extent import Extent
from guardrails.text.frames import flat
from guardrails.words import stem, telling, words_of

_NOT = re.compile(
    r"(?:n't|\b(?:not|never|hardly|cannot))(?: (?:a|to|be|been|once|yet|ever|even|have|had|really|\w+ly))*"
    r" (?P<what>[a-z]{3,})"
)
_DONE = re.compile(
    r"\b(?:i|we|you|she|he|they|it|who|which)(?:'ve)?"
    r"(?: (?:have|has|had|was|were|am|is|are|also|once|always|often|\w+ly))* (?P<what>[a-z]{3,})"
)
_OPEN = re.compile(
    r"n't\b|\b(?:not|never|no|nobody|none|nothing|without|hardly|neither|nor|cannot|instead|rather|refus\w+|declin\w+"
    r"|avoid\w*|fail\w*|stop\w*|lack\w*|except|until|before|yet|would|could|should|might|may|if|whether|will|shall|hope|wish"
    r"|want)\b|\?|'(?:d|ll)\b"
)
"""What turns a clause round by itself, or makes it none of fact."""
_CLAUSE = re.compile(r"[^.;!?\n,–—()]+")
_TALK = frozenset(
    map(stem, ("talk", "speak", "answer", "ask", "explain", "describe", "find", "see", "expect"))
)
"""What is done with words and eyes: a letter tells at length what somebody `did not talk about`."""
_FEWEST = 3
"""Words of content that two clauses share to tell of the same deed."""


@dataclass(frozen=True, slots=True)
class _Clause(Extent):
    """One clause: the stems of its words of content, what it denies, and what it says was done."""

    stems: frozenset[str]
    denied: frozenset[str]
    done: frozenset[str]


def denials(manuscript: Manuscript) -> Iterator[Extent]:
    """Each clause of the body that tells as done what every clause of the notes on it denies."""
    known = _clauses(evidence(manuscript).text)
    denied = frozenset[str]().union(*(one.denied for one in known))
    for sentence in sentences(manuscript.body) if denied else ():
        for told in _clauses(sentence.text):
            same = [one for one in known if told.done & denied and _same(told, one)]
            if same and all(told.done & one.denied for one in same):
                yield Extent(sentence.start + told.start, sentence.start + told.end)


def _same(one: _Clause, other: _Clause) -> bool:
    """Whether they share three words, and all but one of what the shorter of them has."""
    shared, least = len(one.stems & other.stems), min(len(one.stems), len(other.stems))
    return shared >= _FEWEST and shared >= least - 1


@lru_cache(maxsize=1024)
def _clauses(text: str) -> tuple[_Clause, ...]:
    return tuple(_clause(found) for found in _CLAUSE.finditer(flat(text)))


def _clause(found: re.Match[str]) -> _Clause:
    """What one clause denies and tells as done; a question, a wish or a denial tells nothing as done."""
    said = found[0]
    denied = frozenset(stem(one["what"]) for one in _NOT.finditer(said)) - _TALK
    deeds = () if _OPEN.search(said) else _DONE.finditer(said)
    return _Clause(
        found.start() + len(said) - len(said.lstrip()),
        found.start() + len(said.rstrip()),
        frozenset(stem(word.text) for word in words_of(said) if telling(word.text)),
        denied,
        frozenset(stem(one["what"]) for one in deeds),
    )
