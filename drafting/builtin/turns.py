"""Transcripts: who speaks in turns, and which of them wrote the notes."""

import re
from collections import Counter
from dataclasses import dataclass

from drafting.builtin.boundaries import Joint
from drafting.builtin.clauses import Clause
from guardrails.words import fold, words_of

_FEWEST_TURNS, _FEWEST_SPEAKERS = 3, 2
"""Turns and speakers from which lines with a name before a colon are a transcript."""

_LONGEST_SPEAKER = 4
"""Words of a speaker's name with what may stand behind it."""

GREETING = re.compile(
    r"(?:dear|hi|hello|hey|welcome|thanks|thank you|good (?:morning|afternoon|evening|day))\b"
    r"(?: again)?,?\s+([^\W\d_][\w'’-]*)",
    re.IGNORECASE,
)
"""A greeting with the first name of whoever it is for, which is its group."""

_SELF = frozenset({"me", "i"})
_OWN_NAME = frozenset({"i'm", "i’m", "im", "i", "my", "this"})
"""What stands behind a greeting that is nobody's name."""


@dataclass(frozen=True, slots=True)
class Speakers:
    """First names, folded: of those who speak in turns without the sender, and of whoever wrote the notes."""

    others: frozenset[str]
    sender: frozenset[str]
    is_sender_clear: bool
    """Whether it is clear which of the speakers wrote the notes, so that all others were met."""


def speakers_in(found: tuple[Clause, ...]) -> Speakers:
    """Who speaks in the notes; no others where they are no transcript."""
    turns = _turns(found)
    sender = frozenset(_addressed(found, turns))
    return Speakers(turns - sender - _SELF, sender, bool(turns & (_SELF | sender)))


def _turns(found: tuple[Clause, ...]) -> frozenset[str]:
    names = (
        words_of(clause.text) for clause in found if clause.is_label and clause.text[:1].isalpha()
    )
    counts = Counter(name[0].text for name in names if 0 < len(name) <= _LONGEST_SPEAKER)
    many = sum(counts.values()) >= _FEWEST_TURNS and len(counts) >= _FEWEST_SPEAKERS
    return frozenset(counts) if many and max(counts.values()) > 1 else frozenset()


def _addressed(found: tuple[Clause, ...], turns: frozenset[str]) -> set[str]:
    """First names of whoever is greeted in a mail, first greeted by a speaker, or stands behind `To:`."""
    names = set[str]()
    for clause in found:
        greeted = GREETING.match(clause.text)
        if greeted and (not turns or not (names or turns & _SELF)):
            names.update({fold(greeted.group(1))} - _OWN_NAME)
        if fold(clause.label) == "to" and clause.joint is Joint.LABEL:
            names.update(fold(word) for word in clause.text.split()[:1])
    return names
