"""Praise that names nothing.

*Why*: praise anyone could give is a price the reader sees being paid; what they did or said is worth more.
*Instead*: name the one thing they did, and what it made you think of.
*Source*: Afterword's own judgement: praise is kept when it names an act, because only a witness can name it.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Rule, Severity
from guardrails.manuscript import Manuscript
from guardrails.text.frames import hits, listed

MESSAGE = "This praise would fit anyone; name the one thing they said or did instead."
_PRAISE = listed("flattery")


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each piece of praise without an object in subject or body."""
    return hits(_PRAISE, manuscript, MESSAGE)


RULE = Rule("flattery", Severity.WARN, check)
