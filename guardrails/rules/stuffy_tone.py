"""Official language to somebody who talks plainly.

*Why*: phrases of old office letters put a desk between two people who met an hour ago.
*Instead*: write as you spoke to them.
*Source*: Plain English Campaign, "The A to Z of alternative words".
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity
from guardrails.manuscript import Manuscript
from guardrails.text.frames import flat, hits, listed

MESSAGE = "This sounds like an old office letter; write it the way you spoke to each other."
_STUFFY = listed("stuffy")


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each such phrase that the notes do not use themselves."""
    notes = flat(manuscript.notes)
    for hit in hits(_STUFFY, manuscript, MESSAGE, (Part.BODY,)):
        if flat(manuscript.words(hit.span)) not in notes:
            yield hit


RULE = Rule("stuffy-tone", Severity.INFO, check)
