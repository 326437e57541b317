"""Notes written to oneself, in which `you` is the sender throughout: `You told them that you kept a log`."""

import re
from functools import lru_cache

from drafting.builtin.prose.addressed import as_own
from drafting.builtin.prose.voice import Unsayable
from drafting.models import Anchor, AnchorKind, Notes

_TOLD = r"(?:told (?:them|him|her|both|[A-Z]\w+)|said|talked|spoke|described|explained|mentioned|answered|gave them)"
_ABOUT_SENDER = re.compile(
    rf"\b[Yy]ou (?:(?:also|then|even|never|did not|didn['’]t) )?(?:{_TOLD}|tell them"
    r"|were (?:interviewed|asked|nervous)|went|forgot|got|wore|walked|sat|met|froze|blanked"
    r"|fluffed|liked|waffled|missed)\b"
)
"""What somebody who writes to themselves says that they did."""
_OWN_REPORT = re.compile(
    r"(?:^|[.!?;,\n][ \t]?|\b(?:and|so|but|then) )(?:I|i)"
    r" (?:told|said|asked|went|got|gave|forgot|was|talked|explained|met|had)\b"
)
_TO_SENDER = re.compile(
    r"\b[Yy]ou\b[^.!?;:,\n]{0,90} (?:me|my|I)\b|(?:^|[.!?][ \n])(?:Told|Showed|Gave|Asked) ",
    re.MULTILINE,
)
"""What the reader did to the sender, and what the sender did: `You walked me round. Told her of it.`"""
_TURN = re.compile(r"^[ \t]*(?:me|[A-Z][\w .'’-]{0,28}): \S", re.MULTILINE | re.IGNORECASE)
"""A line of a talk, in which `you` is whoever is spoken to."""
_DEAR_SELF = re.compile(
    r"\W*(?:dear|hello|hi|hey|oi|listen|right),? (?:(?:old|future|past|poor|silly) )?(?:me|self|you of )\b",
    re.IGNORECASE,
)
"""How notes open that address their writer, who may say `I` beside it."""
_FEWEST = 2
"""Reports of what `you` did from which the notes are written to oneself."""
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")
_DEED = re.compile(
    rf"(?:and )?you (?:also |then )?{_TOLD}\b[^.]*?\b(?:at|for|in|with|about) (?:the )?[A-Z]\w"
    rf"|(?:and )?you (?:also |then )?{_TOLD}\b[^.]*\b(?:you|I) [a-z]+(?:ed|pt|ut|ilt|ote|ade|et|an)\b"
    r"|where you (?:[a-z]+ed|kept|cut|built|wrote|made|set|ran|hung|put|led|grew|drew|taught|sold|dug|bound|wove)\b",
    re.IGNORECASE,
)
"""What the sender told of something done, somewhere or by themselves."""
_WOULD = re.compile(
    rf"(?:and )?you (?:also |then )?{_TOLD}:? (?:that )?you(?:['’](?:d|ll)| would| will| could| can)\b",
    re.IGNORECASE,
)
"""What the sender only said that they would do."""


@lru_cache(maxsize=64)
def to_oneself(text: str) -> bool:
    """Whether the notes tell the sender what the sender did, and nobody in them says `I told her`."""
    plain = _QUOTED.sub("", text)
    reports = len(_ABOUT_SENDER.findall(plain))
    talk = len(_TURN.findall(text)) > reports
    others = _OWN_REPORT.search(plain) or _TO_SENDER.search(plain)
    addressed = _DEAR_SELF.match(text) is not None
    return reports >= _FEWEST and not talk and (addressed or others is None)


def in_own_words(sentence: str, text: str) -> str:
    """A sentence of the text as the sender says it: `I kept a log` for `you kept a log`; as it is in other notes."""
    if not to_oneself(text):
        return sentence
    parts = re.split(rf"({_QUOTED.pattern})", sentence)
    try:
        return "".join(part if part[:1] in '“"' and part else as_own(part) for part in parts)
    except Unsayable:
        return sentence


def as_deed(anchor: Anchor, notes: Notes) -> Anchor:
    """The passage as a deed of the sender's, where it was taken for somebody else's because it says `you`."""
    words = " ".join(anchor.quote.words(notes).split())
    other = anchor.kind in {AnchorKind.PROBLEM, AnchorKind.TOPIC, AnchorKind.MOMENT}
    told = other and not anchor.said_by and to_oneself(notes.text) and _DEED.match(words)
    if not told or _WOULD.match(words):
        return anchor
    return anchor.model_copy(update={"kind": AnchorKind.STRENGTH})
