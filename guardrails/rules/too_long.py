"""A letter that is longer than its reader has time for.

*Why*: a thank-you is read between two meetings; what comes after the first screen is skimmed or left.
*Instead*: keep the one memory and the one point of value, and cut the paragraph that explains itself.
*Source*: Afterword's own judgement, measured on evals/corpus: the 90 careful letters there have 132 words at the most.
"""

from collections.abc import Iterator
from itertools import groupby

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.length import length_of, words_in
from guardrails.manuscript import Manuscript
from guardrails.sentences import Stretch, sentences

LONGEST = {"handwritten_note": 130, "check_in": 170, "final_pulse": 160, "linkedin_note": 60}
LONGEST_OTHERWISE = 190
"""Words between greeting and sign-off, web addresses not counted."""
LONGEST_NOTE = 300
"""Characters that LinkedIn lets into a note."""


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit on the longest paragraph of a letter with too many words, and on what LinkedIn would cut off."""
    if manuscript.kind == "linkedin_note":
        if len(manuscript.body) > LONGEST_NOTE:
            span = Span(Part.BODY, LONGEST_NOTE, len(manuscript.body))
            yield Hit(
                span,
                "LinkedIn takes 300 characters and would cut this off; say the rest in fewer words.",
            )
        return
    longest = LONGEST.get(manuscript.kind, LONGEST_OTHERWISE)
    read = sentences(manuscript.body)
    count = length_of(read)
    if count > longest:
        message = (
            f"You have {count} words; up to {longest} get read, so look here first for what can go."
        )
        yield Hit(_longest_paragraph(manuscript.body, read), message)


def _longest_paragraph(body: str, read: tuple[Stretch, ...]) -> Span:
    paragraphs = [list(p) for _, p in groupby(read, lambda one: body.count("\n", 0, one.start))]
    longest = max(paragraphs, key=lambda one: sum(words_in(part.text) for part in one))
    return Span(Part.BODY, longest[0].start, longest[-1].end)


RULE = Rule("too-long", Severity.WARN, check)
