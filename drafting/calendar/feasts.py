"""Days that notes call by name and that fall on a day everybody can reckon: Christmas, Easter, Hallowe'en."""

import re
from datetime import date, timedelta

_FIXED = {
    r"christmas eve": (12, 24),
    r"christmas|xmas": (12, 25),
    r"boxing day": (12, 26),
    r"new year'?s eve": (12, 31),
    r"new year": (1, 1),
    r"hallow(?:e'?)?en": (10, 31),
    r"valentine": (2, 14),
    r"st\.?\s?patrick": (3, 17),
    r"midsummer": (6, 24),
    r"bonfire night|guy fawkes": (11, 5),
    r"veterans'? day|armistice day|remembrance day|martinmas": (11, 11),
    r"anzac day": (4, 25),
    r"australia day": (1, 26),
    r"canada day": (7, 1),
    r"bastille day": (7, 14),
    r"burns night": (1, 25),
    r"juneteenth": (6, 19),
    r"hogmanay": (12, 31),
    r"st\.? andrew": (11, 30),
    r"(?:fourth|4th) of july|independence day": (7, 4),
}
_FROM_EASTER = {
    r"good friday": -2,
    r"easter monday": 1,
    r"easter": 0,
    r"whit(?:sun)?|pentecost": 49,
}
_NTH_WEEKDAY = {
    r"thanksgiving monday": (10, 0, 2),
    r"columbus day": (10, 0, 2),
    r"melbourne cup|cup day": (11, 1, 1),
    r"presidents'? day": (2, 0, 3),
    r"mlk day": (1, 0, 3),
    r"thanksgiving": (11, 3, 4),
    r"labou?r day": (9, 0, 1),
    r"memorial day": (5, 0, -1),
}
"""Month, weekday (Monday 0) and which of them in the month, as the United States keep them; -1 is the last.

Thanksgiving that is said to be a Monday is Canada's.
"""


def feast(said: str, year: int) -> date | None:
    """The day that a text names by a feast, in that year; None when it names none. Small letters are expected."""
    for name, (month, day) in _FIXED.items():
        if re.search(rf"\b(?:{name})", said):
            return date(year, month, day)
    for name, days in _FROM_EASTER.items():
        if re.search(rf"\b(?:{name})", said):
            return easter(year) + timedelta(days)
    for name, (month, weekday, which) in _NTH_WEEKDAY.items():
        if re.search(rf"\b(?:{name})", said):
            return _nth(year, month, weekday, which)
    return None


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by Gauss's reckoning as Knuth gives it (TAOCP 1.3.2, exercise 14)."""
    golden, century = year % 19 + 1, year // 100 + 1
    dropped = 3 * century // 4 - 12
    moon = (8 * century + 5) // 25 - 5
    epact = (11 * golden + 20 + moon - dropped) % 30
    epact += epact == 24 or (epact == 25 and golden > 11)  # noqa: PLR2004 - the reckoning's own exceptions
    full = 44 - epact
    full += 30 if full < 21 else 0  # noqa: PLR2004 - the full moon is no earlier than 21 March
    sunday = full + 7 - (5 * year // 4 - dropped - 10 + full) % 7
    return date(year, 3, 1) + timedelta(sunday - 1)


def _nth(year: int, month: int, weekday: int, which: int) -> date:
    if which < 0:
        last = date(year, month + 1, 1) - timedelta(days=1)
        return last - timedelta((last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta((weekday - first.weekday()) % 7 + 7 * (which - 1))
