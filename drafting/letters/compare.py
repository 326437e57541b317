"""What differs between two texts, word by word, and what of one the other can take over."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

_WORD = re.compile(r"\s+|[^\s]+")
_BREAK = "\n\n"
_ALIKE = 0.4
"""Share of common words, of 1, from which two paragraphs tell the same, so that one stands for the other."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that both texts have, that only the old one has, or only the new one."""

    change: Literal["same", "gone", "new"]
    text: str


def compare(old: str, new: str) -> tuple[Stretch, ...]:
    """Both texts in one: without what is new it is the old one, without what is gone the new one, to the letter."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    stretches: list[Stretch] = []
    for change, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if change == "equal":
            stretches.append(Stretch("same", "".join(before[a:b])))
            continue
        stretches.append(Stretch("gone", "".join(before[a:b])))
        stretches.append(Stretch("new", "".join(after[c:d])))
    return tuple(one for one in stretches if one.text)


@dataclass(frozen=True, slots=True)
class Taking:
    """A paragraph that only the old text has, and the new text once it has been taken over."""

    paragraph: str
    text: str


def takings(old: str, new: str, own: str = "") -> tuple[Taking, ...]:
    """What the new text can take from the old, in order: in place of a paragraph that tells the same, else beside.

    A paragraph that the new text has elsewhere is not offered, and none with the sender's `own` words is replaced.
    """
    theirs, ours = old.split(_BREAK), new.split(_BREAK)
    found: list[Taking] = []
    for change, a, b, c, d in SequenceMatcher(None, theirs, ours, autojunk=False).get_opcodes():
        for paragraph in theirs[a:b] if change != "equal" else ():
            if paragraph in ours:
                continue
            begin, end = _room(paragraph, ours, c, d, own)
            found.append(Taking(paragraph, _BREAK.join([*ours[:begin], paragraph, *ours[end:]])))
    return tuple(one for one in found if one.paragraph.strip())


def _room(paragraph: str, ours: list[str], begin: int, end: int, own: str) -> tuple[int, int]:
    """The place of the paragraph among `[begin, end)` that tells the same, or the end where none may be replaced."""
    free = (place for place in range(begin, end) if not own or own not in ours[place])
    alike = [(_likeness(paragraph, ours[place]), place) for place in free]
    most, place = max(alike, default=(0.0, end))
    return (place, place + 1) if most >= _ALIKE else (end, end)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()
