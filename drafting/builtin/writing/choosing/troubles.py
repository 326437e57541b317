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


def as_problem(telling: Telling) -> Telling:
    """The passage as a problem, where it was taken for a subject and says that something goes wrong."""
    stated = telling.mode is Mode.THAT and telling.anchor.kind is AnchorKind.TOPIC
    if not stated or telling.words.startswith("you ") or not _TROUBLE.search(telling.words):
        return telling
    kind = {"kind": AnchorKind.PROBLEM}
    return replace(telling, anchor=telling.anchor.model_copy(update=kind))


_MEASURE = re.compile(
    r"\b(?:is|are|has|have|holds?|makes?|takes?|runs?|(?:is|are) (?:handling|building|running|serving|looking after))"
    r" (?:an? |about |over |only )?\d"
)
"""How something is measured or counted, which is nothing to help with by itself."""

_THERE_IS = re.compile(r"there(?:['’]s| is| are)\b")


def is_measure(telling: Telling) -> bool:
    """Whether a problem only says that there is something, or how much of it: `the interval is 15 minutes`."""
    states = _MEASURE.search(telling.words) or _THERE_IS.match(telling.words)
    return states is not None and not is_amiss(telling)


def is_amiss(telling: Telling) -> bool:
    """Whether a problem says that something goes wrong or is wanted, and not only how things are."""
    signs = (AMISS, AIM, _TROUBLE)
    return telling.mode is Mode.SPEECH or any(sign.search(telling.words) for sign in signs)
