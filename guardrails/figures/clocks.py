"""Times of the day and lengths told as on a clock: 2.30, half past two, 3 in the afternoon, 2h30."""

import re
from collections.abc import Iterator

from guardrails.figures.quantities import Number, Unit
from guardrails.text.numerals import NUMERAL, amount

_CLOCK = re.compile(
    r"(?<![\w.:/])(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))?"
    r"(?:\s?(?P<half>[ap]m\b|[ap]\.m\.?)|\s?o['’]clock|(?<=[:.]\d\d)(?=ish\b|(?![\d.,:]*\d|\s?%)))",
)
_FOUR_FIGURES = re.compile(
    r"(?:(?<=\d{8}t)|(?<![\w.,:/+-])(?<!\d ))(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)"
    r"(?:\s?h(?:(?:ou)?rs?)?\b|(?<=\b0\d{3})(?![\w/-]|[.,:]\d)|(?<=\d{8}t\d{4})(?=(?:\d\d)?z?\b))"
)
"""0730, 1400h: with a nought in front, with its unit, or behind the day of a calendar entry."""
_AT_HOUR = re.compile(
    rf"\b(?:at|from|until|till?|before|after)\s(?!one\b)(?P<hour>{NUMERAL}|1?\d)\b"
    r"(?=\s?(?:[;,!?)]|\.(?!\d)|\n|$|(?:on|for|with|in|and|when|while|if|so|but|to|as|every|each)\b))"
)
_SPOKEN_CLOCK = re.compile(
    rf"\b(?P<past>half|(?:a\s)?quarter|five|ten|twenty|twenty-five|5|10|20|25)\s(?P<way>past|to|after)\s"
    rf"(?P<hour>{NUMERAL}|\d{{1,2}})\b",
)
_DAYTIME_CLOCK = re.compile(
    rf"\b(?P<hour>{NUMERAL}|1?\d)(?= (?:in the (?P<half>morning|afternoon|evening)|at (?P<night>night))\b)"
)
_HOURS_MINUTES = re.compile(r"(?<!\w)(\d{1,2})\s?h(?:rs?)?\s?(\d{2})(?:\s?m(?:ins?)?)?\b")


def clocks(text: str) -> Iterator[Number]:
    """The times of the day in a flat text, each with its minutes after midnight."""
    for match in _CLOCK.finditer(text):
        minutes = float(match["hour"]) * 60 + int(match["minute"] or 0)
        yield Number(*match.span(), float(match["hour"]), Unit.CLOCK, minutes)
    for match in _FOUR_FIGURES.finditer(text):
        hour = float(match["hour"])
        yield Number(*match.span(), hour, Unit.CLOCK, hour * 60 + int(match["minute"]))
    for match in _AT_HOUR.finditer(text):
        hour = amount(match["hour"])
        yield Number(*match.span("hour"), hour, Unit.CLOCK, hour * 60)
    for match in _SPOKEN_CLOCK.finditer(text):
        hour = amount(match["hour"])
        past = {"half": 30.0, "quarter": 15.0}.get(match["past"].lower()[-7:].strip()) or amount(
            match["past"]
        )
        minutes = hour * 60 + (-past if match["way"].lower() == "to" else past)
        yield Number(*match.span(), hour, Unit.CLOCK, minutes, spoken=True)
    for match in _DAYTIME_CLOCK.finditer(text):
        hour = amount(match["hour"])
        yield Number(*match.span(), hour, Unit.CLOCK, hour * 60, spoken=True)


def hours_and_minutes(text: str) -> Iterator[Number]:
    """The lengths of a flat text that are told as on a clock: 2h30."""
    for match in _HOURS_MINUTES.finditer(text):
        hours, minutes = float(match[1]), float(match[2])
        yield Number(*match.span(), hours, Unit.SPAN, hours * 60 + minutes)
