"""A date or weekday that your notes do not lead to.

*Why*: a wrong day makes the reader look it up, and then look at everything else.
*Instead*: take the date from your notes, or say it without one.
*Source*: Kryściński et al., "Evaluating the Factual Consistency of Abstractive Text Summarization" (EMNLP 2020):
swapped names, numbers and dates are the faults that text made from a source is tested for.
"""

from collections.abc import Iterator

from guardrails.certainty import certain_day
from guardrails.days.datings import unsupported_days
from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each date of subject and body that nothing the person wrote holds or leads to."""
    for part in (Part.SUBJECT, Part.BODY):
        for day in unsupported_days(manuscript, part):
            span = Span(part, day.start, day.end)
            sure = certain_day(manuscript, manuscript.part(part), day)
            message = f"Your notes do not lead to {manuscript.words(span)}; check the day, or leave it out."
            yield Hit(span, message, severity=None if sure else Severity.WARN)


RULE = Rule("ungrounded-date", Severity.BLOCK, check)
