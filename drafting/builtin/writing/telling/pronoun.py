"""Whether the notes call a letter's reader `she` or `he`, so that nobody else in them is taken for the reader."""

import re
from collections import Counter
from functools import lru_cache

from drafting.builtin.prose.lexicon import word_class
from drafting.builtin.writing.listener import Listener
from drafting.models import Anchor
from guardrails.names.titles import TELLING, sex_of

_SPEAKS = re.compile(
    r"\b(?P<who>she|he)\b(?:['’](?:s|d|ll))?(?: (?:also|then|just|only|really))?"
    r"(?P<speaks> (?:said|says|asked|asks|told|tells|wants?|wanted|showed|shows|mentioned|explained|thinks|hopes|walked"
    r"|wrote|laughed|nodded|smiled)\b)?",
    re.IGNORECASE,
)
_SAID_OF = re.compile(
    r" (?:said|says|thinks|told me|reckons|mentioned)\b[^.;\n]*?\b(him|his|her)\b", re.IGNORECASE
)
"""Whom somebody's own statement is about where it names nobody before: `Ulf said that a fold costs him a day`."""
_THEM = {"she": "she", "he": "he", "her": "she", "hers": "she", "him": "he", "his": "he"}
_BROUGHT_IN = frozenset(
    ("who", "man", "woman", "lad", "bloke", "guy", "boy", "girl", "somebody", "someone", "person")
)
_AFTER_NAME = 80
"""Characters behind a name within which a pronoun of the same sentence stands for whoever has it."""


def reader_pronoun(listener: Listener) -> str:
    """`she` or `he`; "" where the notes use neither for the reader, or both alike."""
    names = tuple(name for name in listener.names if name)
    return _pronoun(listener.notes.text, names, alone=listener.alone)


@lru_cache(maxsize=64)
def _pronoun(text: str, names: tuple[str, ...], *, alone: bool) -> str:
    titled = _titled(text, names)
    if titled:
        return titled
    found = _after_names(text, names)
    if alone:
        for one in _SPEAKS.finditer(text):
            found[one["who"].lower()] += 2 if one["speaks"] else 1  # who speaks was in the room
    first, second = (*found.most_common(2), ("", 0), ("", 0))[:2]
    return first[0] if first[1] > second[1] else ""


def _titled(text: str, names: tuple[str, ...]) -> str:
    """What an honorific before one of the names says."""
    for name in names:
        found = re.search(
            rf"\b(?P<title>{TELLING})\.? (?:(?!of\b)\w+ )?{re.escape(name)}\b", text, re.IGNORECASE
        ) or re.match(rf"(?P<title>{TELLING})\b", name, re.IGNORECASE)
        if found:
            return sex_of(found["title"].lower())
    return ""


def _after_names(text: str, names: tuple[str, ...]) -> Counter[str]:
    """How often each pronoun is the first one behind one of the names, or the only one in what they said."""
    found: Counter[str] = Counter()
    for name in names:
        for place in re.finditer(rf"\b{re.escape(name)}\b", text):
            rest = re.split(r"[.;\n]", text[place.end() : place.end() + _AFTER_NAME])[0]
            who = re.search(r"\b(?:she|he)\b", rest, re.IGNORECASE) or _SAID_OF.match(rest)
            found.update([_THEM[who.group(who.lastindex or 0).lower()]] if who else [])
    return found


def reader_in(words: list[str], anchor: Anchor, listener: Listener) -> str:
    """Which of `she` and `he` is surely the reader: nobody else is named, and it is the reader who did or said it."""
    own = {part.casefold() for name in listener.names for part in name.split()}
    said = {word.removesuffix("'s") for word in words}
    timed = words[2:3] in (["she"], ["he"]) or not word_class("spells").isdisjoint(words[1:2])
    done_to = words[_first_third(words) :][:1] == ["him"]  # `Ulf said a fold costs him a day`
    somebody = words[0] in word_class("indefinite") and not (timed or done_to)
    if said & (listener.known - own) or somebody:
        return ""
    if not (said & own or listener.who(anchor) == "reader" or listener.alone):
        return ""
    if _BROUGHT_IN & set(words[1 : _first_third(words)]):
        return ""  # somebody else was brought in before
    used = [_THEM[word.split("'")[0]] for word in words if word.split("'")[0] in _THEM]
    theirs = reader_pronoun(listener)
    return next((one for one in used if theirs in {"", one}), "")


def _first_third(words: list[str]) -> int:
    """The place of the first `she` or `he`, in whatever form; the number of words where there is none."""
    return next((at for at, word in enumerate(words) if word.split("'")[0] in _THEM), len(words))
