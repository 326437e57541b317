"""When the interview was and when they decide, in the words a letter uses for it."""

import calendar
import re

from drafting.builtin.dates import COMES_TO
from drafting.builtin.feasts import FEAST_NAME
from drafting.builtin.months import MONTH_NAMES, ONLY_MONTH
from drafting.builtin.owed import owes
from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.writing.frames.another_day import is_another, is_another_firms
from drafting.builtin.writing.frames.numeric_dates import in_words, is_day_first
from drafting.calendar.feasts import feast
from drafting.models import Fact, Notes

_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_NUMERIC = re.compile(r"\b\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b")
_MONTH = re.compile(rf"\b(?:{'|'.join(calendar.month_name[1:])})\b")
_ORDINAL = re.compile(r"(?:the )?\d{1,2}(?:st|nd|rd|th)")
_ORDINAL_OF_MONTH = re.compile(
    rf"(?<!the )\b(\d{{1,2}})(?:st|nd|rd|th)(?: of)?(?= (?:{'|'.join(calendar.month_name[1:])})\b)"
)
_BROKEN = re.compile(r"(?<=\d(?:st|nd|rd|th))[.,](?= )|\b(?:The|Of)\b")  # `The 9th. Of December`
_SHORT_WEEKEND = re.compile(r"\b(?P<day>sat|sun)\b\.?", re.IGNORECASE)
_SHOUTED = re.compile(r"\b[A-Z]{3,}\b")
_ON = re.compile(r"^on ", re.IGNORECASE)
_ISH = re.compile(r"[ -]ish\b")
_MID = re.compile(rf"\bmid[- ](?:{MONTH_NAMES})\b")
_DAY_LAST = re.compile(r"^(\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}),? ([A-Z][a-z]+day)$")
_BARE_ORDINAL = re.compile(r"(?<=day),? (?=\d{1,2}(?:st|nd|rd|th)$)")
_LONE_ORDINAL = re.compile(r"^(?=\d{1,2}(?:st|nd|rd|th)$)")
_TIMED = re.compile(
    rf"\d|\b(?:{'|'.join(calendar.month_name[1:])}|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:to|mid)?days?|weeks?|weekend|fortnight|months?|years?|term|quarter|spring|summer|autumn|winter|morning"
    r"|noon|afternoon|evening|tomorrow|tonight|first|second|third|[a-z]+th)\b",
    re.IGNORECASE,
)
"""A word that says when, without which a decision date is none."""
_NO_TIME = re.compile(
    r"(?:when(?:ever)?|once|if|as|they|she|he|we|it|no|not|un(?!til)\w+)\b", re.IGNORECASE
)
"""How words begin that put a decision off to something else: `when they decide`."""
_ANY_YEAR = 2000
_RELATIVE = re.compile(
    r"\b(?:today|tomorrow|tonight|yesterday|this|last|next|ago)\b", re.IGNORECASE
)
_CLOCK = re.compile(
    r",?\s*(?:at )?\b\d{1,2}(?:(?:[.:]\d{2})?\s*(?:am|pm|ish)\b.*|[.:](?:00|1[3-9]|[2-5]\d)(?: ?h(?:rs|ours)?)?)$",
    re.IGNORECASE,
)
_UNDATED = re.compile(
    r"\b(?:today|tomorrow|tonight|yesterday|(?:that |the )?same|that (?:day|morning|afternoon|evening|night|week)"
    r"|(?:\w*days?|weeks?|weekend|morning|months?) (?:after|before|later)$|the (?:next|following) day)\b",
    re.IGNORECASE,
)
"""A decision date that means nothing on another day."""
_ONE_DAY = re.compile(
    r"(?P<lead>by|on|before) (?P<day>\w+day(?: morning| afternoon| evening| night)?)", re.IGNORECASE
)
_ITS_END = re.compile(
    r"\b(?P<part>end|middle|start|beginning) of the (?P<unit>week|month|term|quarter|year)$"
)
_WAIT = re.compile(
    r"^in (?=(?:about |around |the next )?(?!the\b)\w+(?: (?:to|or) \w+)? (?:working |business )?"
    r"(?:days?|weeks?|months?)\b)"
)
_FROM_NOW = re.compile(
    r"^(?P<span>\w+ (?:\w+ )?(?:days?|weeks?|months?)) from (?:now|today)(?: on)?$"
)
_WEEK_OF_DAY = re.compile(r"^(?:the )?week (?=\w+day\b)", re.IGNORECASE)  # `week Friday, the 17th`
_HOLY = re.compile(rf"\b(?:st\.? [a-z]+['’]?s?(?: day)?|{FEAST_NAME})\b")
"""Feasts, whose names have capitals however they were jotted."""
_AHEAD = re.compile(r"(?:by |end of |the |early |late )*(?:this|next|coming)\b", re.IGNORECASE)
"""A decision date that is right on the day of the interview only."""
_FROM_THEN = re.compile(rf"^{_AHEAD.pattern}|day week$|\bweek on \w+day$", re.IGNORECASE)
"""The same, and `Friday week`."""
_PART = re.compile(r"\b(?:end|middle|start|beginning) of\b")
_LEAD = 20
"""Characters before a date that may say how it is meant."""
_LED = re.compile(r"\b(?:by|before|within|until|around|in|on) (?:the )?$", re.IGNORECASE)
_LEADS = re.compile(
    r"^(?:by|before|within|around|about|in|on|after|until|at|no later than)\b", re.IGNORECASE
)


def day(met: Fact | None, notes: Notes) -> str:
    """The interview's day for a subject line, as in `Tuesday 4 March`; "" when unknown or relative."""
    if met is None or _RELATIVE.search(met.text) or is_another(met, notes):
        return ""
    if ONLY_MONTH.fullmatch(met.text.strip(" ,.")):
        return ""
    return _said(_CLOCK.sub("", met.text), notes)


def on_day(met: Fact | None, notes: Notes) -> str:
    """The day with its preposition: `on Tuesday 4 March`, or `on Wednesday` where its numbers could be two days."""
    said = day(met, notes)
    weekday = _WEEKDAY.search(said)
    if _NUMERIC.search(said):
        said = weekday.group().capitalize() if weekday else ""
    if not said or not (weekday or _MONTH.search(said) or _ORDINAL.fullmatch(said)):
        return ""
    the = "the " if re.match(r"\w+ of |\d+[a-z]", said) and not weekday else ""
    return f"on {the}{said}"


def _said(written: str, notes: Notes) -> str:
    """The date as people say it: `9 September` for `9/9` and `9th Sept`, `Wednesday the 17th` for `weds 17th`."""
    written = _BROKEN.sub(lambda found: found.group().strip(".,").lower(), written)
    written = _ON.sub("", _ISH.sub("", written))
    written = _SHOUTED.sub(lambda found: found.group().capitalize(), written)
    written = _MID.sub(lambda found: found.group().title().replace("Mid", "mid"), written)
    written = _SHORT_WEEKEND.sub(_weekend, written)
    said = in_words(spelled_out(written).strip(" ,."), day_first=is_day_first(notes.text))
    said = _ORDINAL_OF_MONTH.sub(r"\1", said.strip(" ,."))
    said = _HOLY.sub(_named, _WEEKDAY.sub(lambda found: found.group().capitalize(), said))
    return _LONE_ORDINAL.sub("the ", _BARE_ORDINAL.sub(" the ", _DAY_LAST.sub(r"\2 \1", said)))


def _weekend(short: re.Match[str]) -> str:
    """`Saturday` for `sat`, which stands for nothing else in a date."""
    return "Saturday" if short["day"].lower() == "sat" else "Sunday"


def _named(feast_name: re.Match[str]) -> str:
    """`St Andrew's Day` for `st andrew's day`."""
    return " ".join(word[:1].upper() + word[1:] for word in feast_name.group().split(" "))


def by_when(decision: Fact | None, notes: Notes, *, later: bool, met: Fact | None = None) -> str:
    """When they will decide, with its preposition: `by 28 March`; "" when unknown, or relative in a `later` message.

    The day on which they `met` tells which month was meant by its end.
    """
    said = _WEEK_OF_DAY.sub("", _said(_last(decision.text), notes)) if decision else ""
    if decision is None or not _tells(said) or (later and _FROM_THEN.search(said)):
        return ""
    quote = decision.quote
    if quote and (owes(notes.text, quote.start, quote.end) or is_another_firms(decision, notes)):
        return ""
    told = _with_lead(said, decision, notes)
    return _long_since(_of_month(told, met, notes)) if later else told


def _last(told: str) -> str:
    """The day that a span comes to, where it is told as well: `6 October` of `in two weeks, so latest 6 October`."""
    ends = [found.end() for found in COMES_TO.finditer(told)]
    return re.sub(r"^not (?=later)", "no ", _LATEST.sub("", told[ends[-1] if ends else 0 :]))


_LATEST = re.compile(r"^(?:at )?(?:the )?latest (?:by |on )?", re.IGNORECASE)


def _of_month(said: str, met: Fact | None, notes: Notes) -> str:
    """`by the end of May` for `by the end of the month`, where the interview was in May."""
    month = _MONTH.search(_said(met.text, notes)) if met else None
    return re.sub(r"of the month$", f"of {month.group()}", said) if month else said


def _long_since(said: str) -> str:
    """A day named from where both stood then, as it is told weeks later: `by the Friday after we spoke`."""
    said = _WAIT.sub("within ", _ITS_END.sub(r"\g<part> of the \g<unit> in which we spoke", said))
    found = _ONE_DAY.fullmatch(said)
    return f"{found['lead']} the {found['day']} after we spoke" if found else said


def _with_lead(said: str, decision: Fact, notes: Notes) -> str:
    """The date with its preposition: the one it has, or stands behind in the notes, else `by`."""
    said = re.sub(r"^until\b", "by", _FROM_NOW.sub(r"within \g<span>", said))
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
    week = re.match(r"(?P<the>the )?(?:(?:first|second|third|last|same) )?week\b", said)
    return f"{'in ' if week['the'] else 'in the '}{said}" if week else f"by {said}"


def _tells(said: str) -> bool:
    """Whether the words name a day or a stretch of days that still means the same to whoever reads them later."""
    timed = (
        _LEADS.match(said)
        or _TIMED.search(said)
        or feast(said.lower().replace("’", "'"), _ANY_YEAR)
    )
    off = _NO_TIME.match(_LEADS.sub("", said).strip())
    return bool(timed) and not (off or _UNDATED.search(said))


def _led(decision: Fact, notes: Notes) -> str:
    """What the notes have before the date, as in `before the`; "" where they have none, or not the date."""
    before = notes.text[: decision.quote.start][-_LEAD:] if decision.quote else ""
    found = _LED.search(" ".join(before.split()) + " ")
    return found.group().lower().replace("until", "by") if found else ""
