"""Words that belong to the feast behind them: `this side of Easter`, `the first sunday of advent`."""

import re

from drafting.builtin.feasts import FEAST

_FEAST = re.compile(rf"(?:{FEAST})$", re.IGNORECASE)
_BEFORE = re.compile(
    r"\b(?:(?:afore|till|until)(?: after)?(?: the)?|this side of|in time for|the week (?:of|after|before)"
    r"|(?:by |before )?the (?:first|last) \w+ of)\s$",
    re.IGNORECASE,
)
_FARTHEST = 30
"""Characters before a feast in which what belongs to it begins."""


def leading(text: str, start: int, feast: re.Match[str]) -> re.Match[str] | None:
    """The words from `start` on that stand right before a date and belong to it; None where it is no feast."""
    if not _FEAST.search(feast.group()):
        return None
    return _BEFORE.search(text, max(feast.start() - _FARTHEST, start), feast.start())
