"""A request for pay, leave, home working or another perk.

*Why*: in a thank-you the reader hears what you would get; the same question at the offer is ordinary business.
*Instead*: leave it out now, and ask when they make an offer.
*Source*: Alison Green, "Ask a Manager", whose advice is to leave such questions until there is an offer; the wordings
are Afterword's own collection.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Rule, Severity
from guardrails.manners.conduct import sensed
from guardrails.manners.terms import unspoken, wishes
from guardrails.manuscript import Manuscript
from guardrails.text.frames import hits, listed

MESSAGE = "Pay and perks are for the talk about an offer; leave this out of the letter."
SENSED = "This reads like a question about pay or perks; keep it for the talk about an offer."
NEW = (
    "Nobody in your notes spoke of this; take up what was offered, and leave new wishes for a talk."
)
OFFER_KINDS = ("offer_reply",)
"""Kinds in which the terms of the offer are the subject, but no extras that nobody spoke of."""

_REQUESTS = listed("pay_or_perks")


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each request, or amount of one's own, and what reads so; of an offer, for what nobody spoke of."""
    if manuscript.kind not in OFFER_KINDS:
        yield from sensed(manuscript, "perks", SENSED, hits(_REQUESTS, manuscript, MESSAGE))
        return
    asked = (Hit(span, NEW) for span in wishes(manuscript, _REQUESTS))
    for hit in sensed(manuscript, "perks", NEW, asked):
        if unspoken(manuscript, hit.span):
            yield hit


RULE = Rule("pay-or-perks", Severity.WARN, check)
