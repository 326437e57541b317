"""Which of the things that were talked about are troubles of theirs, though they were taken down as subjects."""

import re
from dataclasses import replace

from drafting.builtin.writing.choosing.worth import AIM, AMISS
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import AnchorKind

_TROUBLE = re.compile(
    r"\b(?:dying|dies|broken|breaks?|fails?|failing|leaks?|rots?|worn|wearing|damaged|wrong|missing|lost|loses?|losing"
    r"|late|overdue|behind|slow|slower|clogs?|blocked|blocks|stuck|delays?|delayed|complain\w*|errors?|queues?|shortage"
    r"|short of|too (?:few|many|long|late|slow|old)|nobody|no one|never|drops? out|gives? up|half of them"
    r"|past repair)\b"
)
"""What tells of something that does not go as it should."""
_WANTING = re.compile(
    r"\b(?:hardly|barely|scrapped|thrown|throws?|wast(?:e|es|ed|ing)|cracks?|cracked|chas(?:e|es|ed|ing)|without"
    r"|by hand|from memory|on paper|instead of|costs?|eats?|half (?:full|empty|of)|refunds?|overlap|has to|have to|must"
    r"|after the|mixed up|double[- ]booked|wrongly|only (?:one|two|half|a)|cancelled|stops?|stopped|hard to|struggl\w+"
    r"|fewer|because|in practice)\b"
)
"""What is as often said of work that goes on badly as well as it can."""


def as_problem(telling: Telling) -> Telling:
    """The passage as a problem, where it was taken for a subject and says that something goes wrong."""
    stated = telling.mode is Mode.THAT and telling.anchor.kind is AnchorKind.TOPIC
    if not stated or telling.words.startswith("you ") or not _TROUBLE.search(telling.words):
        return telling
    kind = {"kind": AnchorKind.PROBLEM}
    return replace(telling, anchor=telling.anchor.model_copy(update=kind))


_MEASURE = re.compile(
    r"\b(?:is|are|has|have|holds?|makes?|takes?|runs?|(?:is|are) (?:handling|building|running|serving|looking after)"
    r"|(?:you|they|we) [a-z]+) (?:an? |about |over |around |some |only )?\d"
)
"""How something is measured or counted, which is nothing to help with by itself."""

_THERE_IS = re.compile(r"there(?:['’]s| is| are)\b")


def is_measure(telling: Telling) -> bool:
    """Whether a problem only says that there is something, or how much of it: `the interval is 15 minutes`."""
    states = _MEASURE.search(telling.words) or _THERE_IS.match(telling.words)
    return states is not None and not is_amiss(telling)


_AS_IT_IS = re.compile(
    r"(?:(?:the|your|their|our) )?(?:[\w'’-]+ ){1,4}?(?:is|are) (?:an?|the|that|in|on|at|[A-Z]|out of)\b"
    r"|you (?:also )?(?!need|want|lack|lost|lose|miss|cannot|would|will|plan|hope|have (?:to|no)\b)[a-z]+"
    r" \S+(?: \S+){0,9}$"
    r"|[^,;]* (?:comes?|starts?|opens?|is|are|meets?) on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?\b[^,;]*$"
)
"""How it is said what something is, what they do, or on which day."""


_CLAUSES = re.compile(r"[,;] (?:and |but )?(?=(?:the|your|you|they|we|there) )")


def is_plain_fact(telling: Telling) -> bool:
    """Whether a problem only says how things are, so that there is nothing to help with: `the firm is Kiln and Co`."""
    plain = telling.mode is Mode.THAT and _AS_IT_IS.match(telling.words) and not is_amiss(telling)
    clauses = (replace(telling, words=one) for one in _CLAUSES.split(telling.words))
    return bool(plain) or all(map(is_measure, clauses))


def is_amiss(telling: Telling) -> bool:
    """Whether a problem says that something goes wrong or is wanted, and not only how things are."""
    signs = (AMISS, AIM, _TROUBLE, _WANTING)
    return telling.mode is Mode.SPEECH or any(sign.search(telling.words) for sign in signs)
