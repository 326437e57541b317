"""A deed that your notes give to somebody else.

*Why*: "she has a sample" told as "I have a sample" keeps every word of the notes and is still untrue.
*Instead*: say whose it was.
*Source*: Kryściński et al., "Evaluating the Factual Consistency of Abstractive Text Summarization" (EMNLP 2020):
swapped pronouns are among the faults it looks for. A small language model made this one in half of its sentences.
"""

from collections.abc import Iterator

from guardrails.deeds.credited import credited
from guardrails.deeds.doers import ME, swapped
from guardrails.deeds.reversals import reversals
from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.text.extent import overlap

REVERSED = "Your notes tell this the other way round; say who did it to whom."
CREDITED = "Your notes give this to {}; say so, or leave it out."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each clause of the body whose doer the notes plainly contradict."""
    told = list(swapped(manuscript))
    for deed in told:
        whose = "the other side" if deed.doer == ME else "you"
        message = f"Your notes say this of {whose}; say whose it was."
        yield Hit(Span(Part.BODY, deed.start, deed.end), message)
    for one in reversals(manuscript):
        if not any(overlap(deed, one) for deed in told):
            yield Hit(Span(Part.BODY, one.start, one.end), REVERSED)
    for span, whose in credited(manuscript):
        if not any(overlap(deed, span) for deed in told):
            yield Hit(span, CREDITED.format(whose), severity=Severity.WARN)


RULE = Rule("swapped-doer", Severity.BLOCK, check)
