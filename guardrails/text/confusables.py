"""Characters that deceive the eye: those nobody can see, and those that look like another alphabet's letters."""

import re
import unicodedata
from collections.abc import Iterator

_JOINERS = "\u200c\u200d"
_MARKS = frozenset("\u200e\u200f\u061c")
_INVISIBLE = re.compile(
    r"[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]+"
)
_WORD = re.compile(r"[^\W\d_]+")
_ALIKE = ("CYRILLIC", "GREEK", "FULLWIDTH")


def invisible(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each run of characters that cannot be seen and that the writing does not need."""
    for found in _INVISIBLE.finditer(text) if not text.isascii() else ():
        if not _belongs(text, found):
            yield found.span()


def confusable(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each word that mixes Latin letters with such as look like them."""
    for found in _WORD.finditer(text) if not text.isascii() else ():
        if not found[0].isascii() and _mixed(found[0]):
            yield found.span()


def _belongs(text: str, found: re.Match[str]) -> bool:
    """Whether it joins parts of an emoji, or letters of a script that needs it, or marks a line's direction."""
    before, after = text[: found.start()][-1:], text[found.end() :][:1]
    beside = {char for char in (before, after) if char}
    if found[0] in _JOINERS:
        return bool(beside) and not any(_latin(char) or char.isspace() for char in beside)
    marks = set(found[0]) <= _MARKS
    return marks and any(unicodedata.bidirectional(char) in {"R", "AL"} for char in beside)


def _mixed(word: str) -> bool:
    names = [unicodedata.name(char, "") for char in word]
    alike = any(name.startswith(_ALIKE) for name in names)
    return alike and any(name.startswith(("LATIN", "FULLWIDTH")) for name in names)


def _latin(char: str) -> bool:
    return unicodedata.name(char, "").startswith("LATIN")
