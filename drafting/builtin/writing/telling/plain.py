"""A jotted sentence before it is told: slips mended, its first letter small, and nothing that only the jotter needs."""

import re
from collections.abc import Iterator

from drafting.builtin.prose import verbs
from drafting.builtin.prose.articles import lowered, numbered
from drafting.builtin.prose.follows import put_between
from drafting.builtin.prose.spelling import mended
from drafting.builtin.writing.frames.salutation import HONORIFICS
from drafting.builtin.writing.listener import Listener

_ANSWERED = re.compile(
    r"(?<=\w)(?<=.{12}), (?:and )?(?:got|said|gave|froze|told|went|couldn't|could not|didn't|did not|answered|waffled"
    r"|blanked|mentioned|explained|admitted|mixed|muddled|ok|fine)\b.*$"
)
"""How the sender jots what they answered behind what they were asked: `asked how it works, got confused`."""
_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
"""Somebody's very words, slips of theirs included."""
_BRACKETED = re.compile(r"\s*\((?!\d+ of \d)[^()]*\)(?: (?:duh|daft|silly|ugh|doh|lol|ha|haha))?")
_PART = re.compile(r"[^“”\"]+(?=(?P<mark>[“”\"]?))")
"""What stands between two marks of quotation: read once, because a text may be all commas."""
_TURNING = re.compile(
    r", (?:but|unless|except|not|if|only|though|although|or|until|till|while|whereas|without|because|so that)\b"
)
"""How a part begins without which the sentence would say something else."""
_POINT = re.compile(r"\b(?:then|not|never|nobody|cannot|\w+n['’]t)\b", re.IGNORECASE)
"""What a statement comes to behind its commas: `they pass the module, then cannot use the sling`."""
_FEWEST = 6
"""Words of a sentence that still tells something without its last part."""
_THERE = re.compile(
    r"(?<=[\w%])(?: (?:in|on|from|at|to))? there(?= (?:in|within|after|over|by|from|for|to)\b|,|$)"
)
_LIKE = re.compile(r"you were (?:\w+ly )?[a-z]+(?:(?:,| and|, and) (?:very )?[a-z]+){0,2},?")
"""What somebody was like, in a few words."""
_PLACED = re.compile(
    r"\b(?:at|in|to|on|from|for) (?:the |my |a )?[A-Z]|\b(?:was|were|am|is|are|been|be|go|went|get|got|over|out|up|sat"
    r"|stood|works?|worked|lived|live|stay|stayed|started)$"
)
"""A place, or what cannot be said without one."""


def in_small(plain: str, listener: Listener) -> str:
    """The sentence without its first capital, also where the notes write that word small elsewhere: `smear`."""
    first = plain.split(maxsplit=1)[0] if plain else ""
    small = first[1:].islower() and first.casefold() not in listener.known
    if first.casefold().rstrip(".") in HONORIFICS:
        return plain
    if (
        small
        and not numbered(plain)
        and re.search(rf"\b{re.escape(first.lower())}s?\b", listener.notes.text)
    ):
        return plain[:1].lower() + plain[1:]
    return lowered(plain, listener.known)


def mended_unquoted(plain: str) -> str:
    """The sentence with slips of the keys put right, but for those in words that are quoted."""
    parts = zip([*_QUOTED.split(plain)], [*_QUOTED.findall(plain), ""], strict=True)
    return "".join(mended(part) + said for part, said in parts)


def unquoted(plain: str) -> str:
    """The sentence without what it quotes."""
    return _QUOTED.sub("", plain)


def misses(plain: str, said: str) -> bool:
    """Whether what was told leaves out what the sentence comes to behind its commas."""
    return _comes_to(plain) and not _comes_to(said)


def _comes_to(sentence: str) -> bool:
    """Whether a point stands behind a comma, and no quotation between the two."""
    behind = (part.partition(", ")[2] for part in re.split(r"[“\"]", sentence))
    return any(_POINT.search(part) for part in behind)


def unanswered(plain: str) -> str:
    """The question without what the sender jotted behind it of their own answer."""
    asked = re.match(r"(?:[\w.'’-]+ ){1,3}asked\b", plain)
    return _ANSWERED.sub("", plain) if asked else plain


def without_tail(plain: str) -> Iterator[str]:
    """The sentence without what is in brackets, then ever less of what was jotted on behind its commas."""
    bare = _BRACKETED.sub("", plain).strip()
    if put_between(bare):
        return
    if bare != plain:
        yield bare
    for place in reversed(_commas(bare)):
        if _TURNING.match(bare[place:]) or len(bare[:place].split()) < _FEWEST:
            return
        yield bare[:place]


def _commas(sentence: str) -> list[int]:
    """Where its commas stand but for those that somebody said."""
    parts = (part for part in _PART.finditer(sentence) if part["mark"] in {"", "“"})
    return [
        part.start() + comma.start() for part in parts for comma in re.finditer(", ", part.group())
    ]


def placeless(plain: str) -> str:
    """The sender's sentence without a `there` whose place it does not name: `we cut it from 12% to 8% in a year`."""
    found = _THERE.search(plain)
    if found is None or _PLACED.search(plain[: found.start()]):
        return plain
    return plain[: found.start()] + plain[found.end() :]


def undescribed(said: str) -> str:
    """`you showed me the yard` for `you were warm and showed me the yard`: nobody is told what they are like."""
    for link in re.finditer(r" and (?=(?P<verb>[a-z]+))", said):
        if _LIKE.fullmatch(said[: link.start()]) and verbs.is_past(link["verb"]):
            return f"you {said[link.end() :]}"
    return said
