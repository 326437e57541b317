"""A promise, an offer or an arrangement that your notes do not tell of.

*Why*: whoever is thanked for a promise they never made wonders what else they are held to.
*Instead*: say what was offered in the words of your notes, or ask for it openly.
*Source*: Maynez et al., "On Faithfulness and Factuality in Abstractive Summarization" (ACL 2020): what the source does
not bear out is invented, true or not.
"""

from collections.abc import Iterator

from guardrails.deeds.promises import unmade
from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript

MESSAGE = "Your notes do not tell of this promise; make sure that it was made, or leave it out."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each clause of the body that says somebody bound themselves to what the notes do not know of."""
    for clause in unmade(manuscript):
        yield Hit(Span(Part.BODY, clause.start, clause.end), MESSAGE)


RULE = Rule("unmade-promise", Severity.WARN, check)
