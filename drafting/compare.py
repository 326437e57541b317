"""What differs between two texts, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

_WORD = re.compile(r"\s+|[^\s]+")


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
