"""The dates of the notes, each with what can be seen around it: which one the interview was on, and which decides."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from drafting.builtin.boundaries import Joint
from drafting.builtin.clauses import Clause
from drafting.builtin.dates import date_spans, may_hold_date
from drafting.builtin.page import Page
from drafting.builtin.surroundings import kind_of, tokens_after, tokens_before
from drafting.builtin.weighing import Candidate
from guardrails.words import fold

_MOST_DATES = 300
"""Dates that are looked at, from the start; who writes more keeps a diary."""

_BY = re.compile(
    r"\b(?:by|before|after|once|within|w/in|in time for|until|on)\b[\s*_`\"“]+(?:the |about |around )?"
    r"[^,.;:!?()\"”\n]{3,40}",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\b(she|he|they|i|we|you|it|hr|recruiter|panel|manager)\b(?:['’]\w+)?", re.IGNORECASE
)
_FORMS = {
    "weekday": re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE),
    "month": re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE),
    "ordinal": re.compile(r"(?:\d(?:st|nd|rd|th)|first|second|third|[a-z]th)\b", re.IGNORECASE),
    "slashed": re.compile(r"\d[/.-]\d"),
    "relative": re.compile(
        r"\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening)|same|that)\b",
        re.IGNORECASE,
    ),
    "ahead": re.compile(
        r"\b(?:tomorrow|tmrw|tmw|next|within|in \w+ (?:days|weeks)|end of|coming|week of|w/c)\b",
        re.IGNORECASE,
    ),
    "stretch": re.compile(
        r"\b(?:week|weeks|month|fortnight|days|end of|early|late|mid)\b", re.IGNORECASE
    ),
    "year": re.compile(r"\b(?:19|20)\d\d\b"),
}
_DASHED = re.compile(r"\d{1,2}-\d{1,2}(?:-\d{2,4})?")
"""A date only where it is all of a clause: elsewhere it is a shift or a range."""


@cache
def _cues() -> dict[str, re.Pattern[str]]:
    lists = tomllib.loads((Path(__file__).parent / "cues" / "days.toml").read_text("utf-8"))
    return {
        name: re.compile(rf"(?<!\w)(?:{'|'.join(pieces)})", re.IGNORECASE)
        for name, pieces in lists.items()
    }


def days(page: Page) -> list[Candidate]:
    """Every date of the notes, and every `by ...` near a word of deciding that holds none."""
    found: list[Candidate] = []
    stretches = _Stretches(page)
    for number, clause in enumerate(page.found):
        if len(found) >= _MOST_DATES:
            break
        reached = found[-1].end if found else 0
        for start, end, kind in _dates(page.text, clause):
            if start >= reached:
                place = _Place(
                    start, end, number, len(found), stretches.starts[number], stretches.ends[number]
                )
                seen = {"bias", kind, *_features(page, place)}
                found.append(Candidate(start, end, frozenset(seen)))
    return found


def _dates(text: str, clause: Clause) -> Iterator[tuple[int, int, str]]:
    limit = min(clause.end, clause.start + 1_500)
    if not may_hold_date(clause.text):
        return
    plain = False
    for date in date_spans(text, clause.start, min(len(text), limit + 40)):
        if date.start() >= limit:
            break
        if "\n" not in date.group():
            plain = True
            yield date.start(), date.end(), "date"
    if _DASHED.fullmatch(text, clause.start, clause.end):
        yield clause.start, clause.end, "dashed"
    elif not plain and _DECIDES.search(clause.label) and clause.text.count(" ") < _LONGEST_ANSWER:
        yield clause.start, clause.end, "labelled"
    elif not plain:
        for phrase in _BY.finditer(text, clause.start, limit):
            yield phrase.start(), phrase.end(), "phrase"


_DECIDES = re.compile(
    r"\b(?:decision|decide|decides|answer|ans|result|outcome|timeline|hear|hearing|reply|verdict|when will i know)\b",
    re.IGNORECASE,
)
_LONGEST_ANSWER = 8
"""Words that may stand behind `Decision:` and say when without any date: `two weeks, give or take a sprint`."""


class _Stretches:
    """The sentence that each clause belongs to, as characters `[start, end)` of the notes."""

    def __init__(self, page: Page) -> None:
        ends = {Joint.LINE, Joint.BLANK, Joint.STOP}
        self.starts: list[int] = []
        self.ends: list[int] = []
        opening = 0
        for clause in page.found:
            if clause.joint in ends:
                opening = clause.start
            self.starts.append(opening)
        closing = 0
        for number in range(len(page.found) - 1, -1, -1):
            clause = page.found[number]
            closing = closing or clause.end
            self.ends.append(closing)
            if clause.joint in ends:
                closing = 0
        self.ends.reverse()


_REACH = 200
"""Characters of the sentence at either side of a date that are looked at."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A date at `[start, end)`: its clause, how many dates are before it, and its sentence's beginning and end."""

    start: int
    end: int
    number: int
    rank: int
    opens: int
    closes: int


def _features(page: Page, place: _Place) -> Iterator[str]:
    """What stands where the date stands, and around it."""
    clause, text = page.found[place.number], page.text
    start, end, rank, number = place.start, place.end, place.rank, place.number
    before = text[max(place.opens, start - _REACH) : start]
    after = text[end : max(end, min(place.closes, end + _REACH))]
    yield f"rank:{min(rank, 5)}"
    lines = page.found[-1].line
    yield f"line:{min(clause.line, 3)}"
    yield f"part:{5 * clause.line // (lines + 1)}"
    if clause.line >= lines - 1 and lines > 2:  # noqa: PLR2004  # shorter notes have no end of their own
        yield "last lines"
    if clause.line == 0:
        yield f"first line:{min(number, 6)}"
    words = [kind_of(word) for word in tokens_before(text, start)]
    yield f"b1:{words[-1]}"
    yield f"b2:{words[-2]} {words[-1]}"
    yield f"a1:{kind_of(tokens_after(text, end)[0])}"
    whole = start <= clause.start and end >= clause.end - 1
    yield f"whole:{whole:d}"
    yield f"whole:{whole:d} line:{min(clause.line, 3)}"
    forms = [name for name, form in _FORMS.items() if form.search(text[start:end])]
    yield from (f"form:{name}" for name in forms)
    yield from (f"form:{name} rank:{min(rank, 2)}" for name in forms)
    yield from _cued(before, after, text[start:end])
    subject = [fold(found[1]) for found in _SUBJECT.finditer(before)]
    yield f"subject:{subject[-1] if subject else 'none'}"
    if "'ll" in fold(before) or re.search(r"\b(?:will|shall|to|going to|should)\b", before):
        yield "to come"
    scope = fold(f"{clause.heading} {clause.label}") if not clause.is_label else ""
    yield from (f"scope:{name}" for name, cue in _cues().items() if cue.search(scope))
    yield from (f"label:{word}" for word in scope.split()[:4])


def _cued(before: str, after: str, words: str) -> Iterator[str]:
    """Which cues stand before, inside and behind the date, with how far off the nearest is."""
    for name, cue in _cues().items():
        ahead = [found.end() for found in cue.finditer(before)]
        behind = cue.search(after)
        if ahead:
            far = (len(before) - ahead[-1]) // 15
            yield f"{name} before"
            yield f"{name} before:{min(far, 4)}"
        if behind:
            yield f"{name} behind"
            yield f"{name} behind:{min(behind.start() // 15, 3)}"
        if cue.search(words):
            yield f"{name} inside"
