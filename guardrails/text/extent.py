"""Where something stands in a text, for all that is read in a part of it and then placed in the whole."""

from dataclasses import dataclass, replace
from typing import Protocol, Self


@dataclass(frozen=True, slots=True)
class Extent:
    """Characters `[start, end)` of a text."""

    start: int
    end: int

    def moved(self, by: int) -> Self:
        """The same so many characters further on."""
        return replace(self, start=self.start + by, end=self.end + by)


class Placed(Protocol):
    """Whatever stands at characters `[start, end)` of a text."""

    @property
    def start(self) -> int:
        """Its first character."""

    @property
    def end(self) -> int:
        """The character behind its last."""


def overlap(one: Placed, other: Placed) -> bool:
    """Whether two places of the same text share a character."""
    return one.start < other.end and other.start < one.end
