"""How private the sentences of notes sound: a second opinion on whole sentences, where the table of kinds has doubts.

It adds two log-odds, trained apart: by the encoder's numbers, and by words and pairs of words. Weights are trained by
`python -m evals train-sounding`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from drafting.builtin.cues import FOLDER
from drafting.builtin.reading.clauses import Clause, sentences_of
from guardrails.manners.signs import signs
from guardrails.sense import meaning

MOST_SENTENCES = 60
"""Sentences of a page that are asked about, the most doubtful first: a fifth of a second."""
MOST_SOUNDED = 600
"""Clauses from which on a page is a book: it is read by words alone."""
_LONGEST = 200
"""Characters of a sentence that are asked about."""
_DOUBTFUL = 7.0
"""Log-odds on either side of the border within which this opinion may decide."""
BY_MEANING, BY_SIGNS, WARY = 1.5, 0.75, 0.4
"""What the log-odds of meaning and of signs weigh beside those of the table of kinds, and what a doubt adds to them.

A logistic regression over 5,071 clauses of six batches that taught none of the three gave the weights. Of two further
batches it ranks a secret above another clause in 0.972 of pairs, the table alone in 0.939.
"""

_SAYS = re.compile(
    r"^\W*(?:(?:Mr|Mrs|Ms|Dr) )?(?!I\b)\w+ (?:said|says|told me|mentioned|explained)(?: that)? (?=\S+ \S+ \S)",
    re.IGNORECASE,
)
"""Who says a thing, which makes it no more private."""
_ADDRESS = re.compile(r"\S{0,80}(?:://|@)\S+")
"""Where something is to be found, which means nothing to the encoder."""


@dataclass(frozen=True, slots=True)
class Head:
    """Log-odds that a sentence is private, 0 where it is as likely so as any: by its meaning, and by its signs."""

    meaning: NDArray[np.float64]
    """384 weights and a bias, for the encoder's numbers."""
    signs: dict[str, float]
    """For words and pairs of words, as `guardrails.manners.signs` tells them."""


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
        added[list(sentence)] = WARY + leaning(said(found, sentence), head)
    return added


def said(found: tuple[Clause, ...], sentence: Sequence[int]) -> str:
    """The words of a sentence as the encoder is asked about them."""
    words = " ".join(found[place].text for place in sentence)
    return _ADDRESS.sub("", _SAYS.sub("", words))[:_LONGEST]


def leaning(words: str, head: Head) -> float:
    """Weighed log-odds that the sentence is private; by its signs alone where the encoder is not installed."""
    known = meaning(words)
    by_meaning = 0.0 if known is None else float(known @ head.meaning[:-1] + head.meaning[-1])
    by_signs = sum(head.signs.get(sign, 0.0) for sign in signs(words))
    return BY_MEANING * by_meaning + BY_SIGNS * by_signs


@cache
def committed() -> Head:
    """The head on file: `cues/sounding.txt` has the weights of meaning, the bias last, `cues/sounding.tsv` of signs."""
    lines = (FOLDER / "sounding.txt").read_text("utf-8").splitlines()
    table = (FOLDER / "sounding.tsv").read_text("utf-8").splitlines()
    pairs = (line.split("\t") for line in table[1:])
    by_sign = {sign: float(weight) for sign, weight in pairs}
    return Head(np.array([float(line) for line in lines[1:]]), by_sign)
