"""A name that is a slip of one in your notes.

*Why*: people see their own name before anything else, and a wrong letter in it undoes the thanks.
*Instead*: copy the name from your notes.
*Source*: Damerau, "A technique for computer detection and correction of spelling errors" (Communications of the ACM,
1964): one letter added, lost, changed or swapped makes four in five misspellings.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Rule, Severity
from guardrails.manuscript import Manuscript
from guardrails.names.respelt import respelt
from guardrails.names.strangers import Doubt, strangers

MESSAGE = "Your notes spell it {}; put it right, as people see their own name first."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each near miss of somebody's name, with the spelling of the notes as its mend.

    A pet name that the notes have not costs a WARN, and a lost accent is only mentioned.
    """
    slips = [one for one in strangers(manuscript) if one.doubt is Doubt.MISSPELT]
    for slip in slips:
        yield Hit(slip.span, MESSAGE.format(slip.instead), slip.instead)
    for one in respelt(manuscript):
        if one.span not in {slip.span for slip in slips}:
            yield Hit(one.span, MESSAGE.format(one.instead), one.instead, one.severity)


RULE = Rule("misspelt-name", Severity.BLOCK, check)
