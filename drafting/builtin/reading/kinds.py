"""Which clauses are worth keeping and what each is good for: a linear chain over clauses, its weights a data file."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from drafting.builtin.cues import FOLDER
from drafting.builtin.reading.hints import FAINT, SECRETS
from drafting.models import AnchorKind

LABELS = ("O", *(f"{place}-{kind}" for kind in AnchorKind for place in "BI"))
"""Outside, and for every kind the clause that begins a passage and those that go on with it."""

NEVER = -1e9

WITHHELD = 3.0
"""Log-odds against any use of a clause that the writer marked as private."""

_Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Weights:
    """The model: rows of features by labels, and the step from one label to the next."""

    index: dict[str, int]
    emit: _Array
    move: _Array


@cache
def allowed() -> _Array:
    """Zero for steps that can be, `NEVER` for those that cannot: a passage goes on only with its own kind."""
    barrier = np.zeros((len(LABELS), len(LABELS)))
    for i, before in enumerate(LABELS):
        for j, after in enumerate(LABELS):
            if after.startswith("I-") and before[2:] != after[2:]:
                barrier[i, j] = NEVER
    return barrier


@cache
def weights() -> Weights:
    """The committed model, `cues/kinds.tsv`: its first line names the labels, every other a feature and its weights."""
    index: dict[str, int] = {}
    rows: list[list[float]] = []
    lines = (FOLDER / "kinds.tsv").read_text("utf-8").splitlines()
    for line in lines[2:]:
        name, *cells = line.split("\t")
        index[name] = len(rows)
        rows.append([float(cell or 0) for cell in cells])
    table = np.array(rows)
    return Weights(index, table[: -len(LABELS)], table[-len(LABELS) :])


def labelled(
    seen: list[list[str]],
    weights: Weights,
    outside: float = 0.0,
    hold: float = 0.5,
    second: Callable[[_Array], _Array] = np.zeros_like,
) -> list[str]:
    """The likeliest labels of the clauses; `outside` makes keeping a clause harder.

    A clause is private, and nothing else, where it is withheld, and from a probability of `hold` on: a leak costs more
    than a click. It takes more where its words hint at the work and at no secret; what is said or written to be told
    must be likelier private than not. `second` is another opinion, in log-odds to be added, on clauses of which it is
    told by how much they are likelier private than that.
    """
    if not seen:
        return []
    scores = _scores(seen, weights)
    steps = weights.move + allowed()
    private = np.array([label.endswith("private") for label in LABELS])
    needed = np.array([max(hold, _least(set(names))) for names in seen])
    surplus = _log_odds(marginals(scores, steps)[:, private].sum(axis=1)) - _log_odds(needed)
    held = np.array(["withheld" in names for names in seen]) | (surplus + second(surplus) >= 0)
    scores[:, 0] += outside
    scores[np.ix_(~held, private)] = NEVER
    scores[np.ix_(held, ~private)] -= _SURE
    scores[:, LABELS.index("I-private")] -= _APART
    return [LABELS[number] for number in _path(scores, steps)]


def _log_odds(chances: _Array) -> _Array:
    sure = np.clip(chances, _RAREST, 1 - _RAREST)
    return np.asarray(np.log(sure / (1 - sure)))


_RAREST = 1e-9
"""Probability from which on a thing is taken for impossible, and its contrary for certain."""


def _least(names: set[str]) -> float:
    """The probability that it takes at the least for a clause with these features to be private."""
    at_work = frozenset() if names & _SECRETIVE else names & _OF_WORK
    if names & _TO_BE_TOLD or (at_work and (_TERSE in names or at_work >= _SAID)):
        return _LIKELIER
    return _AT_WORK if at_work else 0.0


_LIKELIER = 0.6
"""Probability from which a clause is held back that was written to be told, or says in two words what is wrong."""
_SAID = frozenset(("h:problem", "h:moment"))
"""Hints of a clause in which somebody says what is wrong at work, which they did to be heard: `she said it is slow`."""
_TERSE = "long:0"
"""Feature of a clause of one or two words, `roof leaks`: its meaning tells little."""
_AT_WORK = 0.2
"""Probability from which a clause is held back that hints at the work: what somebody said of it is told as a rule."""
_APART = 1.0
"""Log-odds against one secret going on with another: each has a card of its own, and is released on its own."""
_OF_WORK = frozenset(
    f"h:{name}"
    for name in (
        "missed",
        "problem",
        "moment",
        "next_step",
        "motive",
        "strength",
        "topic",
        "update",
    )
) | {"address"}
"""Features of a clause whose words hint at what a letter tells, or say where to find it."""
_SECRETIVE = frozenset(("withheld", "amount", *(f"h:{name}" for name in FAINT))).union(
    f"{place}:{name}" for place in ("h", "label", "heading") for name in SECRETS
)
"""Features of a clause that may well be private by its own words, or by the label or heading it stands under."""
_TO_BE_TOLD = frozenset(("label:motive", "promise"))
"""Features of a clause that was written to be told."""
_NOTHING = frozenset(("is label", "mark", "courtesy", "arranges"))
"""Features of a clause that is no passage, whatever its words."""
_OF_NO_ADDRESS = [label not in {"O", "I-private"} for label in LABELS]
"""Labels of no address in a sentence of the notes: it is nothing itself, but may be part of a secret."""
_OTHERS_WORDS = frozenset(("turn:other", "pasted"))
"""Features of a clause that somebody else said or wrote."""
_AFRESH = frozenset(("joint:line", "joint:blank", "somebody else"))
"""Features of a clause that goes on with no passage."""
_OF_SENDER = [label[2:] in {"strength", "missed", "motivation"} for label in LABELS]
"""Labels of what only the sender can have said, and no interviewer in a turn of theirs or a mail."""
_SURE = 50.0
"""Log-odds that decide whatever else is the case, and yet leave a way where a label cannot be."""


def _scores(seen: list[list[str]], weights: Weights) -> _Array:
    """For every clause and label its log-odds, before and after are left aside."""
    barred = np.array([[label.startswith("I-") for label in LABELS]])
    scores = np.array(
        [
            weights.emit[[weights.index[name] for name in names if name in weights.index]].sum(
                axis=0
            )
            for names in seen
        ]
    )
    afresh = np.array([bool(_AFRESH & set(names)) for names in seen])
    scores[:, 1:][[bool(_NOTHING & set(names)) for names in seen]] = NEVER
    scores[np.ix_(["address" in names for names in seen], _OF_NO_ADDRESS)] = NEVER
    kept = ["withheld" in names for names in seen]
    scores[np.ix_(kept, [not label.endswith("private") for label in LABELS])] -= WITHHELD
    scores[afresh[:, None] & barred] = NEVER
    scores[np.ix_([bool(_OTHERS_WORDS & set(names)) for names in seen], _OF_SENDER)] = NEVER
    scores[0] += allowed()[0]
    return scores


def marginals(scores: _Array, steps: _Array) -> _Array:
    """The probability of every label at every place, by the forward-backward algorithm."""
    forward, backward = np.zeros_like(scores), np.zeros_like(scores)
    forward[0] = scores[0]
    for place in range(1, len(scores)):
        forward[place] = scores[place] + log_sum(forward[place - 1][:, None] + steps, 0)
    for place in range(len(scores) - 2, -1, -1):
        backward[place] = log_sum(steps + (scores[place + 1] + backward[place + 1])[None, :], 1)
    return np.asarray(np.exp(forward + backward - log_sum(forward[-1][:, None], 0)[0]))


def log_sum(values: _Array, axis: int) -> _Array:
    """The logarithm of the sum of the exponentials along an axis."""
    top = values.max(axis=axis, keepdims=True)
    return np.asarray(np.log(np.exp(values - top).sum(axis=axis)) + np.squeeze(top, axis=axis))


def _path(scores: _Array, steps: _Array) -> list[int]:
    """The likeliest row of labels, by Viterbi's algorithm."""
    best = scores[0]
    came: list[NDArray[np.intp]] = []
    for row in scores[1:]:
        paths = best[:, None] + steps
        came.append(paths.argmax(axis=0))
        best = paths.max(axis=0) + row
    path = [int(best.argmax())]
    for step in reversed(came):
        path.append(int(step[path[-1]]))
    return path[::-1]
