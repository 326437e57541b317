"""Experience that neither your notes nor your profile know of.

*Why*: the next interview will ask about it, and then there is nothing to tell.
*Instead*: tell what you did do; if this is true, add it to your profile or your detail in your own words.
*Source*: Maynez et al., "On Faithfulness and Factuality in Abstractive Summarization" (ACL 2020): what the source does
not bear out is invented, true or not.
"""

from collections.abc import Iterator

from guardrails.deeds.claim_support import of_others, severity_of
from guardrails.deeds.claims import claims
from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript

MESSAGE = "Your notes do not say that you did this; leave it out, or add it to your profile if it is true."
THEIRS = "Your notes tell of this, but not that you did it; say whose it was, or leave it out."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each clause about its writer's past that nothing the person wrote bears out."""
    for claim in claims(manuscript):
        span = Span(Part.BODY, claim.start, claim.end)
        severity = severity_of(claim, manuscript)
        if severity:
            yield Hit(span, MESSAGE, severity=severity)
        elif of_others(manuscript.words(span), manuscript):
            yield Hit(span, THEIRS, severity=Severity.WARN)


RULE = Rule("ungrounded-experience", Severity.BLOCK, check)
