"""Nothing of the sender's own stands in the letter.

*Why*: a letter with nothing of yours in it is one that a program could have sent to anyone, and it reads like that.
*Instead*: one thing only you know about this talk, in your own words, left in the letter as you typed it.
*Source*: Afterword's own judgement: no letter leaves without one thing of its sender's; docs/decisions.md says why.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.rules import borrowed_detail, vague_detail
from guardrails.substance.answered import asked_in
from guardrails.text.verbatim import verbatim

_EMPTY = "Add one thing only you know about this talk: a remark, an object, an answer; a few words are enough."
_UNANSWERED = (
    "Add your own answer to what they ask: a day, a yes or a no to what; a few words are enough."
)
_LOST = "Your detail no longer stands in the letter as you typed it; put it back, or change it here as well."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """One hit when there is no detail, or when the body does not hold it word for word."""
    if not manuscript.detail.strip():
        yield Hit(Span(Part.DETAIL, 0, 0), _UNANSWERED if asked_in(manuscript) else _EMPTY)
    elif verbatim(manuscript.body, manuscript.detail) is None and not is_turned_down(manuscript):
        yield Hit(Span(Part.DETAIL, 0, len(manuscript.detail)), _LOST)


def is_turned_down(manuscript: Manuscript) -> bool:
    """Whether other rules object to the detail itself: until it is put another way it need not stand in the letter."""
    against = (vague_detail.check, borrowed_detail.check)
    return any(True for check_detail in against for _ in check_detail(manuscript))


RULE = Rule("missing-detail", Severity.BLOCK, check)
