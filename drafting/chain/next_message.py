"""Which message comes next to somebody who was met, and what its brief has to know of those before it."""

from datetime import UTC, date, datetime

from drafting import needs, timing
from drafting.chain.called_for import called_for
from drafting.chain.correspondence import CHASERS, Correspondence
from drafting.chain.decided import decided
from drafting.chain.thanked import thanked
from drafting.desk import Drafted, Read
from drafting.errors import BetterUnsent
from drafting.models import Brief, Kind, Letter


def readers(desk: Read | Drafted) -> tuple[str, ...]:
    """Everybody who was met, and whoever has a letter though no card names them any more."""
    drafted = desk.versions if isinstance(desk, Drafted) else ()
    return tuple(dict.fromkeys((*desk.anchors.names, *(version.brief.to for version in drafted))))


def correspondence(desk: Read | Drafted, to: str) -> Correspondence:
    """What went to and fro, with thanks to that person where the notes say that they have gone.

    Of when they went the notes need not speak, so the next clock runs from the interview. Thanks that were drafted
    here are to be recorded as any letter is.
    """
    record = desk.correspondence if isinstance(desk, Drafted) else Correspondence()
    here = isinstance(desk, Drafted) and desk.of(to, Kind.THANK_YOU)
    if here or record.letters(to) or to not in thanked(desk.notes, desk.anchors.names):
        return record
    thanks = Letter(to=to, subject=Kind.THANK_YOU, body="")
    return record.sent(thanks, Kind.THANK_YOU, datetime.fromtimestamp(0, UTC))  # long ago


def suggested(desk: Read | Drafted, to: str) -> Kind:
    """The kind that is offered first for a message to that person: what is due next, else what may still be written.

    Behind a decision that was answered, that is an answer to whatever they write; somebody else who was met may have
    that same answer.
    """
    if found := due_next(desk, to):
        return found
    record = correspondence(desk, to)
    decision = decided(desk)
    if decision and not record.last(to, decision):
        return decision
    if decision or record.answered():
        return Kind.REPLY
    return desk.version.brief.kind if isinstance(desk, Drafted) else Kind.THANK_YOU


def due_next(desk: Read | Drafted, to: str) -> Kind | None:
    """The kind that is to be written next to that person: an answer once they have written, else the chain's next.

    Where the notes have news, such as an offer, it is what that calls for, until such a message has gone. Once they
    have decided, nobody of them is thanked or chased any more: None, as where all has been said.
    """
    record = correspondence(desk, to)
    if called := called_for(desk.notes, desk.anchors, record, desk.profile.name):
        return called
    decision = decided(desk)
    if record.awaits_answer(*needs.ANSWERS):
        is_answered = any(one.kind is decision for one in record.letters())
        return Kind.REPLY if decision is None or is_answered else decision
    return None if decision else timing.upcoming(record, to)


def meant(desk: Drafted, to: str) -> Kind:
    """The kind that is meant where only a person is named: the one on the desk, unless theirs comes before it.

    Nobody is reminded of what they have not had, or sent the answer to somebody else's message.
    """
    kind, record = desk.version.brief.kind, correspondence(desk, to)
    if decision := decided(desk):
        return kind if desk.of(to, kind) else decision
    upcoming = timing.upcoming(record, to)
    if kind in needs.ANSWERS and not desk.of(to, kind):
        return upcoming or Kind.THANK_YOU
    goes_on = desk.of(to, kind) or (record.letters(to) and kind not in CHASERS)
    return kind if goes_on or upcoming is None else upcoming


def informed(desk: Read | Drafted, wanted: Brief, on: date) -> Brief:
    """The brief, told which letters went before and the day it is; only with what its kind asks for.

    Raises `BetterUnsent` for one reminder too many, and `SetUpIncomplete` where something is still to be said.
    """
    wanted = needs.complete(wanted).model_copy(update={"written_on": on})
    if isinstance(desk, Read):
        return wanted
    refused = timing.refusal(wanted.kind, desk.correspondence, wanted.to)
    if refused:
        raise BetterUnsent(refused)
    addressed = bool(desk.recipient(wanted.to).address)
    return wanted.model_copy(update={"earlier": earlier(desk, wanted.to), "addressed": addressed})


def earlier(desk: Drafted, to: str) -> tuple[Letter, ...]:
    """The letters that went to that person, oldest first."""
    return tuple(one.letter for one in desk.correspondence.letters(to))
