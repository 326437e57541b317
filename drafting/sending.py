"""What the person says of the letter's way: I sent it, they replied; and what follows from it for the next one."""

from datetime import date

from drafting import timing
from drafting.correspondence import Correspondence
from drafting.desk import Clock, Drafted, now
from drafting.interview import Interview
from drafting.models import Brief, Kind, Letter
from drafting.windows import Window


def sent(desk: Drafted, clock: Clock = now) -> Drafted:
    """The desk with the current letter recorded as sent, at the person's word; the next clock starts."""
    kind, letter = desk.version.brief.kind, desk.version.letter
    return _with(desk, desk.correspondence.sent(letter, kind, clock()))


def replied(desk: Drafted, clock: Clock = now) -> Drafted:
    """The desk with an answer of theirs recorded; the chain ends."""
    return _with(desk, desk.correspondence.replied(clock()))


def undo(desk: Drafted) -> Drafted:
    """The desk without what was recorded last."""
    return _with(desk, desk.correspondence.undone())


def schedule(desk: Drafted, interview: Interview) -> Drafted:
    """The desk with when and where the interview was, as the person set it."""
    return desk.model_copy(update={"interview": interview})


def interview(desk: Drafted, zone: str = "UTC", country: str = "") -> Interview | None:
    """When it was: as the person set it, else as the notes tell it; None when neither does."""
    written = desk.versions[0].made_at.date()
    return desk.interview or Interview.of(desk.notes, desk.anchors.facts, written, zone, country)


def due(desk: Drafted, zone: str = "UTC", country: str = "") -> tuple[tuple[str, Window], ...]:
    """The next message to each person that a letter was drafted for, the most urgent first."""
    known = interview(desk, zone, country)
    if known is None:
        return ()
    people = dict.fromkeys(version.brief.to for version in desk.versions)
    windows = ((to, timing.following(known, desk.correspondence, to)) for to in people)
    found = [(to, window) for to, window in windows if window]
    return tuple(sorted(found, key=lambda one: one[1].best))


def brief(desk: Drafted, to: str, kind: Kind, on: date) -> Brief:
    """The brief of the next message, in the tone of the current one, that knows what they had before."""
    return Brief(
        to=to,
        kind=kind,
        tone=desk.version.brief.tone,
        written_on=on,
        earlier=earlier(desk, to),
    )


def earlier(desk: Drafted, to: str) -> tuple[Letter, ...]:
    """The letters that went to that person, oldest first."""
    return tuple(one.letter for one in desk.correspondence.letters(to))


def _with(desk: Drafted, correspondence: Correspondence) -> Drafted:
    return desk.model_copy(update={"correspondence": correspondence})
