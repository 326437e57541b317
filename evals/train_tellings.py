"""Trains how sure a telling is to be one that a careful person would send: `python -m evals train-tellings`."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from drafting.builtin.cues import FOLDER
from drafting.builtin.reading.weighing import Candidate, weigh
from drafting.builtin.writing.choosing.traits import traits
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import Anchor, AnchorKind, Notes, Quote
from evals.linear import Group, train
from evals.marked import Marked
from evals.rows import CORPUS, Row, rows_of

PULL = 16.0
"""Strength of the pull of every weight towards zero (L2), by leaving out one author at a time."""
EPOCHS = 100
LOST = 0.1
"""Share of the good sentences of letters that are unsure, from which the border is drawn."""
_UNWRITTEN = "unwritten"
"""Trait of a telling that stands in no letter: such are worse, and say nothing of the letters' own border."""
_SMALLEST = 0.03


@dataclass(frozen=True, slots=True)
class Judged:
    """A telling of an author's notes by what is seen of it, whether it stood in a letter, and the verdict."""

    author: str
    seen: frozenset[str]
    written: bool
    good: bool
    words: str

    @property
    def group(self) -> Group:
        """The telling as a question of its own."""
        seen = self.seen if self.written else self.seen | {_UNWRITTEN}
        return Group(self.author, [Candidate(0, 0, seen)], [self.good])


def judged(every: list[Marked]) -> Iterator[Judged]:
    """The tellings of `own/tellings.jsonl` whose notes are among these."""
    named: dict[str, list[Marked]] = {}
    for one in every:
        if one.row:
            named.setdefault(one.row["id"], []).append(one)
    for row in rows_of(CORPUS / "own" / "tellings.jsonl"):
        for one in named.get(row["note"], []):
            text = Notes.of(one.text).text
            if text.startswith(row["passage"], row["start"]):
                seen = traits(_telling(row), text)
                yield Judged(one.author, seen, row["written"], row["good"], row["words"])
                break


def _telling(row: Row) -> Telling:
    quote = Quote(start=row["start"], end=row["start"] + len(row["passage"]))
    anchor = Anchor(id="0", kind=AnchorKind(row["kind"]), quote=quote, said_by="")
    also = "1" if row["joined"] else ""
    return Telling(anchor, Mode(row["mode"]), row["words"], row["who"], also)


def learnt(found: list[Judged]) -> dict[str, float]:
    """The weight of every trait that is seen often enough."""
    return train([one.group for one in found], PULL, EPOCHS)


def crossed(found: list[Judged]) -> list[float]:
    """The log-odds of each telling by weights learnt from the other authors' alone."""
    told = dict.fromkeys(range(len(found)), 0.0)
    for author in sorted({one.author for one in found}):
        model = learnt([one for one in found if one.author != author])
        told |= {at: weigh(one.seen, model) for at, one in enumerate(found) if one.author == author}
    return list(told.values())


def check(every: list[Marked], *, misses: bool) -> None:
    """Prints how well written and unwritten tellings of authors left out are told apart, and where the border lies."""
    found = list(judged(every))
    told = np.array(crossed(found))
    good = np.array([one.good for one in found])
    written = np.array([one.written for one in found])
    border = float(np.quantile(told[written & good], LOST))
    for name, those in (("written", written), ("unwritten", ~written)):
        below = np.mean(told[those & ~good] < border)
        print(
            f"{name:<10}{those.sum():5} told, {good[those].mean():.3f} good,"
            f" ranked {ranked(told[those], good[those]):.3f}, {below:.3f} of the bad below {border:.2f}"
        )
    for one, odds in zip(found, told, strict=True):
        if misses and one.good == (odds < border):
            print(f"  {odds:5.2f} {'good' if one.good else 'bad'}: {one.words}")


def ranked(told: np.ndarray, good: np.ndarray) -> float:
    """How often a good telling is surer than a bad one (the area under the ROC curve)."""
    over = told[good][:, None] - told[~good][None, :]
    return float(np.mean(over > 0) + np.mean(over == 0) / 2)


def table(model: dict[str, float]) -> str:
    """The model as text: a line of origin, then trait and weight a line."""
    lines = ["# Trained by evals/train_tellings.py on evals/corpus."]
    lines += [
        f"{name}\t{weight:.2f}"
        for name, weight in sorted(model.items())
        if abs(weight) >= _SMALLEST and name != _UNWRITTEN
    ]
    return "\n".join(lines) + "\n"


def learn(every: list[Marked]) -> None:
    """Trains on all judged tellings and writes the table."""
    found = list(judged(every))
    target = FOLDER / "tellings.tsv"
    target.write_text(table(learnt(found)), "utf-8")
    print(f"{len(found)} tellings, {target.stat().st_size // 1000} kB")
