"""What of the notes one letter may draw on."""

from drafting.models import AnchorKind, Anchors, Fact


def unsaid_by(anchors: Anchors, sender: str) -> Anchors:
    """The anchors with nobody named for what the sender said; an interviewer of the same first name keeps theirs."""
    first = sender.casefold().split()[:1]
    met = {person.name for person in anchors.people}
    items = tuple(
        item.model_copy(update={"said_by": ""})
        if first and item.said_by not in met and item.said_by.casefold().split()[:1] == first
        else item
        for item in anchors.items
    )
    return anchors.model_copy(update={"items": items})


def shown(fact: Fact | None, anchors: Anchors) -> Fact | None:
    """The fact, unless it stands in a passage that is private."""
    quote = fact.quote if fact else None
    secrets = anchors.of_kind(AnchorKind.PRIVATE)
    private = quote is not None and any(quote.overlaps(one.quote) for one in secrets)
    return None if private else fact
