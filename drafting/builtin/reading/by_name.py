"""Whose doing is told on a line behind a name, as in `Gaz: wants slots. me - we did it by text`."""

import re

from drafting.builtin.answers import asks, opens_answer
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.turns import SELF
from drafting.models import SENDERS_OWN, AnchorKind
from guardrails.words import fold

_OF_THEM = re.compile(r"(?:they|she|he|their|her|his)\b", re.IGNORECASE)
_REPORTED = re.compile(
    r"(?:and |but |so |then |also )?"
    r"(?:asked|askd|asks|wants?|wanted|says?|said|thinks|worries|likes|liked|laughed|told me|they|she|he)\b",
    re.IGNORECASE,
)
"""How a clause begins that tells of them: their line is a report of them, and an `I` in it is the sender's."""
_SAYS = re.compile(r"\b(?:said|says|told|tells)\b", re.IGNORECASE)
"""What makes an `I` behind it theirs as well as anybody's."""
_MINE = re.compile(r"(?:and |but |so |then |also )?(?:i|my)\b", re.IGNORECASE)
_WISHED = re.compile(
    r"(?:and |but |so |then |also )?(?:i )?"
    r"(?:(?:should|shld|shd|could)(?:['’]?ve| have|a| of)|meant to|forgot to|forgot)"
    r" (?:said|say|mentioned|mention|told|tell|added|add)\b",
    re.IGNORECASE,
)
"""What only the sender says of an interview: `should have said`."""


def told_by_name(labels: list[str], found: tuple[Clause, ...], names: dict[str, str]) -> list[str]:
    """The labels with nothing of the sender's own on a line that stands behind another's name.

    That is so until the line turns to the sender: by `me -`, by their answer to what they were asked, by what they wish
    they had said, or, where it tells of the other in the third person, by `I`.
    """
    kept: list[str] = []
    line, reported, mine = -1, False, False
    for place, (label, clause) in enumerate(zip(labels, found, strict=True)):
        if clause.line != line:
            line, reported, mine = clause.line, False, False
        if place and opens_answer(clause.text) and asks(found[place - 1].text):
            mine = True
        elif _REPORTED.match(clause.text):
            reported, mine = not _SAYS.search(clause.text), False
        elif _is_senders(clause, reported=reported):
            mine = True
        own = label[2:] in SENDERS_OWN
        theirs = own and not mine and _is_others(clause, names)
        turns = own and mine and label.startswith("I-") and kept[-1][2:] == AnchorKind.TOPIC
        if theirs:
            kept.append(f"{label[:2]}{AnchorKind.TOPIC}")
        else:
            kept.append(f"B-{label[2:]}" if turns else label)
    return kept


def _is_senders(clause: Clause, *, reported: bool) -> bool:
    """Whether the clause turns from the one it stands behind to the sender."""
    alone = fold(clause.text.strip(" -–:")) in SELF
    return bool(alone or _WISHED.match(clause.text) or (reported and _MINE.match(clause.text)))


def _is_others(clause: Clause, names: dict[str, str]) -> bool:
    """Whether somebody else's name governs the line; one that nobody is known by, where it tells of others."""
    label = fold(clause.label).split()[:1]
    return any(word in names for word in label) or bool(label and _OF_THEM.match(clause.text))
