"""A line that a writing assistant said to its user.

*Why*: it is not part of the letter, and the reader learns how little of it you read.
*Instead*: delete it.
*Source*: Wikipedia, "Signs of AI writing", sections on collaborative communication and knowledge-cutoff disclaimers.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Rule, Severity
from guardrails.manuscript import Manuscript
from guardrails.text.frames import hits, listed

MESSAGE = "This was said to you, not to your reader; delete it."
_RESIDUE = listed("assistant_residue")


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each such line in subject or body."""
    return hits(_RESIDUE, manuscript, MESSAGE)


RULE = Rule("assistant-residue", Severity.BLOCK, check)
