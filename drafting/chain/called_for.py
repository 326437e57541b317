"""What news in the notes, such as an offer, calls for: which message, until it has gone, to whom and by when."""

import re
from datetime import date, timedelta
from functools import lru_cache

from drafting.builtin.dates import date_spans
from drafting.builtin.writing.replies.message_in_notes import message_in
from drafting.builtin.writing.replies.noted import News, day_for, news, rival_deadline
from drafting.calendar.dates import meant
from drafting.chain.correspondence import Correspondence
from drafting.models import Anchors, Kind, Notes, Noun
from drafting.needs import ANSWERS
from drafting.stages import Drafted, Read

_TOLD = {
    Kind.OFFER_REPLY: "an offer",
    Kind.REJECTION_REPLY: "a refusal",
    Kind.COMPETING_OFFER: "an offer from somewhere else",
}

_HEAD = 40
"""Characters of news in which the day stands on which it came."""
_LONGEST_WAIT = timedelta(days=60)
"""From news to the day by which its answer is wanted; a later one was read from other words, or into another year."""

_news = lru_cache(maxsize=16)(news)
"""A page asks several times over, and reading very long notes takes a quarter of a second."""


class Call(Noun):
    """A message that news calls for."""

    kind: Kind
    to: str
    """Who is named in the news, else whoever was met first."""
    came: date
    """The day of the news; where the notes name none, that on which they were written."""
    by: date | None = None
    """The day by which an answer is wanted, where one is named."""


def called_for(
    notes: Notes, anchors: Anchors, gone: Correspondence, sender: str = ""
) -> Kind | None:
    """Which message that is; None where the notes have no news, or it is among what has gone.

    Where the notes are nothing but a message of theirs that asks for something, it is an answer.
    """
    found, message = _news(notes, anchors, sender), message_in(notes, anchors, sender)
    asked = message is not None and message.alone and message.is_asking
    kind = found.calls_for if found else Kind.REPLY if asked else None
    return None if kind in {one.kind for one in gone.letters()} else kind


def to_answer(notes: Notes, anchors: Anchors, sender: str = "") -> str:
    """The message of theirs that the notes hold, to be answered; "" where they hold none, or it asks for nothing."""
    message = message_in(notes, anchors, sender)
    return (
        message.text
        if message and (message.is_asking or answer_to_decision(notes, anchors, sender))
        else ""
    )


def because(kind: Kind) -> str:
    """What the notes tell that calls for that kind, in a sentence for the writer; "" where no news calls for it."""
    if kind is Kind.REPLY:
        return "Your notes are a message that asks you something."
    return f"Your notes tell of {_TOLD[kind]}." if kind in _TOLD else ""


def answer_to_decision(notes: Notes, anchors: Anchors, sender: str = "") -> Kind | None:
    """What answers the offer or the refusal that the notes tell of; None where nothing is decided yet."""
    found = _news(notes, anchors, sender)
    return found.calls_for if found and found.calls_for in ANSWERS else None


def call(desk: Read | Drafted, readers: tuple[str, ...], met: date, written: date) -> Call | None:
    """The message that is called for and has not gone, to one of the `readers`; None where there is none.

    The news came between the day on which they `met` and the one on which the notes were `written`.
    """
    found = _news(desk.notes, desk.anchors, desk.profile.name)
    gone = desk.correspondence if isinstance(desk, Drafted) else Correspondence()
    if (
        found is None
        or not readers
        or not called_for(desk.notes, desk.anchors, gone, desk.profile.name)
    ):
        return None
    came = _came(found, met, written)
    return Call(
        kind=found.calls_for, to=_named(found, readers), came=came, by=_by(found, desk.notes, came)
    )


def _came(found: News, met: date, written: date) -> date:
    head = found.words[:_HEAD].replace(":", " ")  # else `Nov 14:` reads like the hour of a clock
    told = next(date_spans(head), None)
    day = meant(told.group(), met, ahead=True) if told else None
    return day.last if day and day.last <= written else written


def _by(found: News, notes: Notes, came: date) -> date | None:
    rival = found.calls_for is Kind.COMPETING_OFFER
    told = rival_deadline(notes) if rival else day_for("answer", found.words)
    day = meant(told, came, ahead=True) if told else None
    return day.last if day and came <= day.last <= came + _LONGEST_WAIT else None


def _named(found: News, readers: tuple[str, ...]) -> str:
    words = found.words
    for day in date_spans(words):  # else 12 May would name May Chen
        words = words.replace(day.group(), " ")
    said = set(re.findall(r"\w+", words))
    return next((one for one in readers if said & set(one.split())), readers[0])
