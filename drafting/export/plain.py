"""The letter as plain text: the subject in its first line where it has one, a blank line, the body."""

from drafting.export._format import Format
from guardrails.gate import ApprovedLetter


def text(subject: str, body: str) -> str:
    """Subject and body as one text."""
    return f"Subject: {subject}\n\n{body}" if subject else body


def _render(approved: ApprovedLetter) -> bytes:
    return text(approved.manuscript.subject, approved.manuscript.body).encode()


FORMAT = Format("plain", "Text (.txt)", ".txt", "text/plain", _render)
