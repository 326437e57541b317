"""How private the sentences of notes sound: a second opinion from their meaning, where words alone leave doubt."""

import re
from collections.abc import Sequence
from functools import cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from drafting.builtin.cues import FOLDER
from drafting.builtin.reading.clauses import Clause, sentences_of
from guardrails.sense import meaning

MOST_SENTENCES = 60
"""Sentences of a page that are asked about, the most doubtful first: a fifth of a second."""
MOST_SOUNDED = 600
"""Clauses from which on a page is a book: it is read by words alone."""
_LONGEST = 200
"""Characters of a sentence that are asked about."""
_DOUBTFUL = 5.0
"""Log-odds on either side of the border within which meaning may decide."""
WEIGHT = 1.3
"""What the log-odds of meaning weigh beside those of words; from authors left out and notes unlike all others."""
_MOST = 2.4
"""Log-odds that meaning adds at the most: it tips what words leave open, and makes no secret of what they rule out."""
_LEAST = 1.2
"""Log-odds that meaning takes away at the most: a secret in harmless words is worse than a click."""

_SAYS = re.compile(
    r"^\W*(?:(?:Mr|Mrs|Ms|Dr) )?(?!I\b)\w+ (?:said|says|told me|mentioned|explained)(?: that)? (?=\S+ \S+ \S)",
    re.IGNORECASE,
)
"""Who says a thing, which makes it no more private."""
_ADDRESS = re.compile(r"\S{0,80}(?:://|@)\S+")
"""Where something is to be found, which means nothing to the encoder."""

Head: TypeAlias = NDArray[np.float64]
"""384 weights and a bias: the log-odds that a sentence is private, 0 where it is as likely so as any."""


def sounding(
    found: tuple[Clause, ...], head: Head, surplus: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Log-odds to be added for every clause: how private its sentence sounds, 0 where that is not asked.

    `surplus` is by how much the words of each clause are likelier private than it takes to hold it back.
    """
    added = np.zeros(len(found))
    if len(found) > MOST_SOUNDED:
        return added
    doubt = {tuple(sentence): min(abs(surplus[sentence])) for sentence in sentences_of(found)}
    asked = sorted((one for one in doubt if doubt[one] < _DOUBTFUL), key=doubt.__getitem__)
    for sentence in asked[:MOST_SENTENCES]:
        opinion = WEIGHT * leaning(said(found, sentence), head)
        added[list(sentence)] = float(np.clip(opinion, -_LEAST, _MOST))
    return added


def said(found: tuple[Clause, ...], sentence: Sequence[int]) -> str:
    """The words of a sentence as the encoder is asked about them."""
    words = " ".join(found[place].text for place in sentence)
    return _ADDRESS.sub("", _SAYS.sub("", words))[:_LONGEST]


def leaning(words: str, head: Head) -> float:
    """Log-odds that the sentence is private by its meaning; 0 where the encoder is not installed."""
    known = meaning(words)
    return 0.0 if known is None else float(known @ head[:-1] + head[-1])


@cache
def committed() -> Head:
    """The head on file, `cues/sounding.txt`: a line of origin, then a weight a line, the bias last."""
    lines = (FOLDER / "sounding.txt").read_text("utf-8").splitlines()
    return np.array([float(line) for line in lines[1:]])
