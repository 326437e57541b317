"""The anatomy of a letter: greeting, sentences, sign-off, each as characters `[start, end)` of the body."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from guardrails.findings import Part, Span

_GREETING = re.compile(
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b[^?\n]{0,80}[^.?\n]$"
    r"|(?:\S+ ){0,3}\S+,$",
    re.IGNORECASE,
)
_SALUTATION = re.compile(
    r"(?:dear|hi|hello|hey) (?:[^.?!,;:\n]|(?-i:\b[A-Z][a-z]?\.|\bProf\.|\bMrs\.)){1,60},",
    re.IGNORECASE,
)
"""A greeting that stands alone on a later line, as in a note that is passed on."""
_SIGN_OFF = re.compile(
    r"(?:(?:with |my |kind |kindest |warm |warmest |best |many |all |very )*"
    r"(?:regards|wishes|thanks|the best)|best|cheers|thank you|thanks(?: again)?"
    r"|(?:yours|sincerely)(?: (?:sincerely|faithfully|truly|yours))?|warmly|respectfully)[,.!]?$",
    re.IGNORECASE,
)
_ABBREVIATION = re.compile(
    r"(?<![^\s(])(?:[A-Z]|Mrs?|Ms|Mx|Dr|Prof|Sr|Jr|St|vs|e\.g|i\.e|approx|No|a\.m|p\.m)\.$"
)
_STOP = re.compile(r"[.!?…]+[)\"'”’»]*(?=\s+[^\s]|$)")
_POSTSCRIPT = re.compile(
    r"P\.? ?P?\.? ?S\b|(?=(?:\S+ ){2})(?!.*\b(?:Inc|Ltd|Co|Corp|Esq|Hons|[JS]r)\.$).*[^\W_]{2}[.!?…]$",
    re.IGNORECASE,
)
"""A line below the signature that says something: it begins with P.S., or ends like a sentence of some words."""
_LONGEST_ABBREVIATION = 8
"""Characters before a stop in which an abbreviation that it belongs to begins."""
_LONGEST_FAREWELL = 5
"""Words of the longest closing or name that is taken for one without being known."""


class Place(StrEnum):
    """What a stretch of the body is."""

    GREETING = "greeting"
    SENTENCE = "sentence"
    SIGN_OFF = "sign_off"


@dataclass(frozen=True, slots=True)
class Stretch:
    """One greeting, sentence or line of the sign-off, without white space at its ends."""

    text: str
    start: int
    end: int
    place: Place


@lru_cache(maxsize=64)
def anatomy(body: str) -> tuple[Stretch, ...]:
    """The body's stretches in order. Nothing but white space lies between them."""
    lines = list(_lines(body))
    last = _sign_off(body, lines)
    stretches: list[Stretch] = []
    for number, (start, end) in enumerate(lines):
        line = body[start:end]
        if _SALUTATION.fullmatch(line) or (number == 0 and _GREETING.match(line)):
            stretches.append(Stretch(line, start, end, Place.GREETING))
        elif number >= last and not _POSTSCRIPT.match(line):
            stretches.append(Stretch(line, start, end, Place.SIGN_OFF))
        else:
            stretches.extend(_sentences(line, start))
    return tuple(stretches)


def sentences(body: str) -> tuple[Stretch, ...]:
    """The sentences of the body, without greeting and sign-off."""
    return tuple(stretch for stretch in anatomy(body) if stretch.place is Place.SENTENCE)


def sentence_at(body: str, span: Span) -> str:
    """The sentence of the body that a span begins in; "" for what lies elsewhere."""
    if span.part is not Part.BODY:
        return ""
    around = (one.text for one in sentences(body) if one.start <= span.start < one.end)
    return next(around, "")


def _lines(body: str) -> Iterator[tuple[int, int]]:
    for found in re.finditer(r"[^\n]+", body):
        stripped = found.group().strip()
        if stripped:
            start = found.start() + found.group().index(stripped)
            yield start, start + len(stripped)


def _sign_off(body: str, lines: list[tuple[int, int]]) -> int:
    """Number of the line from which the rest is sign-off and signature: the last stock closing, or a bare name."""
    for number in range(len(lines) - 1, 0, -1):
        line = body[slice(*lines[number])]
        if _SIGN_OFF.match(line) or (_farewell(line) and _signed(body, lines[number + 1 :])):
            return number
    if len(lines) > 1 and not _STOP.search(body[slice(*lines[-1])]):
        return len(lines) - 1
    return len(lines)


def _farewell(line: str) -> bool:
    """Whether a line could be a closing in anybody's tongue: some words and a comma at the end."""
    return line.endswith(",") and line.count(" ") < _LONGEST_FAREWELL and not _STOP.search(line)


def _signed(body: str, lines: list[tuple[int, int]]) -> bool:
    """Whether only a signature is left: a few short lines, the first one a name."""
    rest = [body[start:end] for start, end in lines]
    named = bool(rest) and rest[0][0].isupper() and rest[0].count(" ") < _LONGEST_FAREWELL
    return named and not any(_STOP.search(line) for line in rest if not _POSTSCRIPT.match(line))


def _sentences(line: str, offset: int) -> Iterator[Stretch]:
    start = 0
    for stop in _STOP.finditer(line):
        begun = max(start, stop.start() - _LONGEST_ABBREVIATION)
        shortened = _ABBREVIATION.search(line, begun, stop.start() + 1)
        if shortened and stop.end() < len(line):
            continue
        yield from _stretch(line, start, stop.end(), offset)
        start = stop.end()
    yield from _stretch(line, start, len(line), offset)


def _stretch(line: str, start: int, end: int, offset: int) -> Iterator[Stretch]:
    text = line[start:end].strip()
    if text:
        begin = offset + start + line[start:end].index(text)
        yield Stretch(text, begin, begin + len(text), Place.SENTENCE)
