"""Which day a date means, as somebody wrote it on a known day: `thurs`, `end of next week`, `the 14th`, `12/5`."""

import re
from datetime import date, timedelta

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "couple": 2, "three": 3, "few": 3, "four": 4}
_ISO = re.compile(r"\b(20\d\d)-(\d\d?)-(\d\d?)\b")
_SLASHED = re.compile(r"\b(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2,4}))?\b")
_NAMED_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)})[a-z]*\.?\b")
_NUMBER = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)")
_YEAR = re.compile(r"\b(20\d\d)\b")
_WEEKDAY = re.compile(rf"\b({'|'.join(_DAYS)})[a-z]*\b")
_SPAN = re.compile(
    r"\b(\d+|an?|one|two|couple|three|few|four)\b.{0,12}?\b(day|week|wk|fortnight|month)"
)
_LATEST_PAST = timedelta(days=180)
"""A date without a year lies at most this far back; beyond it the next year is meant."""


def resolve(written: str, written_on: date, *, day_first: bool = True) -> date | None:
    """The day that `written` means on `written_on`, or None where it cannot be told.

    A bare weekday is the next one; a bare month or week means its last working day, as deadlines do.
    `day_first` reads 3/4 as 3 April, unless only the other reading is a date.
    """
    words = written.casefold()
    for reading in (_iso, _slashed, _in_month, _spoken, _after, _weekday, _day_alone):
        found = reading(words, written_on, day_first)
        if found:
            return found
    return None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _near(month: int, day: int, today: date) -> date | None:
    """This month and day in the year that puts it nearest ahead, or not long past."""
    this = _made(today.year, month, day)
    if this and today - this > _LATEST_PAST:
        return _made(today.year + 1, month, day)
    return this


def _iso(words: str, _: date, __: bool) -> date | None:  # noqa: FBT001  # one shape for all readings
    found = _ISO.search(words)
    return _made(*map(int, found.groups())) if found else None


def _slashed(words: str, today: date, day_first: bool) -> date | None:  # noqa: FBT001
    found = _SLASHED.search(words)
    if not found:
        return None
    one, two = int(found[1]), int(found[2])
    pairs = ((two, one), (one, two)) if day_first else ((one, two), (two, one))
    for month, day in pairs:
        year = int(found[3]) % 100 + 2000 if found[3] else None
        read = _made(year, month, day) if year else _near(month, day, today)
        if read:
            return read
    return None


def _in_month(words: str, today: date, _: bool) -> date | None:  # noqa: FBT001
    found = _NAMED_MONTH.search(words)
    if not found:
        return None
    month, year = _MONTHS.index(found[1]) + 1, _YEAR.search(words)
    day = _day_of(_YEAR.sub("", words))
    if day is None and "end" in words:
        return _last_of(_near(month, 1, today))
    if day is None:
        return None
    return _made(int(year[1]), month, day) if year else _near(month, day, today)


def _day_of(words: str) -> int | None:
    found = _NUMBER.search(words)
    if found:
        return int(found[1])
    tens = 20 if "twenty-" in words or "twenty " in words else 30 if "thirty" in words else 0
    for place in range(len(_ORDINALS), 0, -1):
        if re.search(rf"\b{_ORDINALS[place - 1]}\b", words):
            return place + tens
    return None


def _last_of(first: date | None) -> date | None:
    return (
        (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        if first
        else None
    )


def _spoken(words: str, today: date, _: bool) -> date | None:  # noqa: FBT001
    friday = today + timedelta(days=(4 - today.weekday()) % 7)
    for said, day in (
        ("yesterday", today - timedelta(days=1)),
        ("tomorrow", today + timedelta(days=1)),
        ("today", today),
        ("tonight", today),
        ("this morning", today),
        ("this afternoon", today),
        ("this evening", today),
        ("next week", friday + timedelta(days=7)),
        ("this week", friday),
        ("end of the week", friday),
        ("end of week", friday),
        ("end of the month", _last_of(today.replace(day=1))),
        ("end of next month", _last_of((today.replace(day=28) + timedelta(days=4)).replace(day=1))),
        ("end of month", _last_of(today.replace(day=1))),
        ("hallowe", _near(10, 31, today)),
        ("christmas", _near(12, 25, today)),
    ):
        if said in words:
            return day
    return None


def _after(words: str, today: date, _: bool) -> date | None:  # noqa: FBT001
    found = _SPAN.search(words)
    if not found:
        return None
    count = int(found[1]) if found[1].isdigit() else _COUNTS[found[1]]
    days = {"day": 1, "week": 7, "wk": 7, "fortnight": 14, "month": 30}[found[2]]
    return today + timedelta(days=min(count * days, 3650))


def _weekday(words: str, today: date, _: bool) -> date | None:  # noqa: FBT001
    found = _WEEKDAY.search(words)
    if not found or _day_of(words):
        return None
    ahead = (_DAYS.index(found[1]) - today.weekday()) % 7 or 7
    return today + timedelta(days=ahead)


def _day_alone(words: str, today: date, _: bool) -> date | None:  # noqa: FBT001
    day = _day_of(words)
    if day is None:
        return None
    this = _made(today.year, today.month, day)
    if this and this >= today:
        return this
    after = today.replace(day=28) + timedelta(days=4)
    return _made(after.year, after.month, day)
