"""Which of the things that were talked about are troubles of theirs, though they were taken down as subjects."""

import re
from dataclasses import replace

from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import AnchorKind

TROUBLE = re.compile(
    r"\b(?:dying|dies|broken|breaks?|fails?|failing|leaks?|rots?|worn|wearing|damaged|wrong|missing|lost|loses?|losing"
    r"|late|overdue|behind|slow|slower|clogs?|blocked|blocks|stuck|delays?|delayed|complain\w*|errors?|queues?|shortage"
    r"|short of|too (?:few|many|long|late|slow|old)|nobody|no one|never|drops? out|gives? up|half of them"
    r"|past repair)\b"
)
"""What tells of something that does not go as it should."""


def as_problem(telling: Telling) -> Telling:
    """The passage as a problem, where it was taken for a subject and says that something goes wrong."""
    stated = telling.mode is Mode.THAT and telling.anchor.kind is AnchorKind.TOPIC
    if not stated or telling.words.startswith("you ") or not TROUBLE.search(telling.words):
        return telling
    kind = {"kind": AnchorKind.PROBLEM}
    return replace(telling, anchor=telling.anchor.model_copy(update=kind))
