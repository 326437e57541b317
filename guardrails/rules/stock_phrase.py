"""A phrase that career guides hand out to everyone.

*Why*: the reader has met it in every letter of the week, so it tells them nothing about you or about their job.
*Instead*: one plain thank-you and one plain closing line are fine; put what you heard or would do in place of the rest.
*Source*: Afterword's own judgement, measured on evals/corpus: phrases of the sample letters that job sites print,
turned into frames that allow for inflections and gaps; a frame needs an empty object, so "excited" about a named thing
is left alone.
"""

from collections.abc import Iterator
from itertools import islice

from guardrails.findings import Hit, Rule, Severity
from guardrails.manuscript import Manuscript
from guardrails.text.frames import compiled, listed, spans

MESSAGE = "Everybody's letter has this phrase; put in its place what you heard, saw or would do."
AGAIN = "One such line is courtesy, and you have it already; leave this one out."
_STOCK = listed("stock_phrase")
_MEETING = (
    "(time( today| and patience)?|(the|our|your) (interview|opportunity|conversation|chat|call|meeting)"
    "|(meeting|seeing|talking|speaking|interviewing)( to| with)?( me)?)"
)
_THANKS = compiled(
    [
        f"(thank you|thanks|many thanks)( (so|very) much| again| once again)? for (your )?{_MEETING}(?=[.!])"
    ]
)
_CLOSING = compiled(
    [
        "look(ing)? forward to (hearing( back)? from|speaking( again)? (to|with)|seeing) you( soon| again)?(?=[.!])"
    ]
)


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each stock phrase, and for each plain thank-you or closing line after the first."""
    body = manuscript.body
    for span in spans(_STOCK, body):
        yield Hit(span, MESSAGE)
    for courtesy in (_THANKS, _CLOSING):
        for span in islice(spans(courtesy, body), 1, None):
            yield Hit(span, AGAIN)


RULE = Rule("stock-phrase", Severity.WARN, check)
