"""Words put into the mouth of the wrong interviewer.

*Why*: the reader knows what they said; a remark of their colleague tells them that you mixed the two up.
*Instead*: write it to the person who said it, or say whose it was.
*Source*: Afterword's own judgement: who said what is a fact of the notes like any other.
"""

from collections.abc import Iterator

from guardrails.deeds.attribution import misattributions
from guardrails.findings import Hit, Rule, Severity
from guardrails.manuscript import Manuscript


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit on each "you said" whose content the notes give to another interviewer and not to the reader.

    A WARN where the reader said something of the same words, or where an engine, not the person, took the words for
    a colleague's: two people on one subject are easily taken apart wrongly.
    """
    for found in misattributions(manuscript):
        message = f"Your notes give this to {found.said_by}; say so, or write it to them instead."
        yield Hit(found.span, message, severity=None if found.sure else Severity.WARN)


RULE = Rule("said-by-another", Severity.BLOCK, check)
