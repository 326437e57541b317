"""Where in a file a finding stands: lines and columns from one, as editors count them."""

from dataclasses import dataclass

from guardrails.findings import Finding, Part, Severity

SUBJECT = "Subject:"


@dataclass(frozen=True, slots=True)
class Page:
    """A letter as it stands in a file: its parts, and where they begin in `text`."""

    text: str
    subject: str
    body: str
    subject_at: int
    body_at: int

    @classmethod
    def of(cls, text: str) -> "Page":
        """The subject is what the first line says after `Subject:`; the body what follows, without blanks around it."""
        first, _, _ = text.partition("\n")
        said = first.removeprefix(SUBJECT) if first.startswith(SUBJECT) else None
        rest = 0 if said is None else len(first)
        body = text[rest:].strip()
        return cls(
            text=text,
            subject=(said or "").strip(),
            body=body,
            subject_at=len(SUBJECT) + len(said or "") - len((said or "").lstrip()),
            body_at=text.index(body, rest),
        )

    def place(self, finding: Finding) -> tuple[int, int] | None:
        """Line and column of a finding; None when it is about the detail and that does not stand in the letter."""
        start = finding.span.start
        if finding.span.part is Part.SUBJECT:
            return 1, (self.subject_at if self.subject else 0) + start + 1
        if finding.span.part is Part.DETAIL:
            found = self.body.find(finding.words) if finding.words else -1
            if found < 0:
                return None
            start = found
        before = self.text[: self.body_at + start]
        return before.count("\n") + 1, len(before) - before.rfind("\n")


def line(page: Page, name: str, finding: Finding) -> str:
    """A finding as one line: `letter.txt:3:14: block ungrounded-number: ...`."""
    place = page.place(finding)
    where = f"{name}:{place[0]}:{place[1]}" if place else name
    words = f" “{' '.join(finding.words.split())}”" if finding.words.strip() else ""
    return f"{where}: {finding.severity} {finding.rule}:{words} {finding.message}"


def data(page: Page, finding: Finding) -> dict[str, object]:
    """A finding as plain data; line and column are null where it has no place in the file."""
    row, column = page.place(finding) or (None, None)
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "part": finding.span.part.value,
        "line": row,
        "column": column,
        "words": finding.words,
        "message": finding.message,
        "mend": finding.mend,
    }


def blocks(findings: tuple[Finding, ...]) -> bool:
    """Whether any of them shuts the gate whatever is kept."""
    return any(finding.severity is Severity.BLOCK for finding in findings)
