"""A request for pay, leave, home working or another perk.

*Why*: in a thank-you the reader hears what you would get; the same question at the offer is ordinary business.
*Instead*: leave it out now, and ask when they make an offer.
*Source*: Alison Green, "Ask a Manager", whose advice is to leave such questions until there is an offer; the wordings
are Afterword's own collection.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Rule, Severity
from guardrails.frames import hits, listed
from guardrails.manuscript import Manuscript

MESSAGE = "Pay and perks are for the talk about an offer; leave this out of the letter."
OFFER_KINDS = ("offer_reply",)
"""Kinds in which terms are the subject."""

_REQUESTS = listed("pay_or_perks")


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each request, or amount of one's own, unless the letter answers an offer."""
    if manuscript.kind not in OFFER_KINDS:
        yield from hits(_REQUESTS, manuscript, MESSAGE)


RULE = Rule("pay-or-perks", Severity.BLOCK, check)
