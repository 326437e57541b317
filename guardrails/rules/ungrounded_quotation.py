"""Words in quotation marks that nobody said.

*Why*: people remember their own words, and a made-up quotation is the one invention they can always prove.
*Instead*: quote what your notes have, or say it without quotation marks.
*Source*: Afterword's own judgement; likeness is RapidFuzz's partial ratio with the closest stretch of the notes.
"""

from collections.abc import Iterator

from guardrails.deeds.claim_support import severity_of
from guardrails.deeds.claims import claims
from guardrails.deeds.quotations import unheard
from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.text.extent import overlap

MESSAGE = "Your notes hold no such words; quote them as they fell, or leave the marks out."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each quotation that the notes hold nothing like, unless it is a deed that they do not know of."""
    told = [claim for claim in claims(manuscript) if severity_of(claim, manuscript)]
    for one in unheard(manuscript):
        span = Span(Part.BODY, one.start, one.end)
        if one.theirs:
            yield Hit(span, MESSAGE)
        elif not any(overlap(claim, one) for claim in told):
            yield Hit(span, MESSAGE, severity=Severity.WARN)


RULE = Rule("ungrounded-quotation", Severity.BLOCK, check)
