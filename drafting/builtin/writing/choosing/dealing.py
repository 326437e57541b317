"""Who of a panel gets which passage: what another letter has is taken, what answers them is theirs, the rest dealt."""

from drafting.builtin.writing.listener import Listener
from drafting.models import Anchor, AnchorKind

Answers = dict[tuple[str, str], int]
"""How well a deed answers a problem, by the ids of both."""


def taken(anchors: tuple[Anchor, ...], ids: tuple[str, ...]) -> frozenset[str]:
    """The anchors that another's letter uses, and those whose words lie over theirs in the notes."""
    used = [anchor.quote for anchor in anchors if anchor.id in ids]
    over = (anchor.id for anchor in anchors if any(anchor.quote.overlaps(quote) for quote in used))
    return frozenset((*ids, *over))


def turns(anchors: tuple[Anchor, ...], listener: Listener) -> dict[str, int]:
    """How many of its kind stand before each anchor, dealt out so that two readers do not begin with the same."""
    seen: dict[AnchorKind, int] = {}
    dealt: dict[str, int] = {}
    for anchor in anchors:
        number = seen.get(anchor.kind, 0)
        seen[anchor.kind] = number + 1
        dealt[anchor.id] = (number - listener.seat) % max(len(listener.people), 1)
    return dealt


def with_problems(
    dealt: dict[str, int], answers: Answers, sayers: dict[str, str]
) -> dict[str, int]:
    """The turns with each deed dealt to whoever alone told of the problems that it answers.

    What answers others' is left to them where anything answers the reader's; what answers nobody's is dealt with it.
    """
    theirs: dict[str, set[str]] = {}
    with_them: dict[str, int] = {}
    for deed, problem in answers:
        theirs.setdefault(deed, set()).add(sayers.get(problem, ""))
        with_them[deed] = min(dealt[problem], with_them.get(deed, dealt[problem]))
    owned = {deed: who.copy().pop() for deed, who in theirs.items() if len(who) == 1}
    mine = {deed: 0 for deed, who in owned.items() if who == "reader" and not sayers.get(deed)}
    others = {deed: max(dealt[deed], 1) for deed, who in owned.items() if who and deed not in mine}
    nobodys = {deed: with_them[deed] for deed, who in owned.items() if not who}
    return dealt | nobodys | (others if mine else {}) | mine
