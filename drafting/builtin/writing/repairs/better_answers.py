"""Of several things noted about a question that went wrong: which are no more than what was said in the room."""

from drafting.builtin.writing.choosing.poverty import poverty
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import AnchorKind

_NEAR = 240
"""Characters of the notes within which what the sender would say now follows what they said."""


def worse_answers(tellings: tuple[Telling, ...]) -> tuple[Telling, ...]:
    """Answers behind which the notes have a better one: `I gave him law` before `what I really do is write it down`."""
    missed = [one for one in tellings if one.anchor.kind is AnchorKind.MISSED]
    better = [one for one in missed if poverty(one) <= 1]
    return tuple(
        one
        for one in missed
        if any(0 < after.anchor.quote.start - one.anchor.quote.end <= _NEAR for after in better)
    )
