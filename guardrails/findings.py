"""What a rule is and what it yields: a rule sees a manuscript and points at words, with a reason for the writer."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from guardrails.manuscript import Manuscript


class Severity(StrEnum):
    """What a finding costs."""

    BLOCK = "block"
    """Nothing can be exported while it stands."""
    WARN = "warn"
    """The writer mends it, or keeps it with a reason."""
    INFO = "info"
    """Worth a look, nothing more."""


class Part(StrEnum):
    """Where in a manuscript a span lies."""

    SUBJECT = "subject"
    BODY = "body"
    DETAIL = "detail"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `[start, end)` of one part; empty where something is missing."""

    part: Part
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule yields: where, why and what instead in one sentence, and, where it is certain, the better words."""

    span: Span
    message: str
    mend: str | None = None
    """Text that would stand in the span's place; None where only the writer can know."""
    severity: Severity | None = None
    """What this hit costs where it is less certain than the rule's others; None for what the rule costs."""


Check: TypeAlias = Callable[["Manuscript"], Iterator[Hit]]
"""Yields a hit for every place with the fault; never raises, whatever the text."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A fault by name ("allow <name>" reads as English), what it costs, and how it is found."""

    name: str
    severity: Severity
    check: Check


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule's hit in one manuscript, with the words it points at."""

    rule: str
    severity: Severity
    span: Span
    words: str
    message: str
    mend: str | None = None
