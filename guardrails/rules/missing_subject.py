"""A mail without a subject.

*Why*: mail programs warn about it, filters mistrust it, and nobody finds the letter again.
*Instead*: name the role, the date or the thing you talked about.
*Source*: RFC 5322, section 3.6.5: the subject is "a short string identifying the topic of the message"; that a mail
must have one is Afterword's own judgement.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript

WITHOUT = ("handwritten_note", "handwritten", "linkedin_note")
"""Kinds that have no subject."""


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit where the subject of a mail is empty or blank."""
    if not manuscript.subject.strip() and manuscript.kind not in WITHOUT:
        message = "Your mail has no subject; name the role or what you talked about."
        yield Hit(Span(Part.SUBJECT, 0, len(manuscript.subject)), message)


RULE = Rule("missing-subject", Severity.WARN, check)
