"""Notes written to oneself, heard as the sender would jot them: `I told them` for `You told them`."""

import re
from dataclasses import replace

from drafting.builtin.prose.to_oneself import in_own_words, to_oneself
from drafting.builtin.reading.clauses import Clause

_FAREWELL = re.compile(r"Yours?\b(?: [\w'’]+){0,2}[,.]?", re.IGNORECASE)
"""How somebody ends a letter to themselves."""


def as_ones_own(text: str, found: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """The clauses of the notes with `I` for `you` where that is the sender throughout; their places stay."""
    if not to_oneself(text):
        return found
    return tuple(
        one if _FAREWELL.fullmatch(one.text) else replace(one, text=in_own_words(one.text, text))
        for one in found
    )
