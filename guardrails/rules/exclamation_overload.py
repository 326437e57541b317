"""An exclamation mark outside the sender's own detail, or a run of them anywhere.

*Why*: in a letter to somebody met once it reads as advertising or nerves; warmth is in what is said.
*Instead*: a full stop; in the detail, which is yours, one mark may stay.
*Source*: The Chicago Manual of Style, 17th edition, 6.71: used sparingly, to be effective; that a single one is
pointed at is Afterword's own judgement: of the careful letters of evals/corpus none has any.
"""

import re
from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript

MANY = 3
MESSAGE = "A full stop sounds surer of itself than an exclamation mark."
_MARKS = re.compile(r"[!！](?:\s?[!?！1])*|\?!")


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for every mark and run of marks but single ones of the detail, unless the letter has three or more."""
    for found in _MARKS.finditer(manuscript.subject):
        yield Hit(Span(Part.SUBJECT, *found.span()), MESSAGE, "")
    marks = list(_MARKS.finditer(manuscript.body))
    for found in marks:
        if len(marks) >= MANY or len(found.group()) > 1 or not _own(found.start(), manuscript):
            yield Hit(Span(Part.BODY, *found.span()), MESSAGE, ".")


def _own(place: int, manuscript: Manuscript) -> bool:
    """Whether the place lies in the sender's detail as it stands in the body."""
    start = manuscript.body.find(manuscript.detail) if manuscript.detail else -1
    return 0 <= start <= place < start + len(manuscript.detail)


RULE = Rule("exclamation-overload", Severity.WARN, check)
