"""A request for pay, leave, home working or another perk.

*Why*: in a thank-you the reader hears what you would get; the same question at the offer is ordinary business.
*Instead*: leave it out now, and ask when they make an offer.
*Source*: Alison Green, "Ask a Manager", whose advice is to leave such questions until there is an offer; the wordings
are Afterword's own collection.
"""

from collections.abc import Iterator

from guardrails.conduct import sensed
from guardrails.findings import Hit, Rule, Severity
from guardrails.frames import hits, listed
from guardrails.manuscript import Manuscript

MESSAGE = "Pay and perks are for the talk about an offer; leave this out of the letter."
SENSED = "This reads like a question about pay or perks; keep it for the talk about an offer."
OFFER_KINDS = ("offer_reply",)
"""Kinds in which terms are the subject."""

_REQUESTS = listed("pay_or_perks")


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each request, or amount of one's own, and for what reads so; none in an answer to an offer."""
    if manuscript.kind not in OFFER_KINDS:
        found = hits(_REQUESTS, manuscript, MESSAGE)
        yield from sensed(manuscript, "perks", SENSED, found)


RULE = Rule("pay-or-perks", Severity.WARN, check)
