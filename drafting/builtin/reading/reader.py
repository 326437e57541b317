"""The built-in reader: notes to anchors, without a model, the same answer every time."""

from drafting.builtin.reading.clauses import clauses
from drafting.builtin.reading.facts import facts
from drafting.builtin.reading.items import items
from drafting.builtin.reading.namesakes import without_employer
from drafting.builtin.reading.people import people, weighed
from drafting.models import Anchors, Notes


def read(notes: Notes) -> Anchors:
    """The people, facts and items of the notes, every quote verbatim; never raises, in time linear in their length."""
    found = clauses(notes.text)
    every = weighed(notes.text, found)
    known = people(notes.text, found, every)
    told = facts(notes.text, found, known, every)
    known = without_employer(known, told.company, notes.text)
    return Anchors(people=known, facts=told, items=items(notes.text, found, known, told))
