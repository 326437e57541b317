"""The quiet sentences that a letter may have: one thanks, one closing, one question how things stand, and lead-ins."""

import re
from itertools import pairwise

from guardrails.substance.specificity import Reading

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
_ANSWERED = re.compile(
    r"\basked\b.{3,90}\bI (?:was (?:too |rather |a bit |very )?(?:vague|short|brief|thin|weak|slow)"
    r"|(?:only |just )?(?:gave|told|handed|claimed|waffled|hesitated|went blank|could not|couldn['’]t|had no)\b)",
    re.IGNORECASE,
)
"""How notes of a weak answer are owned up to, which the next sentence mends."""
_GOES_ON = re.compile(
    r"\b(?:I(?:['’]d| would| could| will|['’]ll)(?: be (?:glad|happy))?|like)(?: \w+){0,3}? to "
    r"(?:try|begin|start|help|see|hear|do|test|build|know)\b"
    r"(?=.*\b(?:it|that|the same|yours|them|those|first|too)\b)(?!.*\b(?:part of|contribut\w+|opportunit\w+)\b)",
    re.IGNORECASE,
)
"""An offer that goes on with what the sentence before it tells: `I would like to try the same on yours`."""
_STILL = re.compile(
    r"\bI(?:['’]m| am| do| would|['’]d)? (?:still|remain) (?:(?:very|really|just as|also) )?"
    r"(?:want|interested|keen|like|hope|glad)\b|\bI still (?:want|would)\b",
    re.IGNORECASE,
)
_NO_HURRY = re.compile(
    r"\bno (?:hurry|rush|need to (?:reply|answer|write))\b|\bnot write (?:to you )?again\b"
    r"|\b(?:longer|more time)\b.{0,30}\b(?:fine|no (?:difficulty|trouble|problem))\b",
    re.IGNORECASE,
)
_IF_GONE = re.compile(
    r"^(?:if|should) (?:you(?:['’]ve| have)|some(?:body|one)(?: else)? has|the (?:post|job|role|place) (?:is|has)"
    r"|an?(?:other)? (?:\w+ )?(?:post|job|role|place|vacancy) |not,)",
    re.IGNORECASE,
)
_WAITING = (_STILL, _NO_HURRY, _IF_GONE)
"""What a message that asks how things stand has to say besides: still interested, no hurry, no ill will."""
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


def allowed(found: tuple[Reading, ...], *, waits: bool = False) -> tuple[Reading, ...]:
    """The empty sentences that cost nothing, some of them twice; a message that `waits` for news has more to say."""
    ahead = (one for one, after in pairwise(found) if _leads(one, after))
    on = tuple(after for one, after in pairwise(found) if not one.empty)
    ends = (*_first(found[:_ENDS], _THANKS), *_first(found[::-1][:_ENDS], _CLOSING))
    waiting = (one for words in _WAITING if waits for one in _first(_plain(found), words))
    offers = (*_first(_plain(found), _OFFER), *_first(_plain(on), _GOES_ON))
    return (*ends, *_first(found, _STATUS), *offers, *waiting, *ahead)


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


_PURPOSE = re.compile(
    r"\b(?:i accept|accept the (?:job|post|role|offer)|decided not to (?:accept|take)|say no this time"
    r"|(?:a )?little (?:more )?time (?:to think|before i answer|for it)|feedback (?:that )?you mention"
    r"|(?:about|before) the other (?:post|job|role)|something else comes up|keep my details|interest is unchanged"
    r"|as interested as|(?:needs no|without) (?:reply|answer)|need not answer|last (?:short )?note|(?:last|final) time"
    r"|one thing i could do better|all the best to|(?:add|complete) (?:something|one thing|one of the answers)"
    r"|glad to (?:wait|have met)|what you need from me|if you need more)\b",
    re.IGNORECASE,
)
"""What a message is for, said plainly: yes, no or later to an offer, a last note, an addition, a wish to hear again."""
_CIVIL = (_OFFER, _STATUS, _STILL, _NO_HURRY, _IF_GONE, _PURPOSE)
"""What a letter may say without telling anything, wherever it stands."""


def is_civil(text: str) -> bool:
    """Whether a sentence of a few words without a number only offers, asks, answers or says what it is for."""
    plain = len(text.split()) <= _FEW and not any(map(str.isdigit, text))
    return plain and any(civil.search(text) for civil in _CIVIL)


def _first(found: tuple[Reading, ...], courtesy: re.Pattern[str]) -> list[Reading]:
    return [one for one in found if one.stock and courtesy.search(one.sentence.text)][:1]


def _leads(one: Reading, after: Reading) -> bool:
    """Whether a sentence only announces what the next one then says."""
    text = one.sentence.text
    led = _LEAD_IN.search(text) or _ANSWERED.search(text)
    return led is not None and not after.empty
