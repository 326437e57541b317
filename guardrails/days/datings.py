"""Which words of a letter are meant as dates, and which of those nothing the person wrote leads to."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from guardrails.days.dates import Day, days_in, stands_alone
from guardrails.days.diary import diary
from guardrails.days.series import series_in
from guardrails.evidence import evidence
from guardrails.findings import Part
from guardrails.manuscript import Manuscript
from guardrails.text.frames import flat

_COUNTING = re.compile(r"first|second|third")
_LEADING = re.compile(
    r"\b(?:in|by|of|for|until|till|since|before|from|early|late|mid|next|last|this|during"
    r"|after|through|and|to|-)\s*$"
)
"""What leads to a date, so that `may` or `march` after it is a month."""
_VERBS = frozenset({"may", "march", "mar", "sat", "sun", "jan", "april", "june", "august"})
"""Months and weekdays that are verbs or names as well."""
_LATER = re.compile(
    r"\b(?:i (?:wrote|e-?mailed|sent|messaged|rang|called)|my (?:\w+ )?(?:note|message|e-?mail"
    r"|letter|call))\b[^.;\n]{0,20}$"
)
"""What leads to the date of an earlier letter, which notes of the interview seldom hold."""
_WROTE = re.compile(
    r"(?:(?:^|[\n.;:(+*•–—-])\s*|\bi(?:'ve| have| also| then)* )"
    r"(?:wrote|e-?mailed|messaged|nudged|chased|sent (?:a|my|the) (?:note|letter|e-?mail))\b[^.;\n]{0,20}$"
)
"""What leads in notes to the day on which the sender's own letter went: `I wrote`, or no subject at all."""
_LONGEST_LEAD = 120
"""Characters of the longest lead."""
_TALKED = re.compile(
    r"\b(?:thank|met|meeting|spoke|talk|talked|conversation|interview|call|seeing|chat|visit|saw)"
)
_RELATIVE = re.compile(r"\b(?P<when>yesterday|today|this (?:morning|afternoon))\b")
_RECENT = range(29)
"""Days ago within which the calendar can be trusted to show when the interview was."""


def unsupported_days(manuscript: Manuscript, part: Part) -> Iterator[Day]:
    """The dates and weekdays of one part that the person's own words neither hold nor lead to."""
    text = manuscript.part(part)
    known = evidence(manuscript)
    kept = diary(known.days, known.text, manuscript.written_on)
    unheld = not any(one.day and _leads(_WROTE, known.text, one) for one in known.days)
    for day in written(text):
        if not (unheld and _leads(_LATER, text, day)) and not kept.bears_out(day):
            yield day
    yield from _wrong_relatives(manuscript, flat(text))


def is_dated(manuscript: Manuscript, text: str) -> bool:
    """Whether a sentence gives a date that the person's own words lead to."""
    found = written(text)
    if not found:
        return False
    known = evidence(manuscript)
    kept = diary(known.days, known.text, manuscript.written_on)
    return any(map(kept.bears_out, found))


@lru_cache(maxsize=256)
def written(text: str) -> tuple[Day, ...]:
    """The dates of a careful letter: `march` and `sat` in lower case are verbs, and `the first` counts."""
    series = series_in(text, jotted=False)
    read = bytearray(len(text))
    for one in series:
        read[one.start : one.end] = b"x" * (one.end - one.start)
    alone = (
        day for day in days_in(text) if _meant(text, day) and not any(read[day.start : day.end])
    )
    return tuple(sorted((*series, *alone), key=lambda day: day.start))


def _meant(text: str, day: Day) -> bool:
    """Whether a careful letter means the words as a date, and not as a verb, a count or a time."""
    words = text[day.start : day.end]
    if day.holiday or day.year:
        return True
    if day.day and (day.month or day.weekday is not None):
        return "-" not in words and not re.fullmatch(r"[\d.]+", words)
    if day.day:
        return stands_alone(text, day) and not _COUNTING.search(words.lower())
    return words[0].isupper() and (words.lower() not in _VERBS or _leads(_LEADING, text, day))


def _leads(lead: re.Pattern[str], text: str, day: Day) -> bool:
    """Whether one of the leads stands right before a date."""
    return lead.search(flat(text), max(0, day.start - _LONGEST_LEAD), day.start) is not None


def _wrong_relatives(manuscript: Manuscript, text: str) -> Iterator[Day]:
    """`yesterday` and `this morning` for an interview of the last weeks that was on another day."""
    ago = set(_days_ago(manuscript))
    for found in _RELATIVE.finditer(text) if ago else ():
        day = Day(*found.span())
        if (found["when"] == "yesterday") not in ago and tells_of_meeting(text, day):
            yield day


def tells_of_meeting(text: str, day: Day) -> bool:
    """Whether the words around a date speak of the interview itself."""
    return _TALKED.search(flat(text), max(0, day.start - 60), day.end + 30) is not None


def _days_ago(manuscript: Manuscript) -> Iterator[int]:
    """How many days before the letter the interview was, in each reading of its date; none when long ago."""
    now = manuscript.written_on
    met = next((day for day in days_in(manuscript.met) if day.day and day.month), None)
    if met is None or now is None:
        return
    for reading in ((met.day, met.month), met.swapped):
        one = _this_year(now, *reading) if reading else None
        if one and (now - one).days in _RECENT and met.weekday in {None, one.weekday()}:
            yield (now - one).days


def _this_year(now: date, day: int | None, month: int | None) -> date | None:
    try:
        return now.replace(month=month or 0, day=day or 0)
    except ValueError:  # there is no such date
        return None
