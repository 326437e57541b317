"""A number that stands nowhere in the notes.

*Why*: a figure is what a reader checks first, and a wrong one costs the trust of every other sentence.
*Instead*: take the figure from your notes, or leave it out.
*Source*: Kryściński et al., "Evaluating the Factual Consistency of Abstractive Text Summarization" (EMNLP 2020):
swapped names, numbers and dates are the faults that text made from a source is tested for.
"""

from collections.abc import Iterator

from guardrails.certainty import certain_number
from guardrails.evidence import evidence
from guardrails.figures.changes import miscounted_changes
from guardrails.figures.codes import unknown_codes
from guardrails.figures.grounding import unsupported_numbers
from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each number of subject and body that nothing the person wrote bears out."""
    for part in (Part.SUBJECT, Part.BODY):
        unknown = {number.start: number for number in unsupported_numbers(manuscript, part)}
        changed = {number.start: number for number in miscounted_changes(manuscript, part)}
        for number in (changed | unknown).values():
            span = Span(part, number.start, number.end)
            sure = number.start in changed or certain_number(
                number, manuscript.part(part), evidence(manuscript)
            )
            yield _hit(span, manuscript.words(span), sure=sure)
        for span, sure in unknown_codes(manuscript, part):
            yield _hit(span, manuscript.words(span), sure=sure)


def _hit(span: Span, words: str, *, sure: bool) -> Hit:
    if sure:
        return Hit(
            span,
            f"Your notes do not say {words}; put in the figure they give, or leave it out.",
        )
    return Hit(
        span,
        f"Your notes do not say {words} in so many words; make sure that it follows from them.",
        severity=Severity.WARN,
    )


RULE = Rule("ungrounded-number", Severity.BLOCK, check)
