"""A deed that your notes give to somebody else.

*Why*: "she has a sample" told as "I have a sample" keeps every word of the notes and is still untrue.
*Instead*: say whose it was.
*Source*: Kryściński et al., "Evaluating the Factual Consistency of Abstractive Text Summarization" (EMNLP 2020):
swapped pronouns are among the faults it looks for. A small language model made this one in half of its sentences.
"""

from collections.abc import Iterator

from guardrails.doers import ME, swapped
from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each clause of the body whose doer the notes plainly contradict."""
    for deed in swapped(manuscript):
        whose = "the other side" if deed.doer == ME else "you"
        message = f"Your notes say this of {whose}; say whose it was."
        yield Hit(Span(Part.BODY, deed.start, deed.end), message)


RULE = Rule("swapped-doer", Severity.BLOCK, check)
