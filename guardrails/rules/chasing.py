"""Chasing: counting one's messages, blaming the reader for silence, announcing more.

*Why*: the reader counts too; what they remember of the third message is the tone and not the question.
*Instead*: one calm line that you are still interested, something new for them, and no word on who owes whom.
*Source*: Afterword's own judgement: a follow-up asks once a step, and stops before it wears out a welcome.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Rule, Severity
from guardrails.manners.conduct import sensed
from guardrails.manuscript import Manuscript
from guardrails.text.frames import hits, listed

MESSAGE = "This keeps score of who wrote and who did not; say you are still interested, and add something new."
SENSED = "This reads like a reproach for not answering; say you are still interested, and add something new."
_CHASES = listed("chasing")


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each count, reproach or announcement in subject or body, and for what reads like one."""
    return sensed(manuscript, "chasing", SENSED, hits(_CHASES, manuscript, MESSAGE))


RULE = Rule("chasing", Severity.WARN, check)
