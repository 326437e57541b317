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


_WHOM = r"(?: (?:him|her|them|[^\W\d_]\w+))?"
_SAID = re.compile(
    rf"(?:(?:i|and|but|so|then|also) )*(?:(?:said|agreed|offered|promised{_WHOM}|told{_WHOM})(?: that)?"
    rf" i(?: would|['’]?d| will|['’]?ll)|(?:agreed|offered|promised{_WHOM}) to|must(?: remember to)?|remember to"
    r"|i(?: will|['’]ll)) (?:also |then )?(?:send|e-?mail|mail|forward|drop|post|share)\b(?! (?:out|round)\b)",
    re.IGNORECASE,
)
"""A promise as notes report it: `said I'd send the write-up`. Whoever is asked what they would do promises nothing."""


def is_promise(jotted: str) -> bool:
    """Whether the words begin with the sender's promise to send the reader something."""
    return _SAID.match(jotted) is not None


_STEPS = re.compile(
    r"you (?=(?:send|e-?mail|mail|ring|call|write|arrange|confirm|book|share|phone|text|fix|organise|organize)\b)"
)

_NEXT_IS = re.compile(
    r"^(?:and |then )?(?:the )?next(?: (?:step|stage|round|up|part))?(?: (?:is|will be)|['’]s|:| =|,) (?:it['’]s )?"
    r"(?=(?:an?|the|two|three|my) )"
)
"""How the notes lead up to what comes next."""


_NEXT_NAMED = re.compile(
    r"(?=(?:test|task|visit|call|interview|chat|walk|tour|trial|lunch|coffee|demo)"
    r" (?:on|with|at|via|about)\b)"
)
"""A step that is named and might be told as done: `test on a sample`."""


def next_thing(plain: str) -> str:
    """`a take-home task` for `next is a take-home task`, and `the test on a sample` for `test on a sample`."""
    named = _NEXT_IS.sub("", plain)
    return f"the {named}" if _NEXT_NAMED.match(named) else named


def ahead(said: str) -> str:
    """`you will send the plan` for `you send the plan`, as notes tell what comes next."""
    return _STEPS.sub("you will ", said, count=1) if _STEPS.match(said) else said


def promised(plain: str) -> str:
    """The promise in full where the words are one, else the words as they are."""
    found = _promised().match(plain)
    return f"I will {plain[found.start('verb') :]}" if found else plain
