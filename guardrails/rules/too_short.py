"""A letter too short to hold anything of the interview.

*Why*: two lines of thanks could be sent to anyone; it takes a few more to say what you heard and what you would do.
*Instead*: add the moment you remember and one sentence on the problem they told you about.
*Source*: Afterword's own judgement, measured on evals/corpus: the 90 careful letters there have 73 words at the least.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.length import length_of
from guardrails.manuscript import Manuscript
from guardrails.sentences import sentences

SHORTEST = {"thank_you": 40, "handwritten_note": 30, "check_in": 25, "competing_offer": 30}
SHORTEST_OTHERWISE = 15
"""Words between greeting and sign-off, web addresses not counted."""


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit at the end of a letter with too few words."""
    read = sentences(manuscript.body)
    count = length_of(read)
    if count < SHORTEST.get(manuscript.kind, SHORTEST_OTHERWISE):
        end = read[-1].end if read else 0
        message = f"With {count} words there is no room for what you two talked about; add what you remember."
        yield Hit(Span(Part.BODY, end, end), message)


RULE = Rule("too-short", Severity.WARN, check)
