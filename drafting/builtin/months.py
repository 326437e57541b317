"""Months by their names, in English and in the languages that notes slip into: `3 de Junho`, `27 août`, `12. März`."""

import calendar
import re

MONTH_NAMES = "|".join(calendar.month_name[1:]).lower()
"""The twelve English names as alternatives of a pattern, in small letters."""
_NAMES = (
    "januar janvier enero janeiro gennaio januari",
    "februar février fevrier febrero fevereiro febbraio februari",
    "märz maerz mars marzo março maart marts",
    "avril abril aprile",
    "mai mayo maio maggio mei maj",
    "juni juin junio junho giugno",
    "juli juillet julio julho luglio",
    "août aout agosto augustus",
    "septembre septiembre setembro settembre",
    "oktober octobre octubre outubro ottobre",
    "novembre noviembre novembro",
    "dezember décembre decembre diciembre dezembro dicembre desember",
)
_ENGLISH = {
    name: calendar.month_name[number]
    for number, names in enumerate(_NAMES, 1)
    for name in names.split()
}
_ALSO_ELSE = frozenset(("mars", "mai", "mayo", "maj", "mei", "marts", "avril", "julio", "augustus"))
"""Names of months that are also things or people in English: `3 Mars bars`, `2 mai tais`."""


def _any_of(names: frozenset[str]) -> str:
    return rf"(?:{'|'.join(sorted(names, key=len, reverse=True))})\b"


_ABROAD = _any_of(frozenset(_ENGLISH))
_SURE = _any_of(frozenset(_ENGLISH) - _ALSO_ELSE)
_DOUBTFUL = _any_of(_ALSO_ELSE)
_HOUR = r"(?=,?\s(?:(?:19|20)\d\d\b|(?:[aà]|às|ore|alle|um|kl\.?|klokken|om|las)\s\d))"
"""A year or an hour as other languages tell it, which stands behind no thing."""
_CLOSED = r"(?=\s*(?:[.,;:!?)\n]|$)|\s(?:in|at|on|with|mit|bei|avec|chez|con|com|med|met|bij|hos|from|by|of|um|and)\b)"
"""What stands behind a whole date, and not behind the first half of a thing."""
_LED = (
    r"(?:(?<=\b(?:le|el|il|em)\s)|(?<=(?:di|dì|ag)\s)|(?<=(?:unes|rtes|oles|eves|rnes)\s)"
    r"|(?:(?<![^\n])|(?<=,\s))(?-i:(?!\d{1,2}\s(?:Mars|Mayo|Avril|Julio|Augustus))))"
)
"""An article or a weekday of theirs before the day, or nothing on the line but the date and what a comma parts."""
MONTH_ABROAD = rf"(?:{_SURE}|{_DOUBTFUL}(?:{_HOUR}|{_CLOSED}))"
"""The name of a month that is no English one, behind a day's number with its stop."""
DAY_ABROAD = (
    rf"(?:\d{{1,2}}(?:er|[º°.])?\s(?:d[ei]\s)?(?:{_SURE}|{_DOUBTFUL}{_HOUR})"
    rf"|\d{{1,2}}(?:(?:er|[º°.])\s(?:d[ei]\s)?|\sd[ei]\s){_DOUBTFUL}{_CLOSED}"
    rf"|{_LED}\d{{1,2}}\s{_DOUBTFUL}{_CLOSED})"
)
"""A day of such a month; a name that may be an English thing needs a second sign of its language."""
ONLY_MONTH = re.compile(
    rf"(?:(?:in|during|early|late|mid)[ -])*(?:{MONTH_NAMES})\.?(?: \d{{4}})?", re.IGNORECASE
)
"""A month and no day of it: `in September`."""
_DAY = re.compile(
    rf"(?P<day>\d{{1,2}})(?:er|[º°.])?\s(?:d[ei]\s)?(?P<month>{_ABROAD})", re.IGNORECASE
)
_DASHED = re.compile(r"\b(\d{1,2})-(?=[a-z]{3})", re.IGNORECASE)


def in_english(words: str) -> str:
    """The words with a day of a month as English writes it: `3 junho` and `3-Jun` are `3 June` and `3 Jun`."""
    told = _DAY.sub(lambda found: f"{found['day']} {_ENGLISH[found['month'].lower()]}", words)
    return _DASHED.sub(r"\1 ", told)
