"""Which proposals of the sender's say nothing where a letter tells neither the problem nor the question behind them."""

import re

from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling

_WOULD = re.compile(r"I(?:['’]d| would) (?!like |love |rather |be )")
_DID_SO = re.compile(
    r"(?:that (?:only )?)?(?:I|we)(?: also)? (?:(?:have|had) )?(?:did|done)(?: (?:that|it|so|this|the same))?"
    r"(?=$| (?:for|at|on|in|with|there|elsewhere|too|as well|before|again|when)\b)"
    r"|(?:I|we)['’]d (?:that|it)\b"
)
"""How a deed begins that only says it was done: `I did for Sanjeev`, `I did that at the quay`."""
_BY_ITSELF = 14
"""Words of a better answer from which it tells what it is about."""


def proposed_at_nothing(table: str, telling: Telling) -> bool:
    """Whether it says what the sender would do, with neither the problem nor the question it was said to.

    As a better answer it may be told where it says enough by itself.
    """
    would = telling.mode in {Mode.WOULD, Mode.EITHER} or _WOULD.match(telling.words) is not None
    short = table == "repair" and len(telling.words.split()) < _BY_ITSELF
    return would and (short or table in {"strength_alone", "another_strength"})


def done_alone(part: str, telling: Telling) -> bool:
    """Whether a deed only says that something was done, and what it was stands elsewhere."""
    own = part in {"strength", "strength_alone", "another_strength", "repair", "memory"}
    return own and _DID_SO.match(telling.words) is not None
