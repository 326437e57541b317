"""Whose words a passage of a transcript is: an interviewer's are never the sender's own, the sender's never theirs."""

import re

from drafting.builtin.reading.clauses import STARTS, Clause
from drafting.builtin.reading.turns import SELF, met_by_letter, speakers_in
from drafting.models import SENDERS_OWN, AnchorKind
from guardrails.words import fold, words_of


def voiced(
    labels: list[str], found: tuple[Clause, ...], names: dict[str, str]
) -> tuple[list[str], list[str]]:
    """The labels as the speakers of a transcript leave them, and the interviewer whose turn each clause is in, or "".

    `names` are the words that name an interviewer. Both are as they were where the notes are no transcript.
    """
    turns = speakers_in(found)
    names = names | met_by_letter(found, names, turns)
    first = [_first(clause.label) for clause in found]
    mine = (turns.sender | SELF) - names.keys()
    theirs = turns.others - mine if turns.is_sender_clear else turns.others & names.keys()
    if not theirs or not (mine | turns.others - names.keys()) & set(first):
        return labels, [""] * len(found)
    kept: list[str] = []
    for place, label in enumerate(labels):
        who = first[place]
        told = _told_by_them(label) if who in theirs else label
        mine_told = _told_by_me(label, found, place, kept) if who in mine else told
        kept.append(_begun(mine_told, kept))
    return kept, [names.get(one, "") if one in theirs else "" for one in first]


def _first(label: str) -> str:
    """The folded first word of a speaker's label."""
    return next((fold(word.text) for word in words_of(label)), "")


def _told_by_them(label: str) -> str:
    """What an interviewer says of themselves is a topic of the talk."""
    own = label[2:] in SENDERS_OWN
    return f"{label[:2]}{AnchorKind.TOPIC}" if own else label


def _begun(label: str, before: list[str]) -> str:
    """The label, as the first of its passage where what it would go on with was left out."""
    orphan = label.startswith("I-") and before[-1:] == ["O"]
    return f"B-{label[2:]}" if orphan else label


def _asks(found: tuple[Clause, ...], place: int) -> bool:
    """Whether the sentence of this clause is a question."""
    last = place
    while last + 1 < len(found) and found[last + 1].joint not in STARTS:
        last += 1
    return found[last].text.rstrip('"”’ ').endswith("?")


def _told_by_me(label: str, found: tuple[Clause, ...], place: int, before: list[str]) -> str:
    """The sender's question is nothing to write back; their story is a strength until it or their turn ends."""
    if label[2:] == AnchorKind.PRIVATE:
        return label
    if _asks(found, place):
        return "O"
    goes_on = (
        place > 0
        and found[place - 1].line == found[place].line
        and before[-1][2:] == AnchorKind.STRENGTH
    )
    if label[2:] in _STORY or (goes_on and label[2:] in _DEEDS and _MINE.match(found[place].text)):
        return f"{'I' if goes_on else 'B'}-{AnchorKind.STRENGTH}"
    return label


_STORY = frozenset((AnchorKind.PROBLEM, AnchorKind.STRENGTH))
_DEEDS = frozenset(("", AnchorKind.MOMENT))
"""What a deed in the middle of a story may have been taken for: nothing at all, or a scene of that talk."""
_MINE = re.compile(r"(?:and |so |then |but )?(?:i|we)\b", re.IGNORECASE)
