"""When an interview ended, as far as the line of the notes that gives its day tells it."""

import re
from datetime import time

from drafting.models import Notes, Quote

USUAL = 1
"""Hours taken as an interview's length where only its beginning is noted."""

_CLOCK = (
    r"(?:(?P<hour{0}>[01]?\d|2[0-3])(?:(?::(?=[0-5]\d)|\.(?=[0-5][05]))(?P<minute{0}>\d\d))?(?![\d/:%]|[.,]\d)"
    r"\s?(?P<half{0}>[ap])?(?(half{0})\.?m\b\.?)(?P<sharp{0}>\s?(?:uhr\b|o['’]?clock))?|(?P<noon{0}>noon|midday))"
)
_FROM = re.compile(r"(?<![\d/.:,$£€-])" + _CLOCK.replace("{0}", "1"), re.IGNORECASE)
_UNTIL = re.compile(r"\s?(?:-|–|—|to|till|until)\s?" + _CLOCK.replace("{0}", "2"), re.IGNORECASE)
_AT = re.compile(r"(?:\bat|@|\bfrom|\bab|\bum)\s?$", re.IGNORECASE)
_LATEST_BARE_AFTERNOON = 7
"""A bare `at 3` is in the afternoon up to this hour, and from the next one on in the morning."""


def ended(notes: Notes, met: Quote) -> time | None:
    """The end by the clock on the wall: as noted, else an hour after the beginning; None when no hour is noted."""
    hours = _hours(notes, met)
    return _end(*hours) if hours else None


def is_reckoned(notes: Notes, met: Quote) -> bool:
    """Whether the end is no more than a guess from the beginning, which alone is noted."""
    hours = _hours(notes, met)
    return hours is not None and hours[1] is None


def _hours(notes: Notes, met: Quote) -> tuple[re.Match[str], re.Match[str] | None] | None:
    """The hour on the day's line and the one that it lasted until, where there are such."""
    start = notes.text.rfind("\n", 0, met.start) + 1
    end = notes.text.find("\n", met.end)
    line = notes.text[start : end if end >= 0 else None]
    blank = " " * (met.end - met.start)
    line = f"{line[: met.start - start]}{blank}{line[met.end - start :]}"
    for found in _FROM.finditer(line):
        until = _UNTIL.match(line, found.end())
        if _is_hour(found, line) or (until and _said(until, 2)):
            return found, until
    return None


def _is_hour(found: re.Match[str], line: str) -> bool:
    """Whether a number is an hour: it says so, or `at` stands before it."""
    return _said(found, 1) or _AT.search(line[: found.start()]) is not None


def _said(found: re.Match[str], which: int) -> bool:
    return any(found[f"{part}{which}"] for part in ("minute", "half", "sharp", "noon"))


def _end(found: re.Match[str], until: re.Match[str] | None) -> time:
    if until:
        return _time(until, 2, until["half2"] or found["half1"])
    begun = _time(found, 1, found["half1"] or "")
    last = time(23, 59)
    return begun.replace(hour=begun.hour + USUAL) if begun.hour + USUAL <= last.hour else last


def _time(found: re.Match[str], which: int, half: str | None) -> time:
    """The hour as found; without `am` or `pm` an early one is in the afternoon."""
    if found[f"noon{which}"]:
        return time(12)
    hour, minute = int(found[f"hour{which}"]), int(found[f"minute{which}"] or 0)
    if half:
        hour = hour % 12 + 12 * (half.lower() == "p") if hour <= 12 else hour  # noqa: PLR2004 - a clock's face
    elif 0 < hour <= _LATEST_BARE_AFTERNOON:
        hour += 12
    return time(hour, minute)
