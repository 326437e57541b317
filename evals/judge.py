"""How well the guardrails judge a corpus folder: `python -m evals judge FOLDER [--json]`, every miss listed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from evals.manuscripts import Row, letters, panel, rows
from guardrails.findings import Finding, Severity
from guardrails.manuscript import Manuscript
from guardrails.review import review
from guardrails.rules import too_alike, vague_detail
from guardrails.specificity import interchangeable

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
        """Right ones in one; 1.0 of none."""
        return self.right / self.all if self.all else 1.0


@dataclass
class Balance:
    """A yes-or-no question: `recall` over the texts that should be found, `specificity` over the rest."""

    recall: Share = field(default_factory=Share)
    specificity: Share = field(default_factory=Share)

    @property
    def balanced(self) -> float:
        """The mean of both, 0 to 1: balanced accuracy."""
        return (self.recall.share + self.specificity.share) / 2


@dataclass
class Judgement:
    """All figures of one folder."""

    phrases: Balance
    details: Balance
    defects: dict[str, Share]
    blocked: Share
    warned: list[str]
    panels: Balance

    @property
    def found(self) -> float:
        """Share of all planted defects that were found."""
        shares = self.defects.values()
        return sum(one.right for one in shares) / max(sum(one.all for one in shares), 1)

    @property
    def warns(self) -> float:
        """Mean number of WARNs on a clean letter."""
        return len(self.warned) / max(self.blocked.all, 1)


def judge(folder: Path) -> Judgement:
    """Scores the guardrails on one folder in the corpus format, with `plain/` where it has one."""
    blocked, warned = _clean(folder)
    return Judgement(
        phrases=balance(
            ((row["text"], row["generic"]) for row in rows(folder, "phrases")), interchangeable
        ),
        details=balance(
            ((row["detail"], row["accept"]) for row in rows(folder, "details")), accepted
        ),
        defects=_defects(folder),
        blocked=blocked,
        warned=warned,
        panels=_panels(folder),
    )


def balance(cases: Iterable[tuple[str, bool]], question: Callable[[str], bool]) -> Balance:
    """The answers to a question about texts, against what they should be."""
    found = Balance()
    for text, wanted in cases:
        side = found.recall if wanted else found.specificity
        side.count(text, right=question(text) is wanted)
    return found


def accepted(detail: str) -> bool:
    """Whether the gate would take the detail for specific, knowing nothing of notes and people."""
    bare = Manuscript(to="", subject="", body="", detail=detail)
    return not any(True for _ in vague_detail.check(bare))


def _defects(folder: Path) -> dict[str, Share]:
    found: dict[str, Share] = {}
    for row, manuscript in letters(folder, "defects"):
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


def _clean(folder: Path) -> tuple[Share, list[str]]:
    blocked, warned = Share(), []
    for row, manuscript in letters(folder, "emails"):
        findings = [one for one in review(manuscript) if one.rule not in DETAIL_RULES]
        blocks = [one for one in findings if one.severity is Severity.BLOCK]
        blocked.count(_listed(row, blocks), right=not blocks)
        warned += [_listed(row, [one]) for one in findings if one.severity is Severity.WARN]
    return blocked, warned


def _listed(row: Row, findings: list[Finding]) -> str:
    told = "; ".join(f"{one.rule} at {one.words[:70]!r}" for one in findings)
    return f"{row['notes_id']} {row['kind']}: {told}"


def _panels(folder: Path) -> Balance:
    found = Balance()
    for row in rows(folder, "panels"):
        alike = any(chain.from_iterable(too_alike.check(one) for one in panel(row)))
        side = found.recall if row["copy_paste"] else found.specificity
        side.count(
            ", ".join(one["subject"] for one in row["letters"]), right=alike is row["copy_paste"]
        )
    return found
