"""The message that a letter answers, without the asking that the letter as a whole is the answer to."""

import re
from dataclasses import replace

from drafting.builtin.writing.replies.received import Received, received
from drafting.models import Brief, Kind

_ANSWER = r"(?:answer|decision|response|reply|acceptance|yes or (?:a )?no)"
_WHEN = (
    r"(?:,? (?:to (?:the|our|this|my) offer|either way|in writing|by|before|on|no later|within|at|as soon)\b"
    r"(?:(?!\b(?:and|when|what|how|where|which|whether|if)\b).)*)?"
)
_TAKE = (
    r"(?:accept(?:ing)?|take (?:it|up|on|(?:the|this) (?:\w+ )?(?:post|job|role|position|offer|place))"
    r"|taking (?:it|up|on|the)|join(?:ing)? (?:us|the)|say yes"
    r"|want (?:it|the (?:\w+ )?(?:post|job|role|position|place)))"
)
_ALONE = r"(?:(?!,? (?:and|or) (?:when|what|how|where|which|whether|if|send|bring|return|complete|sign|tell|give)\b).)*"
_FOR_DECISION = re.compile(
    r"(?:.*\b(?:whether|if|that) )?(?:(?:do|would|will|are|can|could) )?you(?:['’]d)? (?:[\w'’]+ ){0,5}?"
    rf"{_TAKE}\b{_ALONE}"
    rf"|.*\b(?:your|an?|his|the) (?:\w+ ){{0,2}}?{_ANSWER}{_WHEN}"
    r"|.*\b(?:let (?:me|us) know|tell (?:me|us)|get back to (?:me|us)|hear from you|need to (?:know|hear)"
    r"|reply|respond|accept)"
    rf"(?: what you (?:decide|think)| yes or no)?{_WHEN}",
    re.IGNORECASE,
)
"""What asks whoever was offered something for nothing but their yes or no, in whatever words, and by when."""


def briefed(brief: Brief) -> Received:
    """What the message of the brief brings; of an offer only what is asked beside the answer to the offer itself."""
    message = received(brief.received)
    if brief.kind is not Kind.OFFER_REPLY:
        return message
    return replace(message, asks=tuple(one for one in message.asks if not _decides(one.asking)))


def _decides(asking: str) -> bool:
    return _FOR_DECISION.fullmatch(asking.rstrip(" .?!")) is not None
