"""What news of an offer, a refusal or a rival's offer gives a letter to say: days, questions and what was held out."""

import re

from drafting.builtin.prose.finite import is_plural, words_in
from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.writing.frames import occasion
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.replies import conditions
from drafting.builtin.writing.replies.noted import News, day_for, hour_for, news, rival_deadline
from drafting.builtin.writing.replies.received import received
from drafting.builtin.writing.telling.manner import turned
from drafting.builtin.writing.telling.pronoun import reader_pronoun
from drafting.models import Anchors, Brief, Fact, Kind, Notes

_DAYS = {"answer_by": "answer", "start": "start", "until": "until"}


_YOU = {"they": "you", "them": "you", "their": "your", "theirs": "yours"}
_THEY = re.compile(rf"\b(?:{'|'.join(_YOU)})\b", re.IGNORECASE)
"""The company, in what its new colleague wants to ask."""
_WHICH = re.compile(r"\b(?:which|what|how many)(?: \w+){1,2} $", re.IGNORECASE)
"""Things that somebody has or needs: `which boots they need`."""


def of_news(notes: Notes, anchors: Anchors, brief: Brief, listener: Listener) -> dict[str, str]:
    """The slots that news fills, "" where there is none; what they wrote goes before what was jotted of it.

    `held_out` names what a refusal holds out: `feedback`, `another` post, that details are `kept`.
    """
    found = _news(notes, anchors, brief.kind)
    jotted = found.words if found else ""
    written = received(brief.received).text if brief.kind is not Kind.COMPETING_OFFER else ""
    days = {
        slot: _when(purpose, written, notes) or _when(purpose, jotted, notes)
        for slot, purpose in _DAYS.items()
    }
    if brief.kind is Kind.COMPETING_OFFER and not days["answer_by"]:
        days["answer_by"] = _day(rival_deadline(notes), notes)
    if any("start" in one.asking.lower() for one in received(brief.received).asks):
        days["start"] = ""  # they ask when, so that what they wrote before is only a proposal
    held_out = received(brief.received or jotted).holds_out
    wanted = _to_ask(notes, anchors, jotted, brief.kind, listener)
    if any("start" in one for one in wanted.values()):
        days["start"] = ""  # it is not settled while they are asked about it
    return {**days, **wanted, "held_out": " ".join(held_out)}


def _to_ask(
    notes: Notes, anchors: Anchors, jotted: str, kind: Kind, listener: Listener
) -> dict[str, str]:
    """What is to be asked: a `query`, a `request`, and that there is a `condition` where neither can be worded."""
    if kind is Kind.OFFER_REPLY:
        jotted = f"{jotted}\n{conditions.jotted(notes, anchors)}"
    names = "|".join(map(re.escape, listener.names))
    jotted = re.sub(rf"\b([Aa]sk) (?:{names})\b", r"\1 them", jotted) if names else jotted
    asked = [_asked(one, listener) for one in conditions.questions(jotted)]
    requested = [_asked(one, listener) for one in conditions.requests(jotted)]
    unsaid = conditions.is_conditional(jotted) or bool(asked + requested)
    said = {"query": _and(asked), "request": _and(requested)}
    return {**said, "condition": "one thing" if unsaid and not any(said.values()) else ""}


def _and(clauses: list[str]) -> str:
    return " and ".join(dict.fromkeys(filter(None, clauses)))


def _news(notes: Notes, anchors: Anchors, kind: Kind) -> News | None:
    """The last news of the notes, where it is what the message is about."""
    found = news(notes, anchors)
    return found if found and found.calls_for is kind else None


def _day(written: str, notes: Notes) -> str:
    return occasion.day(Fact(text=written.strip(" .")), notes) if written else ""


def _when(purpose: str, words: str, notes: Notes) -> str:
    """The day that words name for it, with the hour by which an answer is wanted: `noon on Thursday 26 November`."""
    day = _day(day_for(purpose, words), notes)
    hour = hour_for(purpose, words) if day and purpose == "answer" else ""
    return f"{hour} on {day}" if hour else day


def _is_theirs(clause: str) -> bool:
    """Whether no people or things stand before a `they` of the clause that it could mean instead of the company."""
    before = (_WHICH.sub("", clause[: found.start()]) for found in _THEY.finditer(clause))
    return not any(is_plural(word) for words in before for word in words_in(words))


def _asked(clause: str, listener: Listener) -> str:
    """The clause as it is put to the reader: `which sizes you need` for `which sizes they need`; "" if not safe."""
    plain = spelled_out(clause, listener.capitals, listener.initials)
    if not _is_theirs(plain):
        return ""
    plain = _THEY.sub(lambda found: _YOU[found.group().lower()], plain)
    said = turned(f"I ask {plain}", listener, reader_pronoun(listener))
    return said.removeprefix("I ask ") if said else ""
