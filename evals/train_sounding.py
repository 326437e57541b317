"""Trains the head by which sentences of notes sound private: `python -m evals train-sounding`.

Meaning and signs are trained apart, and their log-odds are added, as those of `evals.train_conduct`.
"""

import tomllib
from collections.abc import Iterator
from itertools import chain

import numpy as np

from drafting.builtin.cues import FOLDER
from drafting.builtin.reading.clauses import Clause, clauses, sentences_of
from drafting.builtin.reading.sounding import Head, leaning, said
from evals.labelled import Row
from evals.marked import Marked
from evals.rows import CORPUS, rows_of
from evals.train_conduct import FOLDS, learnt
from evals.train_sense import logistic
from evals.train_tellings import ranked
from guardrails.manners.signs import BIAS
from guardrails.sense import meaning

_LINES = "line"
"""What the part of a single line begins with: its voice follows."""
_SMALLEST = 0.05
"""Log-odds below which a sign is not kept."""
RIDGE = 30.0
"""Pull of the weights towards zero; from leaving out authors, and notes written to be unlike all others."""


def sentences_in(text: str, secrets: list[tuple[int, int]], author: str) -> Iterator[Row]:
    """Every sentence of the notes, private where half of one of its clauses lies in one of the stretches."""
    found = clauses(text)
    for sentence in sentences_of(found):
        places = [place for place in sentence if not found[place].is_label]
        if places:
            private = any(_holds(secrets, found[place]) for place in places)
            yield Row(said(found, sentence), private, author)


def _holds(secrets: list[tuple[int, int]], clause: Clause) -> bool:
    length = clause.end - clause.start
    return any(
        2 * (min(end, clause.end) - max(start, clause.start)) >= length for start, end in secrets
    )


def of_row(one: Marked) -> list[Row]:
    """The sentences of notes whose passages are marked."""
    gold = one.row["gold"]["private"] if one.row else ()
    secrets = [
        (start, start + len(words)) for words in gold if (start := one.text.find(words)) >= 0
    ]
    return list(sentences_in(one.text, secrets, one.author))


def alike() -> Iterator[Row]:
    """The sentences of `own/alike.toml`: secrets in `«»` beside what looks like one and is none."""
    notes = tomllib.loads((CORPUS / "own" / "alike.toml").read_text("utf-8"))["notes"]
    return chain.from_iterable(sentences_in(*unmarked(text), "alike") for text in notes)


def unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its `«»`, and the stretches that stood between them."""
    text, secrets = "", []
    for part in marked.strip().split("«"):
        words, closed, rest = part.partition("»")
        if closed:
            secrets.append((len(text), len(text) + len(words)))
        text += words + rest
    return text, secrets


def told() -> Iterator[Row]:
    """The lines of `own/secrets.jsonl`: single lines of notes by many voices, private or only like it."""
    for row in rows_of(CORPUS / "own" / "secrets.jsonl"):
        yield Row(row["text"], row["private"], f"{_LINES} {row['voice']}")


def head(examples: list[Row]) -> Head:
    """The weights for meaning and signs; 0 is as likely private as any sentence."""
    once = list({row.text: row for row in examples}.values())
    wanted = np.array([row.wanted for row in once], dtype=float)
    weights = logistic(np.array([meaning(row.text) for row in once], dtype=float), wanted, RIDGE)
    by_sign = learnt(once)
    share = wanted.mean()
    usual = np.log(share / (1 - share))
    weights[-1] -= usual
    by_sign[BIAS] -= usual
    return Head(weights, by_sign)


def _all(every: list[Marked]) -> list[Row]:
    """All sentences to learn from: of notes whose passages are marked, and single lines."""
    return [*chain.from_iterable(of_row(one) for one in every if one.row), *alike(), *told()]


def check(every: list[Marked], *, misses: bool) -> None:
    """Prints how well the secrets of authors left out, a sixth of all parts at a time, are told from other lines."""
    found = _all(every)
    parts = {part: place % FOLDS for place, part in enumerate(dict.fromkeys(r.part for r in found))}
    odds: dict[int, tuple[float, float]] = {}
    for fold in range(FOLDS):
        model = head([row for row in found if parts[row.part] != fold])
        alone = Head(model.meaning, {})
        for at, row in enumerate(found):
            if parts[row.part] == fold:
                by_meaning = leaning(row.text, alone)
                odds[at] = (by_meaning, leaning(row.text, model) - by_meaning)
    by_meaning, by_signs = np.array([odds[at] for at in range(len(found))]).T
    private = np.array([row.wanted for row in found])
    lines = np.array([row.part.startswith(_LINES) for row in found])
    for name, those in (("notes", ~lines), ("lines", lines)):
        shares = (
            f"{how} {ranked(sure[those], private[those]):.3f}"
            for how, sure in (
                ("meaning", by_meaning),
                ("signs", by_signs),
                ("both", by_meaning + by_signs),
            )
        )
        print(
            f"{name:<8}{those.sum():6} sentences, {private[those].sum()} private, ranked by",
            *shares,
        )
    for row, sure in zip(found, by_meaning + by_signs, strict=True):
        if misses and row.wanted != (sure > 0):
            print(f"  {sure:5.2f} {'private' if row.wanted else 'not'}: {row.text}")


def learn(every: list[Marked]) -> None:
    """Trains on all notes whose passages are marked and on single lines, and writes both tables."""
    found = head(_all(every))
    origin = "# Trained by evals/train_sounding.py on evals/corpus."
    numbers = [f"{weight:.4f}" for weight in found.meaning]
    (FOLDER / "sounding.txt").write_text("\n".join((origin, *numbers)) + "\n", "utf-8")
    kept = sorted(sign for sign, weight in found.signs.items() if abs(weight) >= _SMALLEST)
    table = [f"{sign}\t{found.signs[sign]:.2f}" for sign in kept]
    (FOLDER / "sounding.tsv").write_text("\n".join((origin, *table)) + "\n", "utf-8")
    print(f"{len(kept)} signs")
