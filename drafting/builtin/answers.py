"""The sender's own answer, jotted without its subject: `asked how I'd start. said id ride along first`."""

import re

_SAID = re.compile(
    r"(?:and |so |then )*(?:said|answered|told (?:him|her|them))\b(?! (?:that )?(?:they|he|she|their|his|her)\b)",
    re.IGNORECASE,
)
_MINE = re.compile(
    r"(?:and |so |then )*(?:said|answered|told (?:him|her|them)) (?:that )?(?:i would|i['’]?d|i will|i['’]ll|ill"
    r"|i['’]?m|i['’]?ve|i have|i am|i) "
    r"(?!(?:be|get|hear|need|fit|have to|find out|receive|meet|love|like|enjoy|see|could|can"
    r"|should|might|may|was|am|are|a|the|great|good|very|too|exactly|perfect\w*|overqualified|right|welcome)\b)",
    re.IGNORECASE,
)
"""Words that only the sender says of themselves; what somebody promises or praises in them is not among these."""
_THEIR_QUESTION = re.compile(
    r"^(?!i\b|we\b)(?:\w+ ){1,3}?(?:asked|wanted to know|wondered)\b(?! me to\b)"
    r"|^asked (?:me\b(?! to\b)|.*\b(?:i|i['’]d|id|my)\b)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!;\n]+\s*|\?\s+")


def is_answer(before: str, words: str) -> bool:
    """Whether a passage that begins with `said` is the sender's answer, going by it and by what stands before it."""
    if not opens_answer(words):
        return False
    return bool(_MINE.match(words)) or asks(before)


def asks(before: str) -> bool:
    """Whether the last sentence of these words tells what the sender was asked."""
    asked = [part for part in _SENTENCE.split(before) if part.strip()][-1:]
    return any(_THEIR_QUESTION.match(one.strip()) for one in asked)


def opens_answer(words: str) -> bool:
    """Whether the words begin with `said`, or another verb of answering, without a subject."""
    return _SAID.match(words) is not None
