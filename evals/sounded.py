"""Trains the head by which sentences of notes sound private, written by `python -m evals train-kinds`."""

import tomllib
from collections.abc import Iterator
from itertools import chain
from typing import Any, TypeAlias

import numpy as np

from drafting.builtin.reading.clauses import Clause, clauses, sentences_of
from drafting.builtin.reading.sounding import Head, said
from evals.rows import CORPUS
from evals.train_sense import logistic
from guardrails.sense import meaning

RIDGE = 30.0
"""Pull of the weights towards zero; from leaving out authors, and notes written to be unlike all others."""

Example: TypeAlias = tuple[str, bool]
"""A sentence, and whether any of its clauses is private."""


def sentences_in(text: str, secrets: list[tuple[int, int]]) -> Iterator[Example]:
    """Every sentence of the notes, private where half of one of its clauses lies in one of the stretches."""
    found = clauses(text)
    for sentence in sentences_of(found):
        places = [place for place in sentence if not found[place].is_label]
        if places:
            yield said(found, sentence), any(_holds(secrets, found[place]) for place in places)


def _holds(secrets: list[tuple[int, int]], clause: Clause) -> bool:
    length = clause.end - clause.start
    return any(
        2 * (min(end, clause.end) - max(start, clause.start)) >= length for start, end in secrets
    )


def of_row(row: dict[str, Any]) -> list[Example]:
    """The sentences of a row of the corpus."""
    text = row["notes"]
    secrets = [
        (start, start + len(words))
        for words in row["gold"]["private"]
        if (start := text.find(words)) >= 0
    ]
    return list(sentences_in(text, secrets))


def alike() -> Iterator[Example]:
    """The sentences of `own/alike.toml`: secrets in `«»` beside what looks like one and is none."""
    told = tomllib.loads((CORPUS / "own" / "alike.toml").read_text("utf-8"))["notes"]
    return chain.from_iterable(sentences_in(*unmarked(text)) for text in told)


def unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its `«»`, and the stretches that stood between them."""
    text, secrets = "", []
    for part in marked.strip().split("«"):
        words, closed, rest = part.partition("»")
        if closed:
            secrets.append((len(text), len(text) + len(words)))
        text += words + rest
    return text, secrets


def head(examples: list[Example]) -> Head:
    """Weights for the 384 numbers of a sentence's meaning and a bias; 0 is as likely private as any sentence."""
    once = dict(examples)
    wanted = np.array(list(once.values()), dtype=float)
    weights = logistic(np.array([meaning(words) for words in once], dtype=float), wanted, RIDGE)
    share = wanted.mean()
    weights[-1] -= np.log(share / (1 - share))
    return weights


def written(weights: Head) -> str:
    """The head as text: a line of origin, then a weight a line, the bias last."""
    lines = [
        "# Trained by evals/train_kinds.py on evals/corpus.",
        *(f"{weight:.4f}" for weight in weights),
    ]
    return "\n".join(lines) + "\n"
