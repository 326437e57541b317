"""The message that news in the notes calls for, such as an answer to an offer, until it has gone."""

from drafting.builtin.writing.replies.noted import news
from drafting.correspondence import Correspondence
from drafting.models import Anchors, Kind, Notes

_TOLD = {
    Kind.OFFER_REPLY: "an offer",
    Kind.REJECTION_REPLY: "a refusal",
    Kind.COMPETING_OFFER: "an offer from somewhere else",
}


def called_for(notes: Notes, anchors: Anchors, gone: Correspondence) -> Kind | None:
    """Which message that is; None where the notes have no news, or it is among what has gone."""
    found = news(notes, anchors)
    sent = {one.kind for one in gone.letters()}
    return found.calls_for if found and found.calls_for not in sent else None


def because(kind: Kind) -> str:
    """What the notes tell that calls for that kind, in a sentence for the writer; "" where no news calls for it."""
    return f"Your notes tell of {_TOLD[kind]}." if kind in _TOLD else ""
