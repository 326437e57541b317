"""A missed question made good: the answer the sender would give now, without the story of how it went."""

import re
from functools import cache

from drafting.builtin.phrasebook import phrases

_CONNECTIVE = re.compile(
    r"^(?:that|about|is|was(?= (?:the|an?|that|how)\b)|:|-|–|,|with|to)\s+|^[\s:,–-]+",
    re.IGNORECASE,
)
_IS = re.compile(r"^\W*is (?:that )?(?=(?:I|my|we|the|in|at)\b)", re.IGNORECASE)
"""What is left of `what I did not say is` before the fact itself."""
_TO_TELL = re.compile(
    r",? (?:and )?(?:I )?(?:must|should|need to|ought to) (?:tell|say|mention)\b[^.;]*$",
    re.IGNORECASE,
)
"""An errand jotted behind the fact itself."""

_TAIL = re.compile(
    r",? (?:and |but |which )?(?:I )?(?:(?:did|did not|didn't|never|forgot to) (?:mention|say|bring up)"
    r"(?: (?:that|it|this|so))?|(?:only |just )?said (?:only|just|nothing|no\b).*|should have said so|said so)$",
    re.IGNORECASE,
)
"""What is jotted behind a fact on whether it was said: `, I did mention that`."""
_HURTS = re.compile(
    r"\b(?:lapsed|expired|out of date|ran out|rusty|never finished|dropped out)\b", re.IGNORECASE
)
"""What is wrong with what the sender has, not to be told without the offer to mend it."""
_NONE = re.compile(
    r"\b(?:no|none|nothing|nobody|never|not (?:one|a)|without)\b[^.;,]{0,40}$", re.IGNORECASE
)
"""What says of something behind it that it did not happen: `no contract lapsed`."""
_OFFERS = re.compile(
    r"\b(?:happy|glad|willing|ready|keen|would|could|can|will|renew\w*|resit\w*|booked)\b|['’](?:ll|d)\b"
)

_FLAWED = re.compile(
    r"(?:(?:at|in|for|with) [^,]{2,40}?,? )?(?:(?:my|our) [\w'’-]+(?: [\w'’-]+){0,3} (?:had no (?!\w*(?:complaint|error"
    r"|loss|accident|incident|outage|fault|miss|injur|no-show|problem|trouble|return)\w*)|lacked|failed|broke|crashed|leaked"
    r"|went wrong|was (?:wrong|late|broken|missing|slow)|(?:did not|didn['’]t) (?:work|hold|fit))"
    r"|I (?:broke|crashed|deleted|lost|missed|forgot|caused)) ?\b"
)
"""What a piece of the sender's work lacked, or what they broke."""
_MENDED = re.compile(
    r"\b(?:now|since|so|then|but|until|till|after(?:wards)?|fix\w*|mend\w*|rewr\w*|put \w+ right|add(?:ed|s)?|learn\w*"
    r"|changed?|replaced?|again|never again|back)\b"
)


def only_fails(words: str) -> bool:
    """Whether a deed tells what went wrong in it and not how it was put right: `my pump had no valve`."""
    return _FLAWED.match(words) is not None and _MENDED.search(words) is None


def untailed(words: str) -> str:
    """The fact without what was jotted behind it on whether it was said."""
    return _TAIL.sub("", words)


@cache
def _left_out() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(phrases('repair')['left_out'])})\b[:,]?", re.IGNORECASE)


@cache
def _leading() -> re.Pattern[str]:
    ways = "|".join((*phrases("repair")["left_out"], *phrases("repair")["leads"]))
    return re.compile(rf"\b(?:{ways})$", re.IGNORECASE)


@cache
def _failed() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in phrases("repair")["failed"])
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


@cache
def _narrated() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(phrases('repair')['narrated'])})\b", re.IGNORECASE)


@cache
def _given() -> re.Pattern[str]:
    return re.compile("|".join(phrases("repair")["given"]), re.IGNORECASE)


@cache
def _confessed() -> re.Pattern[str]:
    return re.compile("|".join(phrases("repair")["confessed"]), re.IGNORECASE)


def lapses(words: str) -> bool:
    """Whether something of the sender's has lapsed, and no offer is made to mend it; not where nothing did."""
    found = _HURTS.search(words)
    denied = found and _NONE.search(words[: found.start()])
    return bool(found) and not (denied or _OFFERS.search(words))


def confesses(words: str) -> bool:
    """Whether the sender only says that an answer of theirs was weak: `I spoke only of the mask`."""
    return _confessed().search(words.replace("’", "'")) is not None


def answer(words: str) -> tuple[str, bool]:
    """What the sender would add, and whether the notes call it left out; "" when they only say it went wrong."""
    plain = _TAIL.sub("", _TO_TELL.sub("", words.replace("’", "'")))
    found = _left_out().search(plain)
    plain = _IS.sub("", plain[found.end() :] if found else plain)
    if found:
        while _CONNECTIVE.match(plain):
            plain = _CONNECTIVE.sub("", plain, count=1)
    plain = plain.strip(" .")
    narrates = _narrated().match(plain) if found else _narrated().search(plain)
    amiss = narrates or _failed().search(plain) or _given().match(plain)
    return ("" if amiss else plain, found is not None)


def leads_in(before: str) -> bool:
    """Whether what stands before a passage says that the better answer comes: `I should have said:`."""
    plain = before.replace("’", "'").rstrip(' .,;:-–—"“')
    return _leading().search(plain) is not None


def answers_later(words: str, behind: str) -> bool:
    """Whether the words are the answer that was given, because what should have been said comes right behind them."""
    before = _left_out().search(words.replace("’", "'"))
    return (
        before is None
        and _left_out().match(behind.replace("’", "'").lstrip(" .,;:-–—")) is not None
    )
