"""More apology than the slip was worth.

*Why*: a second apology makes the reader remember the slip, and running yourself down asks them to comfort you.
*Instead*: give the better answer and nothing else; at most one plain "sorry".
*Source*: Afterword's own judgement, measured on evals/corpus: of the 90 careful letters there, some of which put an
answer right, none apologises for one.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Rule, Severity
from guardrails.manners.conduct import sensed
from guardrails.manuscript import Manuscript
from guardrails.text.extent import overlap
from guardrails.text.frames import compiled, listed, spans

MESSAGE = "This dwells on the slip; give the better answer once, without apologising for it."
SENSED = "This reads like running yourself down; give the better answer, and leave it at that."
MANY = 2
"""Plain apologies in one letter from which each is flagged."""

_HEAVY = listed("apology")
_PLAIN = compiled(
    [
        r"(i('m| am| was)|we('re| are)|so|and|but|,) sorry (about|for|that i|if i|to (have|be|bother|trouble|take))",
        r"(my )?apologies( (for|about|if|that))?|i (do |must |would like to |want to )?apologi[sz]e",
        r"(?<![\w,] )sorry (about|for|that i|if i|to (have|bother|trouble))",
    ]
)


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each heavy apology, for every plain one when they pile up, or for what reads like that."""
    return sensed(manuscript, "apology", SENSED, _told(manuscript))


def _told(manuscript: Manuscript) -> Iterator[Hit]:
    heavy = list(spans(_HEAVY, manuscript.body))
    plain = [s for s in spans(_PLAIN, manuscript.body) if not any(overlap(s, h) for h in heavy)]
    for span in heavy + (plain if len(plain) >= MANY or (heavy and plain) else []):
        yield Hit(span, MESSAGE)


RULE = Rule("apology-pile-up", Severity.WARN, check)
