"""Something that was not meant for the letter.

*Why*: pay, health, family trouble, gossip and other candidates cost trust when they turn up in writing.
*Instead*: leave it out; if it is meant to be said, release the passage among your anchors first.
*Source*: Nissenbaum, "Privacy as Contextual Integrity" (Washington Law Review 79, 2004): what is told in one setting is
not thereby free for another; which remarks are of this kind is Afterword's own judgement.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.secrets.leaks import leaks

_SURE = "Your notes keep this private, or it is of that kind; leave it out of the letter."
_UNSURE = "Your anchors hold this back as private; leave it out, or move its card to another kind."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each stretch of subject or body that gives away what the notes hold back."""
    for part in (Part.SUBJECT, Part.BODY):
        for leak in leaks(manuscript, part):
            span = Span(part, leak.start, leak.end)
            yield Hit(span, _SURE) if leak.sure else Hit(span, _UNSURE, severity=Severity.WARN)


RULE = Rule("private-remark", Severity.BLOCK, check)
