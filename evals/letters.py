"""Letters of a corpus folder under review: planted faults found, clean letters left alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import nan
from typing import TypeAlias

from evals.rows import Row
from evals.shares import Share
from guardrails.findings import Finding, Severity
from guardrails.manuscript import Manuscript
from guardrails.review import review

Case: TypeAlias = tuple[Row, Manuscript]

FITTING = {
    "aggressive_chasing": {"chasing", "third-nudge", "demand"},
    "apology": {"apology-pile-up"},
    "attachment": {"unasked-attachment"},
    "demand": {"demand", "ultimatum"},
    "exclamation": {"exclamation-overload"},
    "generic": {"interchangeable-sentence", "interchangeable-letter", "stock-phrase", "flattery"},
    "invented_employer": {"ungrounded-employer", "ungrounded-name", "ungrounded-experience"},
    "invented_experience": {
        "ungrounded-experience",
        "ungrounded-number",
        "ungrounded-name",
        "ungrounded-employer",
    },
    "invented_name": {"ungrounded-name", "greets-another"},
    "invented_number": {"ungrounded-number", "ungrounded-date"},
    "misspelled_name": {"misspelt-name"},
    "perks": {"pay-or-perks"},
    "placeholder": {"unfilled-slot"},
    "private_leak": {"private-remark"},
    "robotic_transition": {"robotic-transition"},
    "too_long": {"too-long"},
    "ultimatum": {"ultimatum"},
    "vague_subject": {"vague-subject", "missing-subject"},
    "wrong_company": {"wrong-company"},
    "wrong_honorific": {"wrong-honorific", "unsupported-honorific"},
}
"""Which rules may find which planted fault. A type that is not listed counts as missed."""

DETAIL_RULES = {"missing-detail", "vague-detail", "borrowed-detail"}
"""Rules about what only the person can add; the corpus's letters come without it."""


@dataclass
class Letters:
    """What reviewing came to: planted faults by type, clean letters that were not blocked, WARNs on them in words."""

    defects: dict[str, Share]
    blocked: Share
    warned: list[str]

    @property
    def found(self) -> float:
        """Share of all planted faults that were found; not a number where none was planted."""
        planted = sum(one.all for one in self.defects.values())
        return sum(one.right for one in self.defects.values()) / planted if planted else nan

    @property
    def warns(self) -> float:
        """Mean number of WARNs on a clean letter; not a number where there is none."""
        return len(self.warned) / self.blocked.all if self.blocked.all else nan


def reviewed(faulty: Iterable[Case], clean: Iterable[Case]) -> Letters:
    """Reviews every letter, those with planted faults and those without."""
    return Letters(_defects(faulty), *_clean(clean))


def _defects(cases: Iterable[Case]) -> dict[str, Share]:
    """By its type, how many planted faults were found, with what was told of those that were not."""
    found: dict[str, Share] = {}
    for row, manuscript in cases:
        findings = review(manuscript)
        for defect in row["defects"]:
            share = found.setdefault(defect["type"], Share())
            named = _names(findings, manuscript, defect)
            share.count(_told(row, defect, findings), right=named)
    return dict(sorted(found.items()))


def _names(findings: tuple[Finding, ...], manuscript: Manuscript, defect: Row) -> bool:
    """Whether a fitting rule points at words of the planted span, or at the letter as a whole."""
    fitting = FITTING.get(defect["type"], set())
    return any(
        _overlaps(one, manuscript, defect["span"]) for one in findings if one.rule in fitting
    )


def _overlaps(finding: Finding, manuscript: Manuscript, planted: str) -> bool:
    start = manuscript.part(finding.span.part).find(planted)
    if start < 0:
        return False
    end = start + len(planted)
    return finding.span.start == finding.span.end or (
        finding.span.start < end and start < finding.span.end
    )


def _told(row: Row, defect: Row, findings: tuple[Finding, ...]) -> str:
    here = ", ".join(sorted({one.rule for one in findings} - DETAIL_RULES)) or "nothing"
    return f"{row['notes_id']} {defect['type']}: {defect['span'][:90]!r} (found: {here})"


def _clean(cases: Iterable[Case]) -> tuple[Share, list[str]]:
    blocked, warned = Share(), []
    for row, manuscript in cases:
        findings = [one for one in review(manuscript) if one.rule not in DETAIL_RULES]
        blocks = [one for one in findings if one.severity is Severity.BLOCK]
        blocked.count(_listed(row, blocks), right=not blocks)
        warned += [_listed(row, [one]) for one in findings if one.severity is Severity.WARN]
    return blocked, warned


def _listed(row: Row, findings: list[Finding]) -> str:
    return f"{row['notes_id']} {row['kind']}: {listed(findings)}"


def listed(findings: list[Finding]) -> str:
    """Findings by rule, each with the beginning of its words."""
    return "; ".join(f"{one.rule} at {one.words[:80]!r}" for one in findings)
