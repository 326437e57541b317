"""Every stretch of a clause that may say when: dates, spans of time, months, and phrases that name an event."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafting.builtin.dates import COUNT, MONTH, UNIT, date_spans, has_date
from drafting.builtin.reading.clauses import Clause
from drafting.builtin.reading.feast_leads import leading
from drafting.builtin.reading.habits import is_no_day

_LONGEST_READ = 1_500
"""Characters of a clause in which times are looked for."""

_BEFORE_DATE = re.compile(
    r"(?:\b(?:(?:close|end) of (?:business|play|day)|cob|eod|first thing|last thing|as (?:soon|early|late) as"
    r"|(?:not|no) (?:before|until|later than)|(?:at (?:the )?)?latest)(?: on| by)?|\bthe long)\s$",
    re.IGNORECASE,
)
"""What belongs to the date that it stands right before."""
_BEHIND_DATE = re.compile(
    r"(?:['’]s)? (?:long )?(?:vacation|holidays?|hols|break|recess|shutdown|rush|term|service|closure|weekend"
    r"|party|do|week)\b(?: (?:is|are) over)?"
    r"|[- ]ish\b|(?: or (?:the )?\w+ (?:after|before))\b"
    r"|,? or (?:else )?(?:in )?(?:the |that |next |tomorrow )?(?:morning|afternoon|evening|night)\b(?: at the latest)?",
    re.IGNORECASE,
)
_ABOUT = (
    r"(?:in|within|inside|w/in|about|around|roughly|maybe|another|under|up to|at most|max|say|the next|give it"
    r"|give (?:me|us))"
)
_WAIT = re.compile(
    rf"\b(?!an? day)(?:{_ABOUT}\s){{0,2}}(?:the\s(?:next|coming)\s)?"
    rf"{COUNT}(?:\s?(?:-|–|to|or)\s?{COUNT})?\s(?:more\s)?{UNIT}"
    r"(?:['’]\stime)?(?:\s(?:or (?:so|two|three)|tops|max|ish|time|after(?:wards|\sthat)?|later"
    r"|from\s(?:now|then|today)(?:\son)?))?"
    r"|\b(?:(?:in|within|inside)\s)?(?:24|48|72|forty[- ]eight)\s?(?:hours|hrs|h)\b"
    r"(?!\s?(?:/|a\b|an\b|per\b|each\b|every\b)\s?(?:week|wk|w|day|month|fortnight|shift)\b)",
    re.IGNORECASE,
)
_IN_MONTH = re.compile(
    rf"\b(?:(?:by|before|in|until|till|around|for|during|ende|anfang|mitte|fin|début|mi)[\s-])"
    rf"(?:(?:the\s)?(?:mid|middle|early|late|end)(?:\sof)?[\s-])?(?:{MONTH}|januar|februar|märz|mai|juni|juli|oktober|dezember)",
    re.IGNORECASE,
)
_PHRASE = re.compile(
    r"\b(?:the (?:day|week|(?:minute|moment)(?! \w+ (?:\w+ed|saw|said|met|was|were|had|did|got|came|went|took|left"
    r"|told|knew|heard|gave|made|found|began|ran|sat|stood|read|looked)\b))(?= (?:after )?(?:s?he|they|it|we)\b)"
    r"|(?<!out )(?<!stood )(?<!sat )(?<!standing )(?<!sitting )(?<!parked )by"
    r"(?! (?:name|hand|heart|phone|e?-?mail|post|letter|train|bus|car|bike|mistake|far|me|him|them|us|my|his)\b)"
    r"|before|afore|after|once|(?<!n['’]t know )(?<!not know )(?<!not sure )(?<!no idea )when|within|w/in"
    r"|in time for|until|till|on or before|as soon as|at (?=(?:the|their|its|next|his|her) ))"
    r"[\s*_`\"“]+(?:the |about |around )?[^,.;:!?()\"”\n]{3,48}",
    re.IGNORECASE,
)
_AT_ONCE = re.compile(
    r"\b(?:right|straight|directly|immediately) after(?:wards?)?(?=\s*(?:[.,;!?)\n\"”]|$))",
    re.IGNORECASE,
)
_UNITS = ("day", "week", "wk", "month", "fortnight", "24", "48", "72", "forty")
_MONTHS = (
    *("jan", "feb", "mar", "mär", "apr", "may", "mai", "jun"),
    *("jul", "aug", "sep", "oct", "okt", "nov", "dec", "dez"),
)
_LEADS = (
    "by",
    "the day ",
    "the week ",
    "the minute",
    "the moment",
    "before",
    "afore",
    "after",
    "once",
    "when",
    "within",
    "w/in",
    "in time",
    "until",
    "till",
    "as soon",
    "at ",
)
"""What a clause must hold to hold a span, a month or a phrase; told at a fraction of the cost of looking."""
_DASHED = re.compile(r"\d{1,2}-\d{1,2}(?:-\d{2,4})?|(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])")
"""A date only where it is all of a clause: elsewhere it is a shift or a range."""
_STAMPED = re.compile(
    r"DTSTART[^\s:]*:(?P<day>20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?=T\d|$)"
)
"""When an entry of a calendar begins, as calendars write it."""
_DECIDES = re.compile(
    r"\b(?:decision|decide|decides|answer|ans|result|outcome|timeline|hear|hearing|reply|verdict|news"
    r"|when will i know)\b",
    re.IGNORECASE,
)
_OWN_ANSWER = re.compile(
    r"\b(?:better|best|my|good|bad|weak|poor|wrong|right|missed|full) (?:answer|ans|reply|result)",
    re.IGNORECASE,
)
"""A label over what the writer said, or wishes to have said."""
_LONGEST_ANSWER = 8
"""Words that may stand behind `Decision:` and say when without any date: `two weeks, give or take a sprint`."""
_FAR = 3
"""Words before a date from which a phrase that ends in it says more: `before they break up for Christmas`."""


@dataclass(frozen=True, slots=True)
class Time:
    """Characters `[start, end)` of the notes that may say when, and what kind of saying it is."""

    start: int
    end: int
    kind: str


_SPANS = (
    ("wait", _WAIT, _UNITS),
    ("month", _IN_MONTH, _MONTHS),
    ("phrase", _AT_ONCE, ("after",)),
)
"""Kinds of times that are no dates, how each is written, and what a clause must hold to hold one."""


def times(text: str, clause: Clause) -> Iterator[Time]:
    """The times of a clause in their order; a phrase may hold a date that stands for itself as well."""
    limit = min(clause.end, clause.start + _LONGEST_READ)
    dates = list(_dates(text, clause, limit))
    yield from dates
    taken = [(date.start, date.end) for date in dates]
    folded = clause.text.lower()
    for kind, form, hints in _SPANS:
        if not any(hint in folded for hint in hints):
            continue
        for found in form.finditer(text, clause.start, limit):
            if all(found.end() <= start or found.start() >= end for start, end in taken):
                taken.append(found.span())
                yield Time(*found.span(), kind)
    if any(hint in folded for hint in _LEADS) or _asks_when(clause.label):
        yield from _phrases(text, clause, limit, sorted(taken))


def _dates(text: str, clause: Clause, limit: int) -> Iterator[Time]:
    """Dates with what belongs to them, and a bare `3-4` that is all of the clause."""
    dated = has_date(clause.text)  # looked for once, also where lines repeat
    for date in date_spans(text, clause.start, min(len(text), limit + 40)) if dated else ():
        if date.start() >= limit:
            break
        if "\n" not in date.group() and not is_no_day(text, clause.start, date):
            before = leading(text, clause.start, date) or _BEFORE_DATE.search(
                text, max(date.start() - 24, clause.start), date.start()
            )
            behind = _BEHIND_DATE.match(text, date.end(), limit)
            yield Time(
                before.start() if before else date.start(),
                behind.end() if behind else date.end(),
                "date",
            )
    if _DASHED.fullmatch(text, clause.start, clause.end):
        yield Time(clause.start, clause.end, "dashed")
    if stamped := _STAMPED.match(text, clause.start, clause.end):
        yield Time(*stamped.span("day"), "stamped")


def _phrases(text: str, clause: Clause, limit: int, taken: list[tuple[int, int]]) -> Iterator[Time]:
    """Phrases that name an event; of those that end in a date only the ones that say more than it does."""
    if not taken and _asks_when(clause.label) and clause.text.count(" ") < _LONGEST_ANSWER:
        yield Time(clause.start, clause.end, "labelled")
        return
    reached = 0
    for phrase in _PHRASE.finditer(text, clause.start, limit):
        inside = [span for span in taken if span[0] < phrase.end() and span[1] > phrase.start()]
        if not inside:
            yield Time(phrase.start(), phrase.end(), "phrase")
        elif phrase.start() >= reached and _words(text, phrase.start(), inside[0][0]) >= _FAR:
            yield Time(phrase.start(), inside[0][1], "phrase with date")
        reached = inside[-1][1] if inside else reached


def _asks_when(label: str) -> bool:
    """Whether what stands behind the label says when they decide."""
    return bool(_DECIDES.search(label)) and not _OWN_ANSWER.search(label)


def _words(text: str, start: int, end: int) -> int:
    return len(text[start:end].split()) if start < end else 0
