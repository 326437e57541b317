"""Parts and multiples: half of them, a third less, one in five, two and a half hours, twice, doubled."""

import re
from collections.abc import Iterator
from dataclasses import replace

from guardrails.figures.quantities import TIME_UNIT, Number, Unit, time_span
from guardrails.text.numerals import NUMERAL, amount

_SHARES = {
    "half": 2,
    "halv": 2,
    "third": 3,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "eighth": 8,
    "tenth": 10,
}
_FRACTION = re.compile(
    rf"\b(?:(?P<of>an?|one|two|three|four|\d)[\s-])?(?P<part>hal(?:f|ves)|thirds?|quarters?|fifths?"
    rf"|sixths?|eighths?|tenths?)\b(?:\s(?:of\s)?(?:an?\s)?{TIME_UNIT}\b)?",
)
_UNITS = r"seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mths?|years?|yrs?"
_AND_A_HALF = re.compile(
    rf"\b(?P<whole>{NUMERAL}|an?|\d{{1,3}})\s(?:(?P<first>{_UNITS})\s)?and\sa\s(?P<part>half|quarter)\b"
    rf"(?:\s(?P<second>{_UNITS})\b)?"
)
_RATIO = re.compile(
    rf"\b(?P<few>(?:{NUMERAL}[\s-]?){{1,6}}?|\d+)\s(?:in|of|out of)\s"
    r"(?:(?:every|the|all|their|your|our|its|my)\s)?"
    rf"(?P<many>(?:{NUMERAL}[\s-]?)+|\d+)\b"
)
_ONE_OF_THEM = re.compile(r"(?:one|1) (?:out )?of (?:the|all|their|your|our|its|my)\b")
"""One of our 140 is no share, only one of so many."""
_A_WHILE = re.compile(rf"\s?(?:{_UNITS})\b")
"""What makes `to four in six weeks` a number and how long it took, and no share."""
_THINGS = re.compile(
    r"\s(?!(?:of|off|in|over|to|from|as|less|more|fewer|on|and|or|after|by|within|at|between"
    r"|since|during|for|when|while|that|which|is|was|were|are|do|did)\b)[a-z]"
)
"""What follows makes `a third` an ordinal: a third trip."""
_TIMES = re.compile(r"\b(?:twice|thrice|doubl(?:ed|ing)|tripl(?:ed|ing)|halv(?:ed|ing))\b")


def fractions(text: str) -> Iterator[Number]:
    """The parts of a flat text that measure something, half a day among them; a third trip is none."""
    for match in _FRACTION.finditer(text):
        parts = _SHARES[match["part"].removesuffix("s").removesuffix("e")]
        share = (amount(match["of"]) if match["of"] else 1.0) / parts
        if match["time"]:
            yield replace(time_span(*match.span(), share, match["time"]), spoken=True)
        elif _counts(text, match, parts):
            yield Number(*match.span(), share, Unit.SHARE, spoken=True)


def _counts(text: str, match: re.Match[str], parts: int) -> bool:
    """Whether a fraction measures something: by half, half of them, a third less; not half expected, a third trip."""
    if parts != _SHARES["half"] or match["of"]:
        return bool(match["of"]) and not _THINGS.match(text, match.end())
    return text.startswith(" of ", match.end()) or text[: match.start()].endswith(
        ("by ", "in ", "only ")
    )


def and_a_half(text: str) -> Iterator[Number]:
    """The numbers of a flat text that end in `and a half` or `and a quarter`, with their unit of time."""
    for match in _AND_A_HALF.finditer(text):
        count = amount(match["whole"]) + {"half": 0.5, "quarter": 0.25}[match["part"]]
        unit = match["first"] or match["second"]
        yield (
            replace(time_span(*match.span(), count, unit), spoken=True)
            if unit
            else Number(*match.span(), count)
        )


def ratios(text: str) -> Iterator[Number]:
    """The parts that a flat text tells as so many in so many."""
    for match in _RATIO.finditer(text):
        few, many = amount(match["few"]), amount(match["many"])
        is_share = not (_ONE_OF_THEM.match(match[0]) or _A_WHILE.match(text, match.end()))
        if 0 < few < many and is_share:
            end = match.start() + len(match[0].rstrip())
            yield Number(match.start(), end, few / many, Unit.SHARE, spoken=True)


def multiples(text: str) -> Iterator[Number]:
    """Twice, thrice, doubled, tripled and halved in a flat text."""
    for match in _TIMES.finditer(text):
        first = match[0][0].lower()
        amount = 3.0 if match[0].lower().startswith(("thr", "trip")) else 2.0
        unit = Unit.SHARE if first == "h" else Unit.TIMES
        yield Number(*match.span(), 0.5 if first == "h" else amount, unit, spoken=True)
