"""Whose words a passage of a transcript is: an interviewer's are never the sender's own, the sender's never theirs."""

from drafting.builtin.clauses import Clause
from drafting.builtin.turns import speakers_in
from drafting.models import AnchorKind
from guardrails.words import fold, words_of

SENDERS_OWN = frozenset((AnchorKind.STRENGTH, AnchorKind.MISSED, AnchorKind.MOTIVATION))
"""Kinds of passage that only the sender can have said."""
_SELF = frozenset(("me", "i"))


def voiced(
    labels: list[str], found: tuple[Clause, ...], names: dict[str, str]
) -> tuple[list[str], list[str]]:
    """The labels as the speakers of a transcript leave them, and the interviewer whose turn each clause is in, or "".

    `names` are the words that name an interviewer. Both are as they were where the notes are no transcript.
    """
    first = [_first(clause.label) for clause in found]
    turns = speakers_in(found)
    mine = (turns.sender | _SELF) - names.keys()
    theirs = turns.others - mine if turns.is_sender_clear else turns.others & names.keys()
    if not theirs or not (mine | turns.others - names.keys()) & set(first):
        return labels, [""] * len(found)
    kept: list[str] = []
    for place, label in enumerate(labels):
        who = first[place]
        told = _told_by_them(label) if who in theirs else label
        kept.append(_told_by_me(label, found, place, kept) if who in mine else told)
    return kept, [names.get(one, "") if one in theirs else "" for one in first]


def _first(label: str) -> str:
    """The folded first word of a speaker's label."""
    return next((fold(word.text) for word in words_of(label)), "")


def _told_by_them(label: str) -> str:
    """What an interviewer says of themselves is a topic of the talk."""
    own = label[2:] in SENDERS_OWN
    return f"{label[:2]}{AnchorKind.TOPIC}" if own else label


def _told_by_me(label: str, found: tuple[Clause, ...], place: int, before: list[str]) -> str:
    """The sender's question is nothing to write back; their story is a strength until it or their turn ends."""
    if label == "O":
        return label
    if found[place].text.rstrip().endswith("?") and label[2:] in SENDERS_OWN:
        return "O"
    story = AnchorKind(label[2:]) in {AnchorKind.PROBLEM, AnchorKind.STRENGTH}
    if not story:
        return label
    goes_on = (
        place > 0
        and found[place - 1].line == found[place].line
        and before[-1][2:] == AnchorKind.STRENGTH
    )
    return f"{'I' if goes_on else 'B'}-{AnchorKind.STRENGTH}"
