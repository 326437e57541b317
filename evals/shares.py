"""Shares of cases that came out right, with those that did not kept in words."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from math import nan


@dataclass
class Share:
    """How many of a number of cases came out right, and those that did not, in words."""

    right: int = 0
    all: int = 0
    misses: list[str] = field(default_factory=list)

    def count(self, what: str, *, right: bool) -> None:
        """Adds one case."""
        self.all += 1
        self.right += right
        if not right:
            self.misses.append(what)

    @property
    def share(self) -> float:
        """Right ones in one; not a number where there was no case."""
        return self.right / self.all if self.all else nan


@dataclass
class Balance:
    """A yes-or-no question: `recall` over the texts that should be found, `specificity` over the rest."""

    recall: Share = field(default_factory=Share)
    specificity: Share = field(default_factory=Share)

    @property
    def balanced(self) -> float:
        """The mean of both, 0 to 1: balanced accuracy."""
        return (self.recall.share + self.specificity.share) / 2


def balance(cases: Iterable[tuple[str, bool]], question: Callable[[str], bool]) -> Balance:
    """The answers to a question about texts, against what they should be."""
    found = Balance()
    for text, wanted in cases:
        side = found.recall if wanted else found.specificity
        side.count(text, right=question(text) is wanted)
    return found
