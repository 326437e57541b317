"""Months by their names in the languages that notes slip into: `3 de Junho`, `27 août`, `12. März`."""

import calendar
import re

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
ABROAD = rf"(?:{'|'.join(sorted(_ENGLISH, key=len, reverse=True))})\b"
"""The name of a month that is no English one."""
_DAY = re.compile(
    rf"(?P<day>\d{{1,2}})(?:er|[º°.])?\s(?:d[ei]\s)?(?P<month>{ABROAD})", re.IGNORECASE
)
_DASHED = re.compile(r"\b(\d{1,2})-(?=[a-z]{3})", re.IGNORECASE)


def in_english(words: str) -> str:
    """The words with a day of a month as English writes it: `3 junho` and `3-Jun` are `3 June` and `3 Jun`."""
    told = _DAY.sub(lambda found: f"{found['day']} {_ENGLISH[found['month'].lower()]}", words)
    return _DASHED.sub(r"\1 ", told)
