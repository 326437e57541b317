"""What the frames of a letter may name beside its passages: role, company, days, sender and reader."""

from drafting.builtin import occasion, position
from drafting.builtin.frames import capital
from drafting.builtin.parts import SOON
from drafting.builtin.salutation import cased, greeting, met
from drafting.builtin.scope import question_in, shown
from drafting.models import Anchors, Brief, Notes, Profile


def slots(notes: Notes, anchors: Anchors, profile: Profile, brief: Brief) -> dict[str, str]:
    """Each slot with its words, "" where the notes are silent."""
    facts, reader = anchors.facts, met(brief.to, anchors.people)
    role, decision = position.role(facts), shown(facts.decision_by, anchors)
    if brief.kind in SOON and occasion.is_over(facts, brief.written_on):
        decision = None
    return {
        "role": role,
        "Role": capital(role),
        "company": position.company(facts),
        "date": occasion.day(facts.met, notes),
        "on_day": occasion.on_day(facts.met, notes),
        "by_when": occasion.by_when(decision, notes, later=brief.kind not in SOON),
        "sender": profile.name.strip(),
        "to": cased(reader.name),
        "salutation": greeting(reader, brief.tone),
        "question": question_in(brief.received),
    }
