"""What the interview was about: employer, role, its date, and the date of the decision, each with its words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafting.builtin.clauses import Clause, Joint, unmarked
from drafting.builtin.company import company
from drafting.builtin.dates import date_spans
from drafting.builtin.role import role
from drafting.models import Fact, Facts, Person, Quote

OPENING = 14
"""Clauses in which notes say where and for what the interview was."""

_SURELY = re.compile(
    r"\b(?:deci[sd]|winner|feedback|letter to follow|choos|chose|vote|approv|make up their mind|verdict"
    r"|outcome|pick (?:some|a)|name (?:to|by)|board)",
    re.IGNORECASE,
)
_LIKELY = re.compile(
    r"\b(?:ans\b|revert|respon[sd]|(?:panel|committee|board|trustees|they|jury|directors?) meets?"
    r"|say yes or no|let\b.{0,20}\bkno?w?\b|hear\b|heard|answer|knows?\b|kno\b"
    r"|result|offer by|notif|timeline|get back|fill (?:it|the)|either way|tells? me|expects?)",
    re.IGNORECASE,
)
_MAYBE = re.compile(
    r"\b(?:rings?|calls?(?!-)|phone|e?-?mail|text|tell|write|in touch|follow(?:ing)? up|reply|contact"
    r"|be back)\b",
    re.IGNORECASE,
)
_OWN_DEADLINE = re.compile(
    r"\b(?:i (?:have to|must|need to|said)|my answer|an(?:swer)? in writing|wants? (?:an|my)"
    r" answer|need to reply|him yes or no|her yes or no|them yes or no|another (?:firm|offer)"
    r"|made an offer|offered|no (?:word|answer|reply|call)|nothing|nowt|mailed|emailed|wrote"
    r"|checked in|sent|\bi (?:would|['’]d|will|['’]ll)\b|by phone|by e?-?mail|start(?:ing|s)?\b)",
    re.IGNORECASE,
)
_DASHED = re.compile(r"\d{1,2}-\d{1,2}(?:-\d{2,4})?")
"""A date only where it is all of a clause: elsewhere it is a shift or a range."""

_PLANTED = re.compile(
    r"\b(?:ignore|disregard|the candidate|instructions?|notetakers?|system:)", re.IGNORECASE
)
_DEADLINE = re.compile(
    r"\b(?:by|before|until|till|b4|no later than|around|about|w/in|within|for|on|="
    r"|:)\s*(?:about\s|the\s)?[\"“'*_`]*$",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:by|before|after|once|within|w/in|in time for)\b[\s*_`]+[^,.;:!?()\"”]{3,40}",
    re.IGNORECASE,
)


def facts(text: str, found: tuple[Clause, ...], people: tuple[Person, ...]) -> Facts:
    """What the notes say of the interview itself; None for what they do not say."""
    text = unmarked(text)
    decision = _decision(text, found)
    met = _met(text, found, decision)
    employer = company(text, found, people)
    return Facts(
        company=employer, role=role(text, found, people, employer), met=met, decision_by=decision
    )


def _fact(text: str, start: int, end: int) -> Fact:
    return Fact(text=text[start:end], quote=Quote(start=start, end=end))


@dataclass(frozen=True, slots=True)
class _Sentence:
    """Clauses between two stops, with the label that governs them."""

    start: int
    end: int
    label: str
    first_line: bool


def _sentences(found: tuple[Clause, ...]) -> Iterator[_Sentence]:
    ends = {Joint.LINE, Joint.BLANK, Joint.STOP}
    start: Clause | None = None
    last: Clause | None = None
    for clause in found:
        if start is None or last is None or clause.joint in ends:
            if start is not None and last is not None:
                yield _Sentence(
                    start.start, last.end, f"{start.heading} {start.label}", start.line == 0
                )
            start = clause
        last = clause
    if start is not None and last is not None:
        yield _Sentence(start.start, last.end, f"{start.heading} {start.label}", start.line == 0)


def _decision(text: str, found: tuple[Clause, ...]) -> Fact | None:
    """The date nearest to a word of deciding; else what stands behind `decision by`."""
    best: tuple[float, int, int] | None = None
    for sentence in _sentences(found):
        for start, end, points in _decision_dates(text, sentence):
            if points > 0 and (best is None or points > best[0]):
                best = (points, start, end)
    return _fact(text, best[1], best[2]) if best else None


def _decision_dates(text: str, sentence: _Sentence) -> Iterator[tuple[int, int, float]]:
    words = text[sentence.start : sentence.end]
    cues = [(found.start(), 6.0) for found in _SURELY.finditer(words)]
    cues += [(found.start(), 5.0) for found in _LIKELY.finditer(words)]
    cues += [(found.start(), 3.0) for found in _MAYBE.finditer(words)]
    if not cues:
        return
    doubt = (
        6.0 * bool(_PLANTED.search(words))
        + 3.5 * bool(_OWN_DEADLINE.search(words))
        + 3.0 * sentence.first_line * (sentence.start == 0)
    )
    spans = [(date.start(), date.end(), 0.0) for date in date_spans(words)]
    if not spans:
        spans = [(found.start(), found.end(), 1.5) for found in _BY.finditer(words)]
    for start, end, less in spans:
        near = max(weight - _distance(place, start) for place, weight in cues)
        bound = 1.5 * bool(_DEADLINE.search(words[:start]))
        yield sentence.start + start, sentence.start + end, near + bound - doubt - less


def _distance(cue: int, date: int) -> float:
    """How far a cue is from a date, in points; behind the date counts double."""
    return (date - cue) / 25 if cue <= date else (cue - date) / 8


def _met(text: str, found: tuple[Clause, ...], decision: Fact | None) -> Fact | None:
    """The first date that is neither the decision's nor a later step's; a day by its name or number before `today`."""
    dates = [date for date in _dates_met(text, found) if not _is_taken(date, decision)]
    told = [date for date in dates[:_FIRST_DATES] if not _RELATIVE.fullmatch(text, *date)]
    first = next(iter((*told, *dates)), None)
    return _fact(text, *first) if first else None


_FIRST_DATES = 2
"""Dates among which one by name or number is taken before a relative one."""

_RELATIVE = re.compile(
    r"(?:this (?:morning|afternoon|evening)|today|tonight|yesterday|that (?:same )?\w+)",
    re.IGNORECASE,
)


def _is_taken(date: tuple[int, int], decision: Fact | None) -> bool:
    taken = decision.quote if decision else None
    return taken is not None and taken.start <= date[0] < taken.end


def _dates_met(text: str, found: tuple[Clause, ...]) -> Iterator[tuple[int, int]]:
    """Every date of the notes that no word of a later step governs, in order."""
    for place, clause in enumerate(found):
        goes_on = clause.joint in {Joint.COMMA, Joint.AND, Joint.DASH} and place > 0
        if _later(clause) or (goes_on and _TO_COME.search(found[place - 1].text)):
            continue
        for date in date_spans(text, clause.start, _line_end(text, clause.end)):
            if date.start() >= clause.end:
                break
            yield date.span()
        dashed = _DASHED.fullmatch(text, clause.start, clause.end)
        if dashed:
            yield dashed.span()


_TO_COME = re.compile(r"\b(?:will|next|then)\b|['’]ll\b", re.IGNORECASE)


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start, start + 40)
    return end if end >= 0 else min(len(text), start + 40)


def _later(clause: Clause) -> bool:
    return bool(
        re.search(
            r"\b(?:next|then|decision|decide|to do|hear|will|by|2nd|closing)\b",
            f"{clause.label} {clause.text}",
            re.IGNORECASE,
        )
    )
