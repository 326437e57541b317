"""A letter that another member of the panel gets as well.

*Why*: interviewers compare, and two that got the same lines know that neither line was for them.
*Instead*: keep in each letter what that person said or asked, and say the rest to nobody or to one.
*Source*: Afterword's own judgement; career services advise a different note to each interviewer for the same reason.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript, Sibling
from guardrails.panel import likeness, shared

COPIED = 0.5
"""Share of a letter, courtesy aside, from which it counts as a copy of another."""


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit on each sentence shared with the letter it is most alike, when half of it or more is shared."""
    other = max(manuscript.siblings, key=lambda one: _alike(manuscript, one), default=None)
    if other is None or _alike(manuscript, other) < COPIED:
        return
    message = f"You tell {other.to or 'another of them'} the same; keep here what only this reader said or asked."
    for sentence in shared(manuscript.body, other.body):
        yield Hit(Span(Part.BODY, sentence.start, sentence.end), message)


def _alike(manuscript: Manuscript, other: Sibling) -> float:
    return likeness(manuscript.body, other.body)


RULE = Rule("too-alike", Severity.BLOCK, check)
