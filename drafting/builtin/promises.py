"""What the sender has promised, said as a promise: `I will send the rota` for `need to send the rota`."""

import re
from functools import cache

from drafting.builtin.phrasebook import phrases


@cache
def _promised() -> re.Pattern[str]:
    listed = phrases("promises")
    return re.compile(
        rf"(?:{'|'.join(listed['led'])}) (?P<verb>{'|'.join(listed['verbs'].split())})\b"
    )


_STEPS = re.compile(
    r"you (?=(?:send|e-?mail|mail|ring|call|write|arrange|confirm|book|share|phone|text|fix|organise|organize)\b)"
)


def ahead(said: str) -> str:
    """`you will send the plan` for `you send the plan`, as notes tell what comes next."""
    return _STEPS.sub("you will ", said, count=1) if _STEPS.match(said) else said


def promised(plain: str) -> str:
    """The promise in full where the words are one, else the words as they are."""
    found = _promised().match(plain)
    return f"I will {plain[found.start('verb') :]}" if found else plain
