"""Whose decision the day that notes name is: that of whoever interviewed, or the sender's, to whom they offered."""

from drafting.builtin.owed import owes
from drafting.models import Fact, Facts, Notes


def theirs(notes: Notes, facts: Facts) -> Fact | None:
    """The day by which they decide; None where the notes name none, or only one that the sender has to keep."""
    return None if owed(notes, facts) else facts.decision_by


def owed(notes: Notes, facts: Facts) -> Fact | None:
    """The day by which the sender has to answer, where it is that which was read as the day of the decision."""
    told = facts.decision_by
    if told is None or told.quote is None:
        return None
    return told if owes(notes.text, told.quote.start, told.quote.end) else None
