"""A title that is not the one your notes give.

*Why*: Mr for a doctor, or Mrs for a man, is read as not having listened.
*Instead*: use the title of your notes, or the full name.
*Source*: Debrett's, "Correct Form": how somebody is addressed is for them to say.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Rule, Severity
from guardrails.manuscript import Manuscript
from guardrails.names.honorifics import Standing, titled


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each title that the notes contradict, by another title or by every pronoun."""
    for found in titled(manuscript):
        if found.standing is Standing.CONTRADICTED:
            message = f"Your notes do not call them {manuscript.words(found.span)}; write {found.instead}."
            yield Hit(found.span, message, found.instead)


RULE = Rule("wrong-honorific", Severity.BLOCK, check)
