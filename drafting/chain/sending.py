"""What the person says of the letter's way: I sent it, they replied; and what follows from it for the next one."""

from datetime import UTC, date, datetime

from drafting import needs, timing
from drafting.calendar import dates, deciding, zones
from drafting.calendar.interview import Interview
from drafting.chain.called_for import answer_to_decision, called_for
from drafting.chain.correspondence import CHASERS, Correspondence, Replied, Sent
from drafting.chain.thanked import thanked
from drafting.desk import Clock, Drafted, Read, now
from drafting.errors import BetterUnsent
from drafting.models import Brief, Kind, Letter
from drafting.stages import Recipient


def sent(desk: Drafted, clock: Clock = now) -> Drafted:
    """The desk with the current letter recorded as sent, at the person's word; the next clock starts."""
    kind, letter = desk.version.brief.kind, desk.version.letter
    return _with(desk, desk.correspondence.sent(letter, kind, clock(), desk.profile.name))


def replied(desk: Drafted, clock: Clock = now) -> Drafted:
    """The desk with an answer of theirs recorded; the chain ends."""
    return _with(desk, desk.correspondence.replied(clock()))


def undo(desk: Drafted) -> Drafted:
    """The desk without what was recorded last."""
    return _with(desk, desk.correspondence.undone())


def take_back(desk: Drafted) -> Drafted:
    """The desk without what was recorded last of the current message; what went to others stands."""
    last = noted(desk)
    return _with(desk, desk.correspondence.without(last)) if last else desk


def noted(desk: Drafted) -> Sent | Replied | None:
    """What was recorded last of the current message: that it was sent, in whatever words, or an answer of theirs."""
    about = (desk.version.letter.to, desk.version.brief.kind)
    events = reversed(desk.correspondence.events)
    mine = (one for one in events if isinstance(one, Replied) or (one.letter.to, one.kind) == about)
    return next(mine, None)


def record(desk: Drafted) -> Sent | None:
    """The record that the current letter was sent, as it stands; None where it was not, or reads otherwise now."""
    letter, kind = desk.version.letter, desk.version.brief.kind
    letters = desk.correspondence.letters(letter.to)
    return next((one for one in letters if one.letter == letter and one.kind == kind), None)


def is_vouched(desk: Drafted) -> bool:
    """Whether the person said of the very words of the current letter that they are theirs: so, or by sending them."""
    return desk.version.vouched == desk.version.letter or record(desk) is not None


def schedule(desk: Drafted, interview: Interview) -> Drafted:
    """The desk with when and where the interview was, as the person set it."""
    return desk.model_copy(update={"interview": interview})


def recipient(desk: Drafted) -> Recipient:
    """Where the current letter goes: to its reader, or to whoever is asked to pass it on, who has no name here."""
    version = desk.version
    return desk.recipient("" if version.brief.kind is Kind.HR_FORWARD else version.brief.to)


def addressed(desk: Drafted, address: str | None = None, thread: str | None = None) -> Drafted:
    """The desk with where the current letter goes, as typed; None leaves a part as it is."""
    known = recipient(desk)
    changed = known.model_copy(
        update={
            "address": known.address if address is None else address.strip(),
            "thread": known.thread if thread is None else thread.strip(),
        }
    )
    others = tuple(one for one in desk.recipients if one.name != changed.name)
    return desk.model_copy(update={"recipients": (*others, changed)})


def interview(
    desk: Read | Drafted, zone: str = "UTC", country: str | None = None, jotted: date | None = None
) -> Interview | None:
    """When it was: as the person set it, else as the notes tell it; None when neither does.

    Notes count as `written` on that day. Without a country it is the zone's own.
    """
    if isinstance(desk, Drafted) and desk.interview:
        return desk.interview
    place = zones.country(zone) if country is None else country
    return Interview.of(desk.notes, desk.anchors.facts, written(desk, jotted), zone, place)


def written(desk: Read | Drafted, jotted: date | None = None) -> date:
    """The day on which the notes count as written: of the first draft, else when they were `jotted`, else today."""
    if isinstance(desk, Drafted):
        return desk.versions[0].made_at.date()
    return jotted or now().date()


def decision(desk: Drafted) -> date | None:
    """The day they decide by, as the notes tell it on the day of the first draft; None where they name none."""
    told = deciding.theirs(desk.notes, desk.anchors.facts)
    found = dates.meant(told.text, written(desk), ahead=True) if told else None
    return found.last if found else None


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
    decided = answer_to_decision(desk.notes, desk.anchors, desk.profile.name)
    if decided and not record.last(to, decided):
        return decided
    if decided or record.answered():
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
    if record.awaits_answer(*needs.ANSWERS):
        return Kind.REPLY
    decided = answer_to_decision(desk.notes, desk.anchors, desk.profile.name)
    return None if decided else timing.upcoming(record, to)


def meant(desk: Drafted, to: str) -> Kind:
    """The kind that is meant where only a person is named: the one on the desk, unless theirs comes before it.

    Nobody is reminded of what they have not had, or sent the answer to somebody else's message.
    """
    kind, record = desk.version.brief.kind, correspondence(desk, to)
    if decided := answer_to_decision(desk.notes, desk.anchors, desk.profile.name):
        return kind if desk.of(to, kind) else decided
    due_next = timing.upcoming(record, to)
    if kind in needs.ANSWERS and not desk.of(to, kind):
        return due_next or Kind.THANK_YOU
    goes_on = desk.of(to, kind) or (record.letters(to) and kind not in CHASERS)
    return kind if goes_on or due_next is None else due_next


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


def _with(desk: Drafted, correspondence: Correspondence) -> Drafted:
    return desk.model_copy(update={"correspondence": correspondence})
