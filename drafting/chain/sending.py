"""What the person says of a letter's way: I sent it, they replied, it goes to this address."""

from drafting.chain.correspondence import Correspondence, Replied, Sent
from drafting.desk import Clock, Drafted, now
from drafting.models import Kind
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


def _with(desk: Drafted, correspondence: Correspondence) -> Drafted:
    return desk.model_copy(update={"correspondence": correspondence})
