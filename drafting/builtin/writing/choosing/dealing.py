"""Who of a panel gets which passage: what another letter has is taken, and the rest is dealt out in turn."""

from drafting.builtin.writing.listener import Listener
from drafting.models import Anchor, AnchorKind


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
