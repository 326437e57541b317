"""Which numbers of a letter the person's own words bear out, however either side writes them."""

import re
from collections.abc import Iterator

from guardrails.days.datings import written
from guardrails.evidence import Evidence, evidence
from guardrails.figures.conversions import converted
from guardrails.figures.counted import contradicted, of_another_sort
from guardrails.figures.matching import matches
from guardrails.figures.misattributed import of_something_else
from guardrails.figures.numbers import numbers_in
from guardrails.figures.proportions import share_of_a_count, told_together
from guardrails.figures.quantities import Number, Unit
from guardrails.figures.reckoning import worked_out
from guardrails.findings import Part
from guardrails.manuscript import Manuscript
from guardrails.text.frames import flat

_NEAR = re.compile(
    r"\b(?:about|around|almost|nearly|roughly|some|over|(?:more|less|fewer) than|close to|under|up to"
    r"|at least|maybe|perhaps)\s(?:an?\s)?$",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"\s(?:of (?:your|my|the|these)\s)?(?:more\s|other\s|small\s|short\s|quick\s|brief\s|last\s|further\s|practical\s)?"
    r"(?:things?|points?|reasons?|questions?|ideas?|thoughts?|notes?|answers?|parts?|words?|lines?"
    r"|sides?|examples?|ways?|sentences?)\b",
    re.IGNORECASE,
)
_OF_A_TRADE = re.compile(r"\s(?:\w+\s)?(?:parts?|lines?|sides?|notes?)\b", re.IGNORECASE)
"""Those of them that a trade has too: where the notes count some, the letter does not mean its own."""
_OF_US = re.compile(
    r"\sof\s(?:you|us|them)\b|\s(?:of\s(?:your|the)\s)?(?:colleagues|interviewers|people)\b",
    re.IGNORECASE,
)
_SINCE_WE_MET = re.compile(
    r"\ssince\s(?:our|we|my|the (?:interview|call|meeting|conversation))\b", re.IGNORECASE
)
"""What makes a length of time the age of the meeting, which is counted from the day of writing."""
_THESE = re.compile(r"\b(?:the|those|these|other|all|between the)\s$", re.IGNORECASE)
"""What makes `two` point at things named already."""
_IDIOM = re.compile(
    r"\b(?:24/7|50[/-]50|fifty[- ]fifty|one[- ](?:on|to|by)[- ]one|1[:-](?:1|on-1)|ten out of ten"
    r"|100 ?(?:%|per ?cent)|a hundred per ?cent|a thousand (?:thanks|times)|at sixes and sevens"
    r"|second nature|second[- ]hand|th(?:ink|ought) twice|once or twice|twice as|two (?:cents|minds)"
    r"|two and two|half[- ](?:way|hearted)|(?:other|better|first|second) half|(?:20|21)(?:th"
    r"|st)[- ]century|twent(?:ieth|y-first)[- ]century)\b"
)
_ADDRESS = re.compile(
    r"(?<!\S)\S{1,80}?(?:@|://|\.(?:com|org|net|io|dev|uk|ie|me|de|edu)\b)\S*|\+?\(?\d[\d ().-]{7,}\d"
)
_LONGEST_LEAD = 40
"""Characters of the longest words that lead to a number."""
_COUNTED_IN_WORDS = 3
"""Up to the third, `the third` and `those three` point at things rather than count them."""
_COUNTED_BY_HAND = 5
"""Up to this many things or people a letter may count for itself."""


def unsupported_numbers(manuscript: Manuscript, part: Part) -> Iterator[Number]:
    """The numbers of one part that no number of the evidence equals; dates, idioms and talk are left out."""
    text = manuscript.part(part)
    level = flat(text)
    spans = [match.span() for form in (_IDIOM, _ADDRESS) for match in form.finditer(level)]
    idle = bytearray(len(text))
    for start, end in (*spans, *((day.start, day.end) for day in written(text))):
        idle[start:end] = b"x" * (end - start)
    source = evidence(manuscript)
    people = len(manuscript.people) + 1
    for reading in _places(numbers_in(text)):
        number = reading[0]
        if any(idle[number.start : number.end]) or (
            _conversational(text, number, people) and not _of_a_trade(text, number, source)
        ):
            continue
        given = (
            _borne_out(text, reading, source)
            or worked_out(text, number, source)
            or share_of_a_count(number, text, source)
            or _as_said(text, number, source)
            or any(converted(one, text, source.text) for one in reading)
        )
        if (
            not given
            or contradicted(number, text, source.text)
            or of_something_else(number, text, source)
        ):
            yield number


def _places(numbers: tuple[Number, ...]) -> Iterator[list[Number]]:
    """Readings of the same place together, the longest first; what lies within another is part of it."""
    end = -1
    place: list[Number] = []
    for number in numbers:
        if number.start >= end:
            if place:
                yield place
            place, end = [], number.end
        place.append(number)
    if place:
        yield place


def _borne_out(text: str, place: list[Number], source: Evidence) -> bool:
    """Whether one of the readings of a number is borne out, or all the numbers that a phrase is made of together."""
    first, known = place[0], source.numbers
    # A share in words is rounded: seven in ten stands for 71 percent.
    near = _leads(_NEAR, text, first) or (first.unit is Unit.SHARE and first.spoken)
    readings = [
        number for number in place if (number.start, number.end) == (first.start, first.end)
    ]
    if any(
        matches(number, other, near=near) and not of_another_sort(number, text, other, source.text)
        for number in readings
        for other in known
    ):
        return True
    parts = [number for number in place if number not in readings]
    if len(parts) < 2 or not first.spoken:  # noqa: PLR2004  # one part is no whole
        return False
    if first.unit is Unit.SHARE:
        return told_together(parts, source)
    return first.unit is Unit.CLOCK and all(
        any(matches(p, other) for other in known) for p in parts
    )


def _as_said(text: str, number: Number, source: Evidence) -> bool:
    """Whether a share in words stands in the evidence in the same ones, and is one there too: in a quarter."""
    level = flat(text)
    said = re.escape(level[number.start : number.end])
    follows = r"\sof\b" if level.startswith(" of ", number.end) else r"(?!\s(?:past|to)\b)"
    return (
        number.unit is Unit.SHARE
        and number.spoken
        and re.search(rf"\b{said}\b{follows}", flat(source.text)) is not None
    )


def _leads(lead: re.Pattern[str], text: str, number: Number) -> bool:
    """Whether one of the leads stands right before a number."""
    return lead.search(text, max(0, number.start - _LONGEST_LEAD), number.start) is not None


def _conversational(text: str, number: Number, people: int) -> bool:
    """Whether the number only counts what the letter itself shows: two things, the three of you, a second call."""
    if number.unit is Unit.ORDINAL:
        return number.amount <= _COUNTED_IN_WORDS
    if number.unit is Unit.SPAN and _SINCE_WE_MET.match(text, number.end):
        return True
    if number.unit is not Unit.PLAIN or number.amount > _COUNTED_BY_HAND:
        return False
    if _OF_US.match(text, number.end):
        return number.amount <= people
    if number.spoken and number.amount <= _COUNTED_IN_WORDS and _leads(_THESE, text, number):
        return True
    return _TALK.match(text, number.end) is not None


def _of_a_trade(text: str, number: Number, source: Evidence) -> bool:
    """Whether the notes count another number of what it counts, and that may be what they make or run."""
    named = _OF_A_TRADE.match(text, number.end) is not None
    return named and contradicted(number, text, source.text)
