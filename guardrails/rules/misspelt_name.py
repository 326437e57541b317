"""A name that is a slip of one in your notes.

*Why*: people see their own name before anything else, and a wrong letter in it undoes the thanks.
*Instead*: copy the name from your notes.
*Source*: Damerau, "A technique for computer detection and correction of spelling errors" (Communications of the ACM,
1964): one letter added, lost, changed or swapped makes four in five misspellings.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Rule, Severity
from guardrails.manuscript import Manuscript
from guardrails.strangers import Doubt, strangers


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each near miss of somebody's name, with the spelling of the notes as its mend."""
    for stranger in strangers(manuscript):
        if stranger.doubt is Doubt.MISSPELT:
            message = f"Your notes spell it {stranger.instead}; put it right, as people see their own name first."
            yield Hit(stranger.span, message, stranger.instead)


RULE = Rule("misspelt-name", Severity.BLOCK, check)
