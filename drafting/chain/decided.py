"""Whether they have decided, with an offer or a refusal: one decision is for everybody who was met."""

from drafting.builtin.writing.replies.received import received
from drafting.chain.called_for import answer_to_decision
from drafting.models import Kind
from drafting.stages import Drafted, Read

_ANSWERS = {"offer": Kind.OFFER_REPLY, "rejection": Kind.REJECTION_REPLY}


def answers(message: str) -> Kind | None:
    """What answers that message of theirs where it offers or refuses the post; None where it does neither."""
    return _ANSWERS.get(received(message).news)


def decided(desk: Read | Drafted) -> Kind | None:
    """What answers their decision; None where none is known.

    The notes tell of it, a letter that has gone answers it, or a message for which a letter was written brings it.
    """
    told = answer_to_decision(desk.notes, desk.anchors, desk.profile.name)
    if told or isinstance(desk, Read):
        return told
    gone = (one.kind for one in reversed(desk.correspondence.letters()))
    answered = next((kind for kind in gone if kind in _ANSWERS.values()), None)
    brought = (answers(one.brief.received) for one in reversed(desk.versions))
    return answered or next(filter(None, brought), None)
