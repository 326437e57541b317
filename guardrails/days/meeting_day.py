"""A day that a letter gives the interview itself, where it was on another: `thank you for Tuesday 17 November`."""

import re
from collections.abc import Iterator
from functools import lru_cache

from guardrails.days.dates import Day, days_in
from guardrails.days.datings import written
from guardrails.findings import Part
from guardrails.manuscript import Manuscript
from guardrails.text.frames import flat

_TALK = (
    r"(?:interview|conversation|meeting|talk|chat|call|visit|discussion|time|day|morning|afternoon)"
)
_LEAD = re.compile(
    rf"\b(?:thank(?:s| you)\b[^.;!?\n]{{0,90}}\b(?:{_TALK}|with me|seeing me|meeting me|speaking to me|having me)"
    rf"|(?:our|the|my) {_TALK}|(?:we|i) (?:met|spoke|talked)(?: with you| to you)?|^(?:\w+ ){{0,5}}{_TALK})"
    r"(?:,? (?:about|for|at|with|to) [^.;!?\n]{1,80}?)?,? (?:on |of )(?:the )?$",
    re.IGNORECASE,
)
"""What stands before the day of the interview, and speaks of nothing that went before or is to come."""
_NOT_THIS = re.compile(
    r"\b(?:first|second|next|earlier|last|final|by|until|before|since|phone|e-?mail(?:ed)?|wrote|start\w*|offer\w*)\b",
    re.IGNORECASE,
)
"""Words of another round, another message or a day to come."""
_LONGEST = 200
"""Characters of the longest lead."""


def meeting_days(manuscript: Manuscript, part: Part) -> Iterator[Day]:
    """Each day of one part that is told as the interview's and is not the one it was on."""
    met = _met(manuscript.met)
    if met is None:
        return
    text = manuscript.part(part)
    for day in written(text):
        lead = re.split(r"[.;!?\n]\s", flat(text)[max(0, day.start - _LONGEST) : day.start])[-1]
        if _differs(day, met) and _LEAD.search(lead) and not _NOT_THIS.search(lead):
            yield day


@lru_cache(maxsize=64)
def _met(written_so: str) -> Day | None:
    """The one day that the fact names, with its number and month in one order."""
    days = [day for day in days_in(written_so) if day.day and day.month and not day.swapped]
    return days[0] if len(days) == 1 else None


def _differs(day: Day, met: Day) -> bool:
    """Whether two days of the calendar cannot be the same."""
    if day.day is None or day.swapped:
        return False
    return day.day != met.day or (day.month is not None and day.month != met.month)
