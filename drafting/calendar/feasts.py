"""Days that notes call by name and that fall on a day everybody can reckon: Christmas, Easter, Hallowe'en."""

import re
from datetime import date, timedelta

_FIXED = {
    r"christmas eve": (12, 24),
    r"christmas|xmas": (12, 25),
    r"boxing day|st\.? ?stephen": (12, 26),
    r"(?<!lunar )(?<!chinese )new year'?s eve|hogmanay": (12, 31),
    r"(?<!lunar )(?<!chinese )new year": (1, 1),
    r"twelfth night": (1, 5),
    r"epiphany": (1, 6),
    r"burns night": (1, 25),
    r"australia day": (1, 26),
    r"candlemas": (2, 2),
    r"waitangi day": (2, 6),
    r"valentine": (2, 14),
    r"st\.? ?david": (3, 1),
    r"st\.? ?patrick": (3, 17),
    r"st\.? ?george": (4, 23),
    r"anzac day": (4, 25),
    r"juneteenth": (6, 19),
    r"midsummer": (6, 24),
    r"canada day": (7, 1),
    r"(?:fourth|4th) of july|independence day": (7, 4),
    r"bastille day": (7, 14),
    r"ferragosto": (8, 15),
    r"michaelmas": (9, 29),
    r"hallow(?:e'?)?en": (10, 31),
    r"all saints": (11, 1),
    r"all souls": (11, 2),
    r"bonfire night|guy fawkes": (11, 5),
    r"veterans'? day|armistice day|remembrance day|martinmas": (11, 11),
    r"st\.? ?andrew": (11, 30),
    r"st\.? ?nicholas": (12, 6),
}
_FROM_EASTER = {
    r"shrove tuesday|pancake day|mardi gras": -47,
    r"ash wednesday": -46,
    r"palm sunday": -7,
    r"(?:maundy|holy|easter) thursday": -3,
    r"(?:good|easter) friday": -2,
    r"(?:easter|holy) saturday": -1,
    r"easter monday": 1,
    r"easter tuesday": 2,
    r"easter wednesday": 3,
    r"easter": 0,
    r"ascension": 39,
    r"(?:whit|pentecost|pfingst)\w* monday": 50,
    r"whit(?:sun)?|pentecost|pfingsten": 49,
    r"corpus christi": 60,
}
"""Days from Easter Sunday; `Easter Friday` is how many call Good Friday."""
_NTH_WEEKDAY = {
    r"thanksgiving monday": (10, 0, 2, 0),
    r"columbus day|indigenous peoples'? day": (10, 0, 2, 0),
    r"melbourne cup|cup day": (11, 1, 1, 0),
    r"presidents?'?s? day": (2, 0, 3, 0),
    r"(?:mlk|martin luther king(?: jr)?) day": (1, 0, 3, 0),
    r"thanksgiving friday|black friday|(?:the )?(?:day|friday) after thanksgiving": (11, 3, 4, 1),
    r"thanksgiving saturday": (11, 3, 4, 2),
    r"thanksgiving sunday": (11, 3, 4, 3),
    r"cyber monday": (11, 3, 4, 4),
    r"thanksgiving": (11, 3, 4, 0),
    r"labou?r day": (9, 0, 1, 0),
    r"memorial day": (5, 0, -1, 0),
    r"victoria day": (5, 4, 3, 3),
    r"remembrance sunday": (11, 6, 2, 0),
    r"father'?s day": (6, 6, 3, 0),
}
"""Month, weekday (Monday 0), which of them in the month, and how many days behind it, as the United States keep them.

-1 is the last. Thanksgiving that is said to be a Monday is Canada's.
"""


def feast(said: str, year: int) -> date | None:
    """The day that a text names by a feast, in that year; None when it names none. Small letters are expected."""
    for name, (month, day) in _FIXED.items():
        if re.search(rf"\b(?:{name})", said):
            return date(year, month, day) - _eve(name, said)
    for name, days in _FROM_EASTER.items():
        if re.search(rf"\b(?:{name})", said):
            return easter(year) + timedelta(days) - _eve(name, said)
    for name, (month, weekday, which, behind) in _NTH_WEEKDAY.items():
        if re.search(rf"\b(?:{name})", said):
            return _nth(year, month, weekday, which) + timedelta(behind) - _eve(name, said)
    return None


def _eve(name: str, said: str) -> timedelta:
    """A day where the eve of the feast is meant: `Thanksgiving eve`. New Year's and Christmas Eve have days above."""
    return timedelta(bool(re.search(rf"\b(?:{name})(?:['’]?s)?(?: day)? eve\b", said)))


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
