"""Where somebody's words stand in a text exactly as typed, and not as a part of other words."""

import re
from functools import lru_cache

_GAP = r"\s{1,8}"
"""White space between words may differ, as where a line is broken anew, but tears nothing apart."""


def verbatim(text: str, typed: str) -> tuple[int, int] | None:
    """Characters `[start, end)` where `typed` first stands in `text`, or None; white space may differ."""
    found = _pattern(typed.strip()).search(text) if typed.strip() else None
    return found.span() if found else None


@lru_cache(maxsize=16)
def _pattern(typed: str) -> re.Pattern[str]:
    words = _GAP.join(map(re.escape, typed.split()))
    left = r"(?<!\w)" if typed[0].isalnum() else ""
    right = r"(?!\w)" if typed[-1].isalnum() else ""
    return re.compile(f"{left}{words}{right}")
