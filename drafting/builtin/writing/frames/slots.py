"""What the frames of a letter may name beside its passages: role, company, days, sender and reader."""

from drafting.address import offered
from drafting.builtin.writing.choosing.parts import SOON
from drafting.builtin.writing.choosing.scope import shown
from drafting.builtin.writing.frames import decision, occasion, position
from drafting.builtin.writing.frames.filling import capital
from drafting.builtin.writing.frames.offered import of_news
from drafting.builtin.writing.frames.pledged import pledged
from drafting.builtin.writing.frames.promised_news import is_promised_news
from drafting.builtin.writing.frames.salutation import cased, greeting, met
from drafting.builtin.writing.frames.upcoming import upcoming
from drafting.builtin.writing.listener import Listener
from drafting.builtin.writing.repairs.asked import open_question
from drafting.builtin.writing.replies.asks import Sort
from drafting.builtin.writing.replies.briefed import briefed
from drafting.models import Anchors, Brief, Kind, Notes, Profile

CHASING = frozenset((Kind.CHECK_IN, Kind.FINAL_PULSE))
"""Messages that ask how things stand, which may name the step still to come."""
_PLEDGES = frozenset((Kind.CLARIFICATION, Kind.CHECK_IN))
"""Messages that may bring what the sender said they would send."""
NO_ADDRESS = "whose address I do not have"
"""What asking somebody to pass a note on gives as its reason."""


def slots(notes: Notes, anchors: Anchors, profile: Profile, brief: Brief) -> dict[str, str]:
    """Each slot with its words, "" where the notes are silent."""
    facts, reader = anchors.facts, met(brief.to, anchors.people)
    role, named = position.role(facts), shown(facts.decision_by, anchors)
    listener = Listener.among(notes, reader, anchors)
    soon = brief.kind in SOON
    if soon and decision.is_over(facts, brief.written_on):
        named = None
    ahead = not soon and decision.is_ahead(facts, brief.written_on)
    by_when = occasion.by_when(named, notes, later=not soon and not ahead, met=facts.met)
    return {
        "role": role,
        "Role": capital(role),
        "company": position.company(facts, notes.text),
        "date": occasion.day(facts.met, notes),
        "on_day": occasion.on_day(facts.met, notes),
        "by_when": "" if ahead else by_when,
        "due": by_when if ahead else "",
        "promised": by_when if is_promised_news(named, notes) else "",
        "sender": profile.name.strip(),
        "to": cased(reader.name) or "whoever interviewed me",
        "no_address": "" if _has_address(notes, anchors, profile, brief) else NO_ADDRESS,
        "salutation": greeting(reader, brief.tone),
        "unanswered": open_question(notes, anchors, listener),
        "pledged": pledged(notes, anchors, listener) if brief.kind in _PLEDGES else "",
        "step": upcoming(notes, anchors, listener, brief.earlier) if brief.kind in CHASING else "",
        **_brought(brief),
        **of_news(notes, anchors, brief, listener),
    }


def _has_address(notes: Notes, anchors: Anchors, profile: Profile, brief: Brief) -> bool:
    """Whether the person or the notes give an address that may be the reader's, or letters went to them before."""
    if brief.addressed or brief.earlier:
        return True
    others = tuple(one.name for one in anchors.people if one.name != brief.to)
    found = offered(notes.text, brief.to, (*others, profile.name))
    return any(one != profile.email for one in found)


def _brought(brief: Brief) -> dict[str, str]:
    """What the message that is answered brings, in the sender's words."""
    message = briefed(brief)
    asked = {sort.value: _listed(message.said(sort)) for sort in Sort}
    return {**asked, "question": message.unsaid, "invited": message.invited, "ahead": message.ahead}


def _listed(parts: tuple[str, ...]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))
