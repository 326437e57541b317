"""A title that your notes neither give nor bear out.

*Why*: a guess at Mr, Mrs or Dr is wrong often enough to offend, and no first name says which it is.
*Instead*: write the full name, or keep the title if you know it.
*Source*: Santamaría and Mihaljević, "Comparison and benchmark of name-to-gender inference services" (PeerJ Computer
Science, 2018): every such guess errs, and most on names from Asia.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Rule, Severity
from guardrails.manuscript import Manuscript
from guardrails.names.honorifics import Standing, titled


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each title that neither a title nor a pronoun of the notes supports."""
    for found in titled(manuscript):
        if found.standing is Standing.UNSUPPORTED:
            message = f"Your notes do not say whether it is {manuscript.words(found.span)}; the full name is safe."
            yield Hit(found.span, message, found.instead)


RULE = Rule("unsupported-honorific", Severity.WARN, check)
