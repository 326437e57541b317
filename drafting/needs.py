"""What the person must say before a kind of message can be written, beside whom it goes to and how it sounds."""

import prompts
from drafting.errors import SetUpIncomplete
from drafting.models import Brief, Kind, Noun

ANSWERS = (Kind.REPLY, Kind.OFFER_REPLY, Kind.REJECTION_REPLY)
"""Messages that answer one of theirs."""

FOLLOWING = (Kind.CHECK_IN, Kind.FINAL_PULSE, Kind.CLARIFICATION)
"""Messages that come after another of the sender's own."""

_TICKS = {Kind.COMPETING_OFFER: ("offer exists", "deadline", "first choice")}


class Needs(Noun):
    """What a kind asks for."""

    stances: tuple[str, ...] = ()
    """One of these has to be chosen."""
    ticks: tuple[str, ...] = ()
    """At least one of these has to be ticked as true; the message says no other."""
    answers: bool = False
    """Whether it answers a message, which can be pasted."""
    pasted: bool = False
    """Whether it cannot be written without that message."""


def needs(kind: Kind) -> Needs:
    """What that kind asks for."""
    return Needs(
        stances=prompts.kinds()[kind].header.stances,
        ticks=_TICKS.get(kind, ()),
        answers=kind in ANSWERS,
        pasted=kind is Kind.REPLY,
    )


def missing(brief: Brief) -> str:
    """What is still to be said, in a sentence; "" when nothing is."""
    asked = needs(brief.kind)
    if asked.stances and brief.stance not in asked.stances:
        return f"Choose one first: {_or(asked.stances)}."
    if asked.ticks and not set(brief.ticked) & set(asked.ticks):
        return "Tick what is true first: the message says that, and nothing else."
    if asked.pasted and not brief.received.strip():
        return "Paste the message that you answer first."
    return ""


def complete(brief: Brief) -> Brief:
    """The brief with only what its kind asks for. Raises `SetUpIncomplete` with what is still to be said."""
    reason = missing(brief)
    if reason:
        raise SetUpIncomplete(reason)
    asked = needs(brief.kind)
    return brief.model_copy(
        update={
            "stance": brief.stance if asked.stances else "",
            "ticked": tuple(one for one in asked.ticks if one in brief.ticked),
            "received": brief.received if asked.answers else "",
        }
    )


def _or(words: tuple[str, ...]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"
