"""What reading came to, counted: right ones, all, and the misses in words."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing read wrongly: which notes, what was asked, what gold says and what was read."""

    notes_id: str
    what: str
    gold: str
    read: str

    def __str__(self) -> str:
        """The miss on one line."""
        return f"{self.notes_id} {self.what}: {self.gold!r} read as {self.read!r}"


@dataclass(slots=True)
class Tally:
    """Hits and cases by what was asked, and every miss."""

    hits: Counter[str] = field(default_factory=Counter)
    of: Counter[str] = field(default_factory=Counter)
    misses: list[Miss] = field(default_factory=list)

    def count(self, what: str, hits: int, of: int) -> None:
        """Adds cases."""
        self.hits[what] += hits
        self.of[what] += of

    def share(self, what: str) -> float:
        """Hits in one; 1 where there was no case."""
        return self.hits[what] / self.of[what] if self.of[what] else 1.0
