"""When and what the interview was, in the words a letter uses for it."""

import re
from datetime import date

from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.salutation import cased
from drafting.dates import meant
from drafting.models import Fact, Facts, Notes
from guardrails.words import commonness

_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_NUMERIC = re.compile(r"\b\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b")
_MONTH_NAMES = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_COMMON = 3.0
"""Zipf frequency from which a word is no name."""
_MONTH = re.compile(rf"\b(?:{'|'.join(_MONTH_NAMES)})\b")
_RELATIVE = re.compile(
    r"\b(?:today|tomorrow|tonight|yesterday|this|last|next|ago)\b", re.IGNORECASE
)
_CLOCK = re.compile(r",?\s*(?:at )?\b\d{1,2}(?:[.:]\d{2})?\s*(?:am|pm|ish)\b.*$", re.IGNORECASE)
_UNDATED = re.compile(
    r"\b(?:today|tomorrow|tonight|yesterday|(?:that |the )?same)\b", re.IGNORECASE
)
"""A decision date that means nothing on another day."""
_AHEAD = re.compile(r"(?:by |end of |the |early |late )*(?:this|next|coming)\b", re.IGNORECASE)
"""A decision date that is right on the day of the interview only."""
_PART = re.compile(r"\b(?:end|middle|start|beginning) of\b")
_LEAD = 20
"""Characters before a date that may say how it is meant."""
_LED = re.compile(r"\b(?:by|before|within|until|around|in|on) (?:the )?$", re.IGNORECASE)
_LEADS = re.compile(
    r"^(?:by|before|within|around|about|in|on|after|until|at|no later than)\b",
    re.IGNORECASE,
)


def day(met: Fact | None) -> str:
    """The interview's day for a subject line, as in `Tuesday 4 March`; "" when unknown or relative."""
    if met is None or _RELATIVE.search(met.text):
        return ""
    return _numbered(_CLOCK.sub("", spelled_out(met.text)).strip(" ,."))


def on_day(met: Fact | None) -> str:
    """The day with its preposition: `on Tuesday 4 March`, or `on Wednesday` where the rest is bare numbers."""
    said = day(met)
    weekday = _WEEKDAY.search(said)
    if weekday and _NUMERIC.search(said):
        said = weekday.group().capitalize()
    if not said or not (weekday or _MONTH.search(said) or _NUMERIC.search(said)):
        return ""
    the = "the " if re.match(r"\w+ of ", said) and not weekday else ""
    return f"on {the}{said}"


def _numbered(said: str) -> str:
    """27/01 as 27 January and 4/22 as April 22; 12/2 could be either and stays."""
    found = re.search(r"\b(\d{1,2})/(\d{1,2})(?:/\d{2,4})?\b", said)
    if not found:
        return said
    first, second = int(found[1]), int(found[2])
    if first > 12 >= second >= 1:  # noqa: PLR2004 - months in a year
        return said.replace(found.group(), f"{first} {_MONTH_NAMES[second - 1]}")
    if second > 12 >= first >= 1:  # noqa: PLR2004 - months in a year
        return said.replace(found.group(), f"{_MONTH_NAMES[first - 1]} {second}")
    return said


def by_when(decision: Fact | None, notes: Notes, *, later: bool) -> str:
    """When they will decide, with its preposition: `by 28 March`; "" when unknown, or relative in a `later` message."""
    if (
        decision is None
        or _UNDATED.search(decision.text)
        or (later and _AHEAD.match(decision.text))
    ):
        return ""
    said = _numbered(spelled_out(decision.text).strip(" ,."))
    said = re.sub(r"\b(?<!the )(?=(?:end|middle|start|beginning) of )", "the ", said)
    if _LEADS.match(said):
        return said
    if _AHEAD.match(said) and said.endswith("week") and not _PART.search(said):
        return said
    led = _led(decision, notes)
    if led:
        return f"{led}{said}"
    if said.startswith("mid"):
        return f"in {said}"
    first = re.match(r"(?:the )?(?:first|second|third|last|same)? ?week\b", said)
    return f"in {said if said.startswith('the') else f'the {said}'}" if first else f"by {said}"


def is_over(facts: Facts, on: date | None) -> bool:
    """Whether the day they named for deciding, counted from the interview, has passed on the day of writing."""
    if facts.decision_by is None or on is None:
        return False
    met = meant(facts.met.text, on, ahead=False) if facts.met else None
    decision = meant(facts.decision_by.text, met.last, ahead=True) if met else None
    return decision is not None and decision.last < on


def _led(decision: Fact, notes: Notes) -> str:
    """What the notes have before the date, as in `before the`; "" where they have no such word."""
    before = notes.text[: decision.quote.start][-_LEAD:] if decision.quote else ""
    found = _LED.search(" ".join(before.split()) + " ")
    return found.group().lower() if found else ""


def role(facts: Facts) -> str:
    """The role in small letters where the notes shout it, with its shorthand written out; "" when unknown."""
    if facts.role is None:
        return ""
    text = facts.role.text.strip(" .,")
    return _small(spelled_out(text.lower() if text.isupper() and len(text.split()) > 1 else text))


def _small(title: str) -> str:
    """`backend developer` for `Backend developer`; a title with capitals of its own keeps them."""
    first, _, rest = title.partition(" ")
    plain = rest == rest.lower() and first[:1].isupper() and first[1:].islower()
    return (
        f"{first.lower()}{title[len(first) :]}" if plain and commonness(first) >= _COMMON else title
    )


def company(facts: Facts) -> str:
    """The company with the capitals a letter gives it; "" when unknown."""
    return cased(facts.company.text.strip(" .,")) if facts.company else ""
