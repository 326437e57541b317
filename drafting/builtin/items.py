"""The passages worth keeping, each with its kind and who said it."""

from collections.abc import Iterator
from itertools import pairwise

from drafting.builtin.clauses import Clause
from drafting.builtin.features import features
from drafting.builtin.kinds import labelled, weights
from drafting.builtin.people import aliases
from drafting.models import Anchor, AnchorKind, Person, Quote

KEEN = -1.4
"""Log-odds by which keeping a clause is favoured: what is kept in vain costs a click, what is lost is lost."""

CAREFUL = 0.7
"""Log-odds by which holding a clause back is favoured: releasing it costs a click, a leak cannot be taken back."""


def items(found: tuple[Clause, ...], known: tuple[Person, ...]) -> tuple[Anchor, ...]:
    """The items of the notes in their order."""
    names = aliases(known)
    labels = labelled(features(found, names), weights(), outside=KEEN, private=CAREFUL)
    return tuple(
        Anchor(
            id=f"i{number}",
            kind=kind,
            quote=Quote(start=passage[0].start, end=passage[-1].end),
        )
        for number, (kind, passage) in enumerate(_passages(found, labels), start=1)
    )


def _passages(found: tuple[Clause, ...], labels: list[str]) -> Iterator[tuple[AnchorKind, list[Clause]]]:
    """Runs of clauses that belong together, with their kind."""
    passage: list[Clause] = []
    for (clause, label), (_, after) in pairwise([*zip(found, labels, strict=True), (None, "O")]):
        if label != "O" and clause:
            passage.append(clause)
        if passage and not after.startswith("I-"):
            yield AnchorKind(label[2:]), passage
            passage = []
