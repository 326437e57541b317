"""The letter would fit any other interview once names, company, role and dates are taken away.

*Why*: readers put such a letter aside: it could have gone to every employer in town.
*Instead*: one thing they told you, one thing you would do about it, in the words of the talk.
*Source*: Afterword's own measure of what a sentence carries, after Li and Nenkova, "Fast and Accurate Prediction of
Sentence Specificity" (AAAI 2015); how often it is right on letters that nobody tuned it to stands in docs/judgement.md.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.substance.specificity import Reading, readings

ANSWERS = frozenset({"offer_reply", "rejection_reply", "competing_offer", "reply"})
"""Kinds that answer a question; a bare yes, no or later is complete in them."""
_MESSAGE = "Take the names away and this letter fits any interview: {nothing}; tell one thing from this talk."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """One hit on the stretch of sentences when none of them carries anything, by counts and encoder alike."""
    found = readings(manuscript)
    if found and manuscript.kind not in ANSWERS and all(one.empty_by_count for one in found):
        span = Span(Part.BODY, found[0].sentence.start, found[-1].sentence.end)
        yield Hit(span, _MESSAGE.format(nothing=_nothing(found)))


def _nothing(found: tuple[Reading, ...]) -> str:
    if len(found) == 1:
        return "its one sentence carries nothing"
    return f"none of its {len(found)} sentences carries anything"


RULE = Rule("interchangeable-letter", Severity.BLOCK, check)
