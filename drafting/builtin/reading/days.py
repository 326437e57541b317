"""The dates of the notes, each with what can be seen around it: which one the interview was on, and which decides."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from drafting.builtin.cues import patterns
from drafting.builtin.reading.announced import (
    among,
    brings_news,
    cued,
    deed,
    tense,
    told,
    unparted,
    waits,
)
from drafting.builtin.reading.day_told import day_told
from drafting.builtin.reading.page import Page
from drafting.builtin.reading.pasted import mail_head, quoted_heads, salutation_end
from drafting.builtin.reading.repeated_dates import is_put_right, restated
from drafting.builtin.reading.surroundings import kind_of, tokens_after, tokens_before
from drafting.builtin.reading.times import Time, times
from drafting.builtin.reading.weighing import Candidate
from guardrails.words import fold

_MOST_DATES = 300
"""Dates that are looked at, from the start; who writes more keeps a diary."""

_FIRST_LINES = 1
"""The number of the last line on which no news can have come yet: there stands the day of the interview."""

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
    "back": re.compile(
        r"\b(?:by|after|before|until|till|on|at) (?:then|that|which)\b|\bthat(?: same| very)? (?:day|night|evening)\b",
        re.IGNORECASE,
    ),
    "stretch": re.compile(
        r"\b(?:week|weeks|month|fortnight|days|end of|early|late|mid)\b", re.IGNORECASE
    ),
    "year": re.compile(r"\b(?:19|20)\d\d\b"),
}


def days(page: Page) -> list[Candidate]:
    """Everything in the notes that may say when, the first `_MOST_DATES` of them."""
    places = list(_places(page))
    head = range(*mail_head(page.text))
    greeted = salutation_end(page.text)
    places = [
        one for one in places if one.time.start not in head and one.time.start >= greeted
    ] or places
    places = _standing(page.text, places)
    firm = [place for place in places if place.time.kind in _FIRM]
    starts = [*(one.time.start for one in firm), len(page.text)]
    ends = [0, *(one.time.end for one in firm)]
    found, sent = [], quoted_heads(page.text)
    for place in places:
        before = bisect_right(ends, place.time.start) - 1
        after = bisect_left(starts, place.time.end)
        rivals = _Rivals(before, len(firm) - after, ends[before], starts[after])
        seen = {"bias", place.time.kind, *_features(page, place, rivals)}
        if any(start <= place.time.start < end for start, end in sent):
            seen.add("when a mail was sent")
        found.append(Candidate(place.holds.start, place.holds.end, frozenset(seen)))
    return among(found)


_FIRM = frozenset({"date", "dashed", "stamped", "wait", "month"})
"""Kinds of time that are one whatever stands around them."""


@dataclass(frozen=True, slots=True)
class _Rivals:
    """How many other dates stand before and behind one, and where the nearest end and begin."""

    before: int
    behind: int
    last: int
    next: int


@dataclass(frozen=True, slots=True)
class _Place:
    """A time, the one that holds for it, its clause's number, and its sentence's beginning and end."""

    time: Time
    holds: Time
    number: int
    opens: int
    closes: int


def _standing(text: str, places: list[_Place]) -> list[_Place]:
    """The places, with the day that holds for one that is put right, seen from where that one stands."""
    standing: list[_Place] = []
    following = len(text)
    for one in reversed(places):
        end = one.time.end
        if standing and is_put_right(text[end : end + _REACH], following - end):
            standing[-1] = replace(one, holds=standing[-1].holds)
        else:
            standing.append(one)
        following = one.time.start
    return standing[::-1]


def _places(page: Page) -> Iterator[_Place]:
    count = reached = 0
    for number, clause in enumerate(page.found):
        if count >= _MOST_DATES:
            return
        found = [time for time in times(page.text, clause) if time.start >= reached]
        for time in found:
            if clause.line <= _FIRST_LINES or not brings_news(page.text, time.start, time.end):
                yield _Place(time, time, number, *page.sentences[number])
        count += len(found)
        reached = max((time.end for time in found), default=reached)


_REACH = 200
"""Characters of the sentence at either side of a date that are looked at."""


def _features(page: Page, place: _Place, rivals: _Rivals) -> Iterator[str]:
    """What stands where the date stands, and around it."""
    start, end = place.time.start, place.time.end
    before = page.text[max(place.opens, start - _REACH) : start]
    after = page.text[end : max(end, min(place.closes, end + _REACH))]
    yield from _placed(page, place, rivals)
    yield from day_told(page.text, start, end)
    yield from _formed(page.text[start:end], min(rivals.before, 2))
    yield from cued(before, after, page.text[start:end])
    yield from unparted(before, after, start - rivals.last, rivals.next - end)
    yield from waits(before, after)
    yield from restated(before, after, page.text[start:end], start - rivals.last, rivals.next - end)
    if page.is_undated:
        yield "undated"
        yield f"undated {place.time.kind}"
    clause = page.found[place.number]
    yield from told(before, "")
    if place.time.start >= page.told_later:
        yield "told later"
        yield f"told later {place.time.kind}"
    yield from told(page.text[max(clause.start, start - _REACH) : start], "clause ")
    inside = page.text[max(clause.start, start - _REACH) : min(clause.end, end + _REACH)]
    yield from deed(inside)
    yield from tense(before, inside, page.text[start:end], place.time.kind)
    scope = fold(f"{clause.heading} {clause.label}") if not clause.is_label else ""
    yield from (f"scope:{name}" for name, cue in patterns("days").items() if cue.search(scope))
    yield from (f"label:{word}" for word in scope.split()[:4])


def _placed(page: Page, place: _Place, rivals: _Rivals) -> Iterator[str]:
    """Where on the page the date stands, among which others, and the words beside it."""
    clause, start, end = page.found[place.number], place.time.start, place.time.end
    lines = page.found[-1].line
    yield f"rank:{min(rivals.before, 5)}"
    yield f"to follow:{min(rivals.behind, 3)}"
    yield f"line:{min(clause.line, 3)}"
    yield f"part:{5 * clause.line // (lines + 1)}"
    if clause.line >= lines - 1 and lines > 2:  # noqa: PLR2004  # shorter notes have no end of their own
        yield "last lines"
    if clause.line == 0:
        yield f"first line:{min(place.number, 6)}"
    words = [kind_of(word) for word in tokens_before(page.text, start)]
    yield f"b1:{words[-1]}"
    yield f"b2:{words[-2]} {words[-1]}"
    yield f"a1:{kind_of(tokens_after(page.text, end)[0])}"
    whole = start <= clause.start and end >= clause.end - 1
    yield f"whole:{whole:d}"
    yield f"whole:{whole:d} line:{min(clause.line, 3)}"


def _formed(words: str, rank: int) -> Iterator[str]:
    """How the date is written: `before the`, of `before the May recital`."""
    opening = [kind_of(word) for word in tokens_after(words, 0)]
    yield f"opens:{opening[0]}"
    yield f"opens:{' '.join(opening)}"
    forms = [name for name, form in _FORMS.items() if form.search(words)]
    yield from (f"form:{name}" for name in forms)
    yield from (f"form:{name} rank:{rank}" for name in forms)
