"""A connective of essays and reports at the head of a sentence.

*Why*: nobody says "Furthermore" across a table; in a letter of ten sentences it sounds assembled rather than meant.
*Instead*: begin with the thing itself, or with "also" or "and".
*Source*: Wikipedia, "Signs of AI writing", section on conjunctive phrases. The weaker ones are counted only in pairs,
because people use them too.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Rule, Severity
from guardrails.manuscript import Manuscript
from guardrails.text.frames import compiled, listed, spans

MESSAGE = "This opening belongs in an essay; start the sentence with what you want to say."
_HEAD = r"(?:(?<=[.!?;] )|(?<=[.!?][\")] )|(?<=\n)|(?<![\s\S]))"
_STRONG = listed("robotic_transition", _HEAD)
_WEAK = compiled(
    ["(overall|therefore|however|as such|as a result|similarly|likewise|(go|mov)ing forward)(?=,)"],
    start=_HEAD,
)


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each strong opening, and for the weak ones when there are two or more."""
    strong, weak = (list(spans(openings, manuscript.body)) for openings in (_STRONG, _WEAK))
    for span in strong + (weak if len(strong + weak) > 1 else []):
        yield Hit(span, MESSAGE)


RULE = Rule("robotic-transition", Severity.WARN, check)
