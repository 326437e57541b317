"""The letter as plain text: the subject in its first line where it has one, a blank line, the body."""

from drafting.export._format import Format
from guardrails.gate import ApprovedLetter


def _text(subject: str, body: str) -> bytes:
    return (f"Subject: {subject}\n\n{body}" if subject else body).encode()


def _render(approved: ApprovedLetter) -> bytes:
    return _text(approved.manuscript.subject, approved.manuscript.body)


FORMAT = Format("plain", "Text (.txt)", ".txt", "text/plain", _render)
