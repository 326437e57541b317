"""A date or weekday that your notes do not lead to, or another day than the interview's.

*Why*: a wrong day makes the reader look it up, and then look at everything else.
*Instead*: take the date from your notes, or say it without one.
*Source*: Kryściński et al., "Evaluating the Factual Consistency of Abstractive Text Summarization" (EMNLP 2020):
swapped names, numbers and dates are the faults that text made from a source is tested for.
"""

from collections.abc import Iterator

from guardrails.certainty import certain_day
from guardrails.days.datings import unsupported_days
from guardrails.days.meeting_day import meeting_days
from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each date that nothing the person wrote leads to, or that is not the interview's day."""
    for part in (Part.SUBJECT, Part.BODY):
        unsupported = tuple(unsupported_days(manuscript, part))
        for day in unsupported:
            span = Span(part, day.start, day.end)
            sure = certain_day(manuscript, manuscript.part(part), day)
            message = f"Your notes do not lead to {manuscript.words(span)}; check the day, or leave it out."
            yield Hit(span, message, severity=None if sure else Severity.WARN)
        for day in meeting_days(manuscript, part):
            if all(day.start != one.start for one in unsupported):
                message = (
                    f"By your anchors you met on {manuscript.met}; put that day, or leave it out."
                )
                yield Hit(Span(part, day.start, day.end), message, severity=Severity.WARN)


RULE = Rule("ungrounded-date", Severity.BLOCK, check)
