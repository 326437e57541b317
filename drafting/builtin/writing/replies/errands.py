"""What a message wants done: `send you the plan` for `please send us the plan`, still in its writer's words."""

import re
from functools import cache

from drafting.builtin.phrasebook import phrases
from drafting.builtin.prose import verbs
from drafting.builtin.writing.replies.sorts import Found, Sort

_PLEASE = re.compile(
    r"(?:please|kindly)(?: also| kindly| just)? (?P<what>[a-z-]+\b.*)"
    r"|(?:(?:may|can|could|might) (?:I|we) (?:just )?(?:ask|trouble) you"
    r"|(?:we|I)(?: will| would| do| also| just|['’]d)* (?:like|need|want|ask) you|you(?: will|['’]ll) be asked)"
    r" to (?P<asked>[a-z-]+\b.*)"
    r"|(?:(?:we|I)(?: would|['’]d) (?:be (?:very )?(?:grateful|glad)|appreciate it)"
    r"|it would (?:help|be (?:helpful|great|good|useful)))(?: us)? if you could (?P<could>.+)",
    re.IGNORECASE,
)
_MIND = re.compile(r"would you mind (?P<ing>[a-z]+ing) (?P<rest>.+)", re.IGNORECASE)
_LET_KNOW = re.compile(
    r"^let (?P<who>me|us) know (?=(?:your|the|an?|by|before|on)\b)", re.IGNORECASE
)


def please(said: str) -> Found:
    """What is wanted with a please or a wish: `please send`, `we would like you to send`."""
    found = _PLEASE.fullmatch(said)
    rest = next(filter(None, found.groups()), "") if found else ""
    first = rest.split()[0].lower() if rest else ""
    return errand(rest) if verbs.is_base(first) or first in errands() else None


def mind(said: str) -> Found:
    """What is wanted behind `would you mind`."""
    found = _MIND.fullmatch(said)
    base = verbs.base_of_ing(found["ing"].lower()) if found else None
    return errand(f"{base} {found['rest']}") if found and base else None


@cache
def errands() -> frozenset[str]:
    """The verbs of what can be asked of somebody by mail."""
    return frozenset(phrases("received")["asks"]["errands"].split())


def errand(rest: str) -> Found:
    """What is to be done; what is only to be told is asked."""
    told = re.match(phrases("received")["asks"]["told"], rest, re.IGNORECASE)
    if told:
        return Sort.ASKED, re.sub(r"^(?:if|that)\b", "whether", rest[told.end() :])
    return Sort.WANTED, _LET_KNOW.sub(r"tell \g<who> ", rest)
