"""Where something stands in a text, for all that is read in a part of it and then placed in the whole."""

import re
from collections.abc import Iterable
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


def covered(text: str, spans: Iterable[tuple[int, int]]) -> bytearray:
    """For each character of a text whether it lies in a span, so that nobody looks through all spans for each word."""
    marks = bytearray(len(text))
    for start, end in spans:
        marks[start:end] = b"x" * len(marks[start:end])
    return marks


def blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with blanks for what lies in a span; lines and places stay as they are."""
    marks = covered(text, spans)
    return re.sub(r"[^\n]+", lambda line: _blanked(line[0], marks[line.start() : line.end()]), text)


def _blanked(line: str, marks: bytearray) -> str:
    if not any(marks):
        return line
    return "".join(" " if mark else letter for letter, mark in zip(line, marks, strict=True))
