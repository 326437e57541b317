"""The quiet sentences that a letter may have: one thanks, one closing, one question how things stand, and lead-ins."""

import re
from itertools import pairwise

from guardrails.specificity import Reading

_THANKS = re.compile(
    r"\b(?:thank|thanks|grateful|appreciate|pleasure|good to|nice to|great to|glad to|enjoyed"
    r"|writing|wrote|follow(?:ing)? up|checking in|since we|spoke|met"
    r"|my (?:last|final) (?:note|message|mail|line))\b",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"\b(?:look(?:ing)? forward|hope|let me know|please|thank|thanks|glad to|happy to|hear from"
    r"|wish|see you|questions|need anything|useful|until then|either way|whatever you decide"
    r"|no hard feelings|some(?:body|one) else|all the same)\b",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r"\b(?:correct|complete|add to|finish|owe you|come back to|go back to|put right|make good"
    r"|never (?:said|answered|told|got)|did(?:n['’]t| not) (?:say|answer|tell|mention|get)"
    r"|should have (?:said|told|answered|mentioned)|forgot|left out)\b",
    re.IGNORECASE,
)
"""What announces the repair that the next sentence makes."""
_STATUS = re.compile(r"\b(?:how|where) (?:do )?things (?:stand|are)\b", re.IGNORECASE)
"""The one plain question of a message that waits for an answer."""
_OFFER = re.compile(
    r"^(?:and |but |so )?(?:"
    r"please (?:let me know|ask|tell me|write|answer|reply|read|take|do not trouble|keep me in mind)\b"
    r"|if (?:you need|there is anything|anything|something is|that is|that makes)\b|should you need\b"
    r"|i (?:am|would be) (?:happy|glad) to (?:answer|provide|help|clear up|stay in touch|be connected)\b"
    r"|take your time\b|i am writing (?:one last|for the last time|to say that i (?:am|remain|would))\b"
    r"|i wish (?:you|the team)\b.{0,40}\bwell\b"
    r"|(?:with )?(?:many |and )?(?:thanks|thank you)(?: to you)? for passing\b)",
    re.IGNORECASE,
)
"""A plain offer, or a good wish, of a few words: courtesy wherever in a letter it stands, once."""
_FEW = 20
"""Words up to which such a sentence is plain."""
_ENDS = 2
"""Sentences at either end among which one courtesy is free."""


def allowed(found: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The empty sentences that cost nothing, some of them twice."""
    ahead = (one for one, after in pairwise(found) if _leads(one, after))
    ends = (*_first(found[:_ENDS], _THANKS), *_first(found[::-1][:_ENDS], _CLOSING))
    return (*ends, *_first(found, _STATUS), *_first(_plain(found), _OFFER), *ahead)


def _plain(found: tuple[Reading, ...]) -> tuple[Reading, ...]:
    return tuple(one for one in found if len(one.sentence.text.split()) <= _FEW)


def is_salutation(text: str) -> bool:
    """Whether a line of its own greets or takes leave, as in a note that is to be passed on."""
    return _SALUTATION.fullmatch(text.strip()) is not None


_SALUTATION = re.compile(
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))(?: [\w.'’-]+){0,4}[,:!]?"
    r"|(?:(?:with|very|my|kind|warm|best|many|all|yours)\b ?){0,3}"
    r"(?:wishes|regards|thanks|best|sincerely|faithfully|truly|yours|greetings|cheers)"
    r"(?: (?:to|from)(?: [\w'’-]+){1,8})?,?",
    re.IGNORECASE,
)


def _first(found: tuple[Reading, ...], courtesy: re.Pattern[str]) -> list[Reading]:
    return [one for one in found if one.stock and courtesy.search(one.sentence.text)][:1]


def _leads(one: Reading, after: Reading) -> bool:
    """Whether a sentence only announces what the next one then says."""
    return _LEAD_IN.search(one.sentence.text) is not None and not after.empty
