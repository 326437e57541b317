"""A demand on the reader: an order, a duty or a deadline to answer.

*Why*: a follow-up asks for nothing the reader has not offered; an order from outside makes a yes harder to give.
*Instead*: say that you would be glad of news when they have it, or leave the next step to them.
*Source*: Brown and Levinson, "Politeness: Some universals in language usage" (1987), on bald, on-record orders.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Rule, Severity
from guardrails.manners.conduct import sensed
from guardrails.manuscript import Manuscript
from guardrails.text.frames import hits, listed

MESSAGE = (
    "This puts a duty on your reader; say you would be glad of news, and leave the pace to them."
)
SENSED = (
    "This reads like a demand; say you would be glad of news, and leave the pace to your reader."
)
_ORDERS = listed("demand")


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each demand in subject or body, and where there is none for what reads like one."""
    return sensed(manuscript, "demand", SENSED, hits(_ORDERS, manuscript, MESSAGE))


RULE = Rule("demand", Severity.WARN, check)
