"""More exclamation marks than a calm letter bears.

*Why*: one mark is warmth; three, two in a row, or one in the subject read as advertising or nerves.
*Instead*: keep the best one at most, and let the words carry the rest.
*Source*: The Chicago Manual of Style, 17th edition, 6.71: used sparingly, to be effective; the number is
Afterword's own judgement: the 90 careful letters of evals/corpus have none at all.
"""

import re
from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript

MANY = 3
MESSAGE = (
    "Exclamation marks add up quickly in a letter like this; a full stop sounds surer of itself."
)
_MARKS = re.compile(r"[!！](?:\s?[!?！1])*|\?!")


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for every mark in the subject, every run of marks, and every mark of three or more."""
    for found in _MARKS.finditer(manuscript.subject):
        yield Hit(Span(Part.SUBJECT, *found.span()), MESSAGE, "")
    marks = list(_MARKS.finditer(manuscript.body))
    for found in marks:
        if len(marks) >= MANY or len(found.group()) > 1:
            yield Hit(Span(Part.BODY, *found.span()), MESSAGE, ".")


RULE = Rule("exclamation-overload", Severity.WARN, check)
