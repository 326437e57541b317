"""The gate: an approved letter is a value that cannot exist while anything stands in the way."""

from dataclasses import dataclass, field
from typing import Self

from guardrails.findings import Finding, Severity
from guardrails.manuscript import Manuscript
from guardrails.review import review
from guardrails.sentences import sentence_at


@dataclass(frozen=True, slots=True)
class HumanDetail:
    """One thing only the sender knows, in their own words, as typed but for white space at the ends."""

    text: str

    @classmethod
    def of(cls, typed: str) -> Self:
        """The detail as the person typed it."""
        return cls(typed.strip())


@dataclass(frozen=True, slots=True)
class Kept:
    """A finding the person decided to live with: which rule, which words, and why, in a few words of theirs."""

    rule: str
    words: str
    reason: str
    within: str = ""
    """The sentence in which they decided so; empty where the finding lies in none, or wherever the words stand."""

    def covers(self, finding: Finding, manuscript: Manuscript) -> bool:
        """Whether this decision is about that finding; it falls when the words or their sentence change."""
        same = self.rule == finding.rule and self.words == finding.words
        there = self.within in {"", sentence_at(manuscript.body, finding.span)}
        return same and there and bool(self.reason.strip())


class GateClosed(Exception):
    """The letter cannot be approved; `obstacles` says why, one finding each."""

    def __init__(self, obstacles: tuple[Finding, ...]) -> None:
        super().__init__(f"{len(obstacles)} things stand in the way")
        self.obstacles = obstacles


def obstacles(manuscript: Manuscript, kept: tuple[Kept, ...] = ()) -> tuple[Finding, ...]:
    """The findings that keep the gate shut: every BLOCK, and every WARN that is neither mended nor kept."""
    return tuple(one for one in review(manuscript) if _stops(one, manuscript, kept))


def kept_findings(
    manuscript: Manuscript, kept: tuple[Kept, ...]
) -> tuple[tuple[Finding, Kept], ...]:
    """The WARNs that the person decided to live with, each with that decision, in the order of the text."""
    return tuple(
        (finding, decision)
        for finding in review(manuscript)
        for decision in kept
        if finding.severity is Severity.WARN and decision.covers(finding, manuscript)
    )


def _stops(finding: Finding, manuscript: Manuscript, kept: tuple[Kept, ...]) -> bool:
    if finding.severity is Severity.WARN:
        return not any(decision.covers(finding, manuscript) for decision in kept)
    return finding.severity is Severity.BLOCK


@dataclass(frozen=True, slots=True)
class ApprovedLetter:
    """A letter that passed. Constructing it is the gate; raises `GateClosed`. Holds its text by value."""

    manuscript: Manuscript
    kept: tuple[Kept, ...] = field(default=())

    def __post_init__(self) -> None:
        found = obstacles(self.manuscript, self.kept)
        if found:
            raise GateClosed(found)
