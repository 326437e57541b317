"""Experience that neither your notes nor your profile know of.

*Why*: the next interview will ask about it, and then there is nothing to tell.
*Instead*: tell what you did do; if this is true, add it to your profile or your detail in your own words.
*Source*: Maynez et al., "On Faithfulness and Factuality in Abstractive Summarization" (ACL 2020): what the source does
not bear out is invented, true or not.
"""

from collections.abc import Iterator

from guardrails.bearing import nearness
from guardrails.claims import Claim, claims, invented
from guardrails.evidence import evidence
from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.whose import of_others

MESSAGE = "Your notes do not say that you did this; leave it out, or add it to your profile if it is true."
THEIRS = "Your notes tell of this, but not that you did it; say whose it was, or leave it out."
_SAME = 0.6
"""Cosine from which a claim says what a clause of the notes says, in other words: 92 % of true claims reach it."""
_ANOTHER = 0.5
"""Cosine below which a claim that shares few words with the notes is another story, not theirs in other words."""
_ELSEWHERE = 0.38
"""Cosine below which nothing in the notes is about it: no true claim of 75 lay there, and most invented ones did."""


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each clause about its writer's past that nothing the person wrote bears out."""
    for claim in claims(manuscript):
        span = Span(Part.BODY, claim.start, claim.end)
        severity = _cost(claim, manuscript)
        if severity:
            yield Hit(span, MESSAGE, severity=severity)
        elif of_others(manuscript.words(span), manuscript):
            yield Hit(span, THEIRS, severity=Severity.WARN)


def _cost(claim: Claim, manuscript: Manuscript) -> Severity | None:
    """What a claim costs against which words and meaning speak; words alone where no encoder is, or of a credential."""
    by_words, half = invented(claim), len(claim.missing) * 2 >= claim.told
    if claim.credential:
        return Severity.BLOCK if half else Severity.WARN
    if len(claim.missing) <= 1 or len(claim.missing) * 3 < claim.told:
        return None
    near = nearness(manuscript.body[claim.start : claim.end], evidence(manuscript).text)
    if near is None:
        return Severity.BLOCK if by_words else None
    if near < (_ANOTHER if by_words else _ELSEWHERE):
        return Severity.BLOCK
    return Severity.WARN if by_words and near < _SAME else None


RULE = Rule("ungrounded-experience", Severity.BLOCK, check)
