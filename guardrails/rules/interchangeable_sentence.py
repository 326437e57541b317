"""A sentence that could stand in anyone's letter.

*Why*: it tells the reader nothing that only you could say, and a letter is remembered for what only it says.
*Instead*: name the thing itself: what was said, shown, asked or agreed; or leave the sentence out.
*Source*: Li and Nenkova, "Fast and Accurate Prediction of Sentence Specificity" (AAAI 2015); docs/judgement.md.
"""

import re
from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.rules import stock_phrase
from guardrails.rules.interchangeable_letter import ANSWERS
from guardrails.specificity import Reading, readings

_COUNTED = "Anyone could send this: nothing in it comes from this talk; name the thing itself, or leave it out."
_SENSED = "This sounds like sentences from other people's letters; if it means something here, say what exactly."
_THANKS = re.compile(
    r"\b(?:thank|thanks|grateful|appreciate|pleasure|good to|nice to|great to|glad to|enjoyed"
    r"|writing|follow(?:ing)? up|checking in|since we|spoke|met)\b",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"\b(?:look(?:ing)? forward|hope|let me know|please|thank|thanks|glad to|happy to|hear from"
    r"|wish|see you|questions|need anything|useful|until then|either way|whatever you decide)\b",
    re.IGNORECASE,
)
_ENDS = 2
"""Sentences at either end among which one courtesy is free."""


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """One hit on each plainly empty sentence but one thanks, one closing, and those `stock-phrase` names."""
    if manuscript.kind in ANSWERS:
        return
    found = readings(manuscript)
    free = [*_first(found[:_ENDS], _THANKS), *_first(found[::-1][:_ENDS], _CLOSING)]
    named = [hit.span for hit in stock_phrase.check(manuscript)]
    for one in found:
        span = Span(Part.BODY, one.sentence.start, one.sentence.end)
        if one.stock and one not in free and not any(_overlap(span, other) for other in named):
            yield Hit(span, _SENSED if one.verdict.by_sense else _COUNTED)


def _first(found: tuple[Reading, ...], courtesy: re.Pattern[str]) -> list[Reading]:
    return [one for one in found if one.stock and courtesy.search(one.sentence.text)][:1]


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


RULE = Rule("interchangeable-sentence", Severity.WARN, check)
