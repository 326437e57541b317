"""What an answer says besides its answer: thanks, good cheer, praise of the talk, and that it will come later."""

import re

_COURTESY = re.compile(
    r"(?:(?:(?:many )?thanks|thank you|cheers|great|perfect|lovely|sounds good|sure|of course|ok(?:ay)?"
    r"|no (?:problem|worries|trouble))\b[^,.;!]*+[,.;!–-]*+\s*+)*+"
    r"(?:(?:(?:and |but )?I(?:['’]m| am)? )?(?:look(?:ing)? forward|(?:very |really )?excited|delighted|glad"
    r"|happy to (?:hear|help|answer))\b.*)?",
    re.IGNORECASE,
)
"""What says thanks, or that something is welcome, and answers nothing."""
_DEFERS = re.compile(
    rf"(?:{_COURTESY.pattern})(?:and |but )?I(?:['’]ll| will) (?:get|come|be|let|write|reply|answer|respond|confirm)"
    r"(?: (?:back|in touch|to|with|you|know|soon|shortly|later|then|about|on|this|that|it|all|asap))*[\s.!]*",
    re.IGNORECASE,
)
"""That an answer will come, and nothing of it."""
_ASSENTS = re.compile(
    rf"(?:{_COURTESY.pattern})yes\b[\s,.!–-]*+(?:"
    r"(?:that|this|it)(?:['’]s| is| will be| would be|['’]ll be| all)?\b[\s,.!–-]*+|"
    r"(?:of course|sure|absolutely|certainly|definitely|no problem|please|indeed|great|good|perfect|lovely"
    r"|fine|ok(?:ay)?|works?|suits?|for me|very|much|just|well|so|thank you|thanks|sounds)\b[\s,.!–-]*+)*+",
    re.IGNORECASE,
)
"""A bare yes, which could stand below any question."""
_PRAISES = re.compile(
    r"\b(?:enjoyed|(?:nice|great|good|lovely|pleasure|(?:was|were) glad)"
    r" (?:to (?:meet|see|talk|speak)|meeting|seeing|talking|speaking)(?! (?:times?|slots?|days?|dates?)\b)"
    r"|(?:great|good|nice|lovely|wonderful|interesting) (?:\w+ )?(?:talk|chat|conversation|meeting|interview|discussion"
    r"|position|role|post|job|offer|opportunity)(?! (?:times?|slots?|days?|dates?)\b)|honou?red|impressed)\b",
    re.IGNORECASE,
)
"""What praises the talk or the post, whatever day it names."""
_AHEAD = re.compile(
    r"\b(?:would|will|can|could|may|might|accept|start)\b|['’](?:ll|d)\b", re.IGNORECASE
)
"""What proposes something, however warmly: `it would be great to meet on Tuesday`."""
_CLAUSE = re.compile(
    r"[,;]\s+|\s+but\s+|\s+and\s+(?=(?:I|my|we|yes|no|can|could|will|would|start)\b)", re.IGNORECASE
)


def bare(sentence: str) -> str:
    """The sentence without thanks and good cheer before it and without its clauses of praise; nothing of a bare yes."""
    return "" if _ASSENTS.fullmatch(sentence) else _unpraised(_COURTESY.sub("", sentence, count=1))


def _unpraised(sentence: str) -> str:
    """The sentence without its clauses that praise the talk or the post, the others joined by commas."""
    clauses = _CLAUSE.split(sentence)
    return ", ".join(one for one in clauses if _AHEAD.search(one) or not _PRAISES.search(one))


def hollow(text: str) -> bool:
    """Whether a text only says that an answer will come, or yes and not to what."""
    return (_DEFERS.fullmatch(text) or _ASSENTS.fullmatch(text)) is not None
