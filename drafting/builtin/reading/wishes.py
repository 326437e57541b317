"""Reasons for wanting the job that a sentence calls so itself: `I want it because ...`, `Why I want it: ...`."""

import re

from drafting.builtin.reading.clauses import Clause, sentences_of
from drafting.models import AnchorKind

_JOB = r"(?:it|this|in|the (?:job|post|role|place|work)|this (?:job|post|role|place|one))"
_WHY = r"(?:because|[’']?cause|cos|coz|bc|as|since)"
_WANTS = re.compile(
    rf"(?:and |so )?(?:I|we)(?: (?:really|still|do|just|only))? want(?:ed)? {_JOB},? {_WHY}\b",
    re.IGNORECASE,
)
_WHY_WANTED = re.compile(rf"(?:and |so )?why (?:do )?I want(?:ed)? {_JOB}\b", re.IGNORECASE)
_PRIVATE = (f"B-{AnchorKind.PRIVATE}", f"I-{AnchorKind.PRIVATE}")


def wished(labels: list[str], found: tuple[Clause, ...]) -> list[str]:
    """The labels with each such sentence as a reason of its own, what is held back aside."""
    told = list(labels)
    for sentence in sentences_of(found):
        first, *others = sentence
        words = " ".join(found[at].text for at in sentence)
        gives = _gives_reason(words) or _WHY_WANTED.fullmatch(found[first].label)
        if not gives or any(labels[at] in _PRIVATE for at in sentence):
            continue
        told[first] = f"B-{AnchorKind.MOTIVATION}"
        for at in others:
            told[at] = f"I-{AnchorKind.MOTIVATION}"
        _begin_anew(told, sentence[-1] + 1)
    return told


def _gives_reason(words: str) -> bool:
    asked = _WHY_WANTED.match(words)
    return bool(_WANTS.match(words) or (asked and words[asked.end() :].strip(" ,:-–—?")))


def _begin_anew(labels: list[str], place: int) -> None:
    """What stands behind a reason is no part of it."""
    if place < len(labels) and labels[place].startswith("I-"):
        labels[place] = f"B-{labels[place][2:]}"
