"""A request for pay, leave, home working or another perk.

*Why*: in a thank-you the reader hears what you would get; the same question at the offer is ordinary business.
*Instead*: leave it out now, and ask when they make an offer.
*Source*: Alison Green, "Ask a Manager", whose advice is to leave such questions until there is an offer; the wordings
are Afterword's own collection.
"""

import re
from collections.abc import Iterator

from guardrails.conduct import sensed
from guardrails.evidence import evidence
from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.frames import flat, hits, listed, spans
from guardrails.manuscript import Manuscript
from guardrails.sentences import sentences
from guardrails.words import content_stems

MESSAGE = "Pay and perks are for the talk about an offer; leave this out of the letter."
SENSED = "This reads like a question about pay or perks; keep it for the talk about an offer."
NEW = (
    "Nobody in your notes spoke of this; take up what was offered, and leave new wishes for a talk."
)
OFFER_KINDS = ("offer_reply",)
"""Kinds in which the terms of the offer are the subject, but no extras that nobody spoke of."""

_REQUESTS = listed("pay_or_perks")
_EXTRAS = listed("extras")
_ASKS = re.compile(
    r"\?|\b(?:(?:want|wish|need|expect|require|hope)\b|would (?:also )?like|i'd like|confirm|may i|let me know)"
)


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each request, or amount of one's own, and what reads so; of an offer, for extras nobody spoke of."""
    if manuscript.kind in OFFER_KINDS:
        return _extras(manuscript)
    return sensed(manuscript, "perks", SENSED, hits(_REQUESTS, manuscript, MESSAGE))


def _extras(manuscript: Manuscript) -> Iterator[Hit]:
    known = evidence(manuscript).stems
    for sentence in sentences(manuscript.body):
        if _ASKS.search(flat(sentence.text)):
            for span in spans(_EXTRAS, sentence.text):
                start, end = sentence.start + span.start, sentence.start + span.end
                if not content_stems(manuscript.body[start:end]) & known:
                    yield Hit(Span(Part.BODY, start, end), NEW)


RULE = Rule("pay-or-perks", Severity.WARN, check)
