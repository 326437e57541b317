"""A sentence that could stand in anyone's letter.

*Why*: it tells the reader nothing that only you could say, and a letter is remembered for what only it says.
*Instead*: name the thing itself: what was said, shown, asked or agreed; or leave the sentence out.
*Source*: Afterword's own measure of what a sentence carries, after Li and Nenkova, "Fast and Accurate Prediction of
Sentence Specificity" (AAAI 2015); its figures stand in docs/judgement.md.
"""

from collections.abc import Iterator

from guardrails.days.datings import is_dated
from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.rules import stock_phrase
from guardrails.rules.interchangeable_letter import ANSWERS
from guardrails.rules.third_nudge import CHASERS
from guardrails.substance.courtesies import allowed, is_salutation
from guardrails.substance.specificity import readings
from guardrails.text.extent import overlap

_COUNTED = "Anyone could send this: nothing in it comes from this talk; name the thing itself, or leave it out."
_SENSED = "This sounds like sentences from other people's letters; if it means something here, say what exactly."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """One hit on each plainly empty sentence without a date of theirs, courtesies and `stock-phrase` hits aside."""
    if manuscript.kind in ANSWERS:
        return
    found = readings(manuscript)
    free = allowed(found, waits=manuscript.kind in CHASERS)
    named = [hit.span for hit in stock_phrase.check(manuscript)]
    for one in found:
        span = Span(Part.BODY, one.sentence.start, one.sentence.end)
        empty = one.stock and one not in free and not _is_quiet(manuscript, one.sentence.text)
        if empty and not any(overlap(span, other) for other in named):
            yield Hit(span, _SENSED if one.verdict.by_sense else _COUNTED)


def _is_quiet(manuscript: Manuscript, text: str) -> bool:
    """Whether it only greets or signs, as in a note to be passed on, or names a day of this interview."""
    signed = text.strip() in {manuscript.sender.name, *manuscript.sender.name.split()[:1]}
    return signed or is_salutation(text) or is_dated(manuscript, text)


RULE = Rule("interchangeable-sentence", Severity.WARN, check)
