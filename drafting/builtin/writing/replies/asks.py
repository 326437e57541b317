"""What a sentence of a message asks, as the sender says it back: `when I could start` for `when could you start?`.

Each form gives a clause that can be put into the sender's mouth, and an asking that has none is not guessed at.
`guardrails.substance.answered` asks less of the same sentence, only whether it wants an answer, and so takes looser
signs: with these forms it would miss askings, and with its signs a letter would say back what nobody asked.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from drafting.builtin.phrasebook import phrases
from drafting.builtin.prose.addressed import turned
from drafting.builtin.prose.voice import Unsayable
from drafting.builtin.writing.replies.errands import errand, errands
from drafting.builtin.writing.replies.forms_of_asking import FORMS
from drafting.builtin.writing.replies.sorts import Found, Sort

__all__ = ["Ask", "Sort", "asks_in"]

_MOST = 600
"""Characters of a sentence that is read for what it asks."""
_LONGEST = 30
"""Words of an asking that is said back whole."""
_LED = re.compile(
    r"(?:hi|hello|hey|dear)\b[^,–—]{0,40}?(?:,|:| [-–—]) (?=\w)|\w+ (?:hi|hello|hey), "
    r"|[a-z]+, (?=(?:what|when|where|which|how|could|would|can|are|is|do)\b)"
    r"|(?:(?:and|also|so|then|finally|lastly|secondly|first|firstly|meanwhile|in the meantime),? )+"
    r"|(?:roughly|approximately|just|briefly|(?:a )?quick question[:,]?|one more thing[:,]?),? (?=how|what|when|which)"
    r"|[^:,?]{3,80}: (?=(?:could|would|can|will|please|are|do|what|when|which|how) )"
    r"|(?:if|to|as|before|for|in|once|after|when|following|further to) [^,?]{3,90}?,? "
    r"(?=(?:(?:could|would|can|will|are|do) you|please|let (?:me|us)|what|when|which|how"
    r"|(?:we|I)(?: \w+)? (?:need|like|require|can|wanted))\b)"
    r"|please (?=(?:could|would|can|will) you)|[^?]{3,160}?,(?: so| and| but)? (?=please\b)"
    r"|[^?]{3,120}? and (?:(?:we|I) )?(?=(?:wanted|would like|need|wondered|was wondering|can (?:offer|do|suggest))\b)",
    re.IGNORECASE,
)
"""What leads up to an asking, and says nothing of what is asked."""
_CONTRACTED = re.compile(
    r"(?<=^(?:what|when))['’]s\b|(?<=^where)['’]s\b|(?<=^how)['’]s\b", re.IGNORECASE
)
_CHANCE = re.compile(
    r"^any chance (?:that )?you(?:['’]d| would| could| can) (?:be able to )?", re.IGNORECASE
)
_LISTED = re.compile(r"; |[,;]?(?: and)? \(?(?:[a-e]|[1-9])\) |^\(?(?:[a-e]|[1-9])\) ")
"""What sets things apart that are asked in a row: `(a) when could you start, (b) do you drive`."""
_PARTED = re.compile(
    r",? (?:and|or) (?=(?:(?:when|where|what|which|how)(?: \w+){0,3} (?:could|would|can|will|should|are|is|do|did|have)"
    r"|could|would|can|are|is|do|have|please|let (?:me|us) know) )",
    re.IGNORECASE,
)
_AND_DO = re.compile(
    r",? and (?=(?:also )?(?:send|bring|return|complete|confirm|give|indicate|email|sign|fill|post|reply)\b)",
    re.IGNORECASE,
)
_REASON = re.compile(
    r",? (?:as|because|since|so that|given that)\b(?! (?:well|soon|much|many|long|on|in|it|an?)\b).*$",
    re.IGNORECASE,
)
"""Why it is asked, which whoever asks knows."""
_WE_LEFT_OUT = re.compile(
    r"^(?=(?:wanted|would like|need|wondered|was wondering|can (?:offer|do|suggest))\b)",
    re.IGNORECASE,
)
"""Where `we` stands before what leads up to an asking."""
_OTHERWISE = re.compile(
    r"(?:if|should) (?:not|so|neither|none|either|any|that|this|these|those|it|they)\b",
    re.IGNORECASE,
)
"""How something begins that is asked only if the rest does not suit."""
_GOES_ON = re.compile(
    r"\b(?:when|where|how|what|which|whether|if|why)\b(?! (?:you )?not\b)", re.IGNORECASE
)
"""How a further thing begins that is asked in the same breath: `and how long it took`."""
_ASIDE = re.compile(
    r" \((?:link|see|details?|attached|enclosed|form|address)\b[^)]*\)", re.IGNORECASE
)
"""Where something is to be found, which the reader of an answer knows."""
_WITH = re.compile(r"\bw/ ?(?!o\b)")
_SHORTEST = 4
"""Words of an asking that says what it asks."""
MONEY = re.compile(r"[£$€]|\b\d+ ?k\b|\bsalary of\b", re.IGNORECASE)
"""A sum, which is never said back."""
_PAY = re.compile(
    r"\b(?:salary|range|budget|expectations?|pay|paid|wages?|package|offer|compensation|earn\w*|remuneration"
    r"|day rate|hourly)\b",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"(?:(?:if|whether|which of) )?(?!it (?:is|would be) [a-z]+(?: right)? (?:if|for|to|that)\b)"
    r"(?:that|this|these|those|it|either|any|both|(?:the )?(?:above|below))"
    r"(?: of (?:these|those|them))?(?: (?:days?|dates?|times?|slots?))?"
    r"(?: (?:would|does|do|will|is|are|still|all|works?|suits?|fits?|sounds?|be)\b.*)?"
    r"|(?:if|whether) .*\b(?:in|about|of|with|to|for) (?:that|this|it)"
    r"|(?:let|tell) (?:me|us)(?: know)?(?: (?:by|before|on) .*)?"
    r"|(?:let (?:me|us) have|(?:give|tell) (?:me|us)|send(?: me| us)?|confirm)"
    r" (?:your|an?) (?:answer|decision|response|acceptance)\b.*"
    r"|(?:reply|answer) by return|drop (?:me|us) (?:an?|the)\b.*|confirm\b.*\baccept\b.*"
    r"|an? (?:yes or no|answer|reply|decision)\b.*"
    r"|(?:both|all(?: of (?:this|these|them|it))?|this|these|them|it) (?:by|before|on|from)\b.*"
    r"|(?:start|begin|join)(?: (?:us|work))? (?:on|from|in)\b.*"
    r"|(?:if|whether) .*\bown|whether you (?:\w+ ){0,3}accept\b.*"
    r"|which(?: (?:one|day|date|time|slot)s?)?(?: of \w+)? (?:works?|suits?|is|would|you(?: would|['’]d)? prefer)\b.*",
    re.IGNORECASE,
)
"""What only points at what was said before, such as an offer, or asks which of it."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing that is asked: in the words that ask it, and as it is said back; "" where that is not safe."""

    sort: Sort
    asking: str
    words: str
    points: bool = False
    """Whether it only points at what was said before, so that it says nothing alone."""


def asks_in(sentence: str) -> Iterator[Ask]:
    """Everything that a sentence asks of the sender; nothing of a sentence that asks nothing or is a courtesy."""
    plain = " ".join(sentence.split())[:_MOST]
    for half in () if _OTHERWISE.match(plain) else _LISTED.split(plain):
        mark, before = "?" if half.endswith("?") else ".", None
        for bare in map(_bare, _parts(half.rstrip(" .?!"))):
            before = _found(bare, before)
            if (before or mark == "?") and not _courtesy().search(bare):
                yield _ask(f"{bare[:1].upper()}{bare[1:]}{mark}", *(before or (Sort.ASKED, "")))


def _parts(half: str) -> Iterator[str]:
    """What is asked in one breath, one by one; what is to be done stands apart behind what is to be told."""
    for part in _PARTED.split(half):
        yield from _AND_DO.split(part) if _GOES_ON.search(part) else (part,)


def _found(bare: str, before: Found) -> Found:
    """What the part asks, by its form, or because it goes on with what was asked before it."""
    found = next(filter(None, (form(_plain(bare)) for form in FORMS)), None)
    if not found and before and bare.partition(" ")[0].lower() in errands():
        return errand(bare)
    if found or not (before and before[0] is Sort.ASKED and _GOES_ON.match(bare)):
        return found
    return Sort.ASKED, re.sub(r"^if\b", "whether", bare)


@cache
def _courtesy() -> re.Pattern[str]:
    return re.compile(phrases("received")["asks"]["courtesies"], re.IGNORECASE)


def _bare(part: str) -> str:
    """The part without what leads up to its asking."""
    while led := _LED.match(part):
        part = part[led.end() :]
    return part


def _plain(asking: str) -> str:
    """`could you start` for `any chance you'd start`, `what is` for `what's`."""
    return _WE_LEFT_OUT.sub("we ", _CHANCE.sub("could you ", _CONTRACTED.sub(" is", asking)))


def _ask(asking: str, sort: Sort, clause: str) -> Ask:
    """What is asked; of a sum it is said that pay was asked about, where it is that."""
    if MONEY.search(asking):
        return Ask(Sort.ASKED, asking, "about pay" if _PAY.search(asking) else "")
    plain = _REASON.sub("", clause)
    if _POINTING.fullmatch(plain) or (not plain and len(asking.split()) <= _SHORTEST):
        return Ask(sort, asking, "", points=True)
    return Ask(sort, asking, _said(plain))


def _said(clause: str) -> str:
    """The clause as the sender says it; "" where that is not safe, or it is long."""
    if len(clause.split()) > _LONGEST:
        return ""
    try:
        return turned(_WITH.sub("with ", _ASIDE.sub("", clause))).strip(" ,")
    except Unsayable:
        return ""
