"""Where something stands in a text, for all that is read in a part of it and then placed in the whole."""

from dataclasses import dataclass, replace
from typing import Self


@dataclass(frozen=True, slots=True)
class Extent:
    """Characters `[start, end)` of a text."""

    start: int
    end: int

    def moved(self, by: int) -> Self:
        """The same so many characters further on."""
        return replace(self, start=self.start + by, end=self.end + by)
