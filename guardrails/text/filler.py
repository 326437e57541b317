"""Text that only fills a box: placeholders, refusals, orders to the program, and keys hit at random."""

import re
from enum import StrEnum
from functools import cache

from guardrails.words import commonness, words_of

_PLACEHOLDER = re.compile(
    r"\[(?!sic\])[^\]]*\]|\{[^}]*\}|<[^>@]*>|_{3,}|\*{3,}"
    r"|\b(?:lorem ipsum|tb[acd]|todo|fixme|placeholder|fill (?:this|it|me)? ?(?:in|out)|coming soon)\b"
    r"|\b([xyz])\1{2,}\b"
    r"|^(?:add |insert |put |write )?(?:something|anything|some(?:thing)?) (?:\w+ )?"
    r"(?:personal|specific|human|nice|here|good|interesting|meaningful)\b.{0,30}$"
    r"|\b(?:goes|comes|go) here\b|\byour (?:detail|text|answer|memory) here\b",
    re.IGNORECASE,
)
_REFUSAL = re.compile(
    r"^\W*(?:n\s?[/.]?\s?a\.?|none|nothing|no|nope|nil|null|nan|undefined|skip(?: (?:it|this))?|pass|idk"
    r"|dunno|what\s?ever|see (?:above|below|notes|attached|cv)|same as (?:above|before)|as above|later"
    r"|(?:i )?(?:do not|don'?t|can'?t|cannot|can not) (?:know|remember|recall|think of)"
    r"(?: (?:anything|it|one|much))?"
    r"|(?:i (?:have )?)?no(?:thing)? (?:idea|details?|comments?|clue|memory"
    r"|(?:really )?(?:special|comes to mind|to add|else|much))"
    r"|(?:nothing|not much) (?:special|comes to mind|to (?:add|say)|happened|really)"
    r"|not (?:sure|applicable|available|now)|optional|ok(?:ay)?|yes|hi|hello"
    r"|test(?:ing)?(?: test(?:ing)?)*(?: [\d ]+)?)\W*$",
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"\b(?:ignore|disregard|bypass|override|forget) (?:\w+ ){0,4}"
    r"(?:rules?|instructions?|checks?|prompts?|gate|requirements?|above|guardrails?)\b"
    r"|\b(?:accept|approve|pass|allow|let) (?:\w+ ){0,2}(?:detail|answer|text|input|letter|through)\b(?! (?:the|that))"
    r"|\b(?:just |please |you can )?(?:write|add|put|use|make|generate|insert|invent|choose|pick) (?:\w+ ){0,3}"
    r"(?:something|anything|whatever|stuff|one up|some detail)\b"
    r"|\bwhatever (?:sounds|works|fits|you)\b|\bas an? (?:ai|language model|assistant)\b|\bsystem prompt\b",
    re.IGNORECASE,
)
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop", "qsdfghjklm")
_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{4,}|^[bcdfghjklmnpqrstvwxz]{3,}$", re.IGNORECASE)
_REPEATED = re.compile(r"(.)\1{3,}|^(.{1,3})\2{2,}$")
_WORDS_OF_PROSE = 3.0
"""Zipf frequency below which letters that follow a keyboard row are taken for keys hit at random."""


_RUN = 3
"""Letters in a row on a keyboard, or words in a row, from which repetition shows."""


class Filler(StrEnum):
    """What a text is that only fills a box."""

    PLACEHOLDER = "placeholder"
    REFUSAL = "refusal"
    ORDER = "order"
    MASH = "mash"


def filler(text: str) -> Filler | None:
    """What kind of filler the text is; None when it may be a detail."""
    if not words_of(text):
        return Filler.REFUSAL
    if _PLACEHOLDER.search(text):
        return Filler.PLACEHOLDER
    if _REFUSAL.match(text):
        return Filler.REFUSAL
    if _ORDER.search(text):
        return Filler.ORDER
    return Filler.MASH if _mashed(text) else None


def _mashed(text: str) -> bool:
    """Whether most letters stand in words nobody writes, or hardly any word is said only once."""
    words = [word.text for word in words_of(text)]
    if len(words) >= _RUN and len(set(words)) * 3 <= len(words):
        return True
    letters = sum(map(len, words))
    return 2 * sum(len(word) for word in words if _mash(word)) > letters


def _mash(word: str) -> bool:
    if commonness(word) >= _WORDS_OF_PROSE or not word.isalpha():
        return False
    parts = _parts(word)
    by_row = parts != [] and 2 * sum(part in _runs() for part in parts) >= len(parts)
    return by_row or bool(_CONSONANTS.search(word) or _REPEATED.search(word))


def _parts(word: str) -> list[str]:
    return [word[at : at + _RUN] for at in range(len(word) - _RUN + 1)]


@cache
def _runs() -> frozenset[str]:
    return frozenset(part for row in _ROWS for part in _parts(row))
