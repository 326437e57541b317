"""What a model elsewhere may not be told: what the cards hold back, and what the built-in reader would."""

from drafting.models import AnchorKind, Anchors


def guarded(anchors: Anchors, recognised: Anchors) -> Anchors:
    """The anchors, and as private all that was recognised as such beside them.

    Notes may have been read by a model on this computer that takes a secret for a topic. Where the person gave a
    passage its kind, theirs holds.
    """
    theirs = [
        item.quote for item in anchors.items if item.by_hand and item.kind is not AnchorKind.PRIVATE
    ]
    secrets = (
        one
        for one in recognised.of_kind(AnchorKind.PRIVATE)
        if not any(one.quote.overlaps(quote) for quote in theirs)
    )
    return anchors.model_copy(update={"items": (*anchors.items, *secrets)})
