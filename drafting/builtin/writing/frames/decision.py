"""Whether the day that they named for deciding has passed, or is still to come, when a message is written."""

import re
from datetime import date

from drafting.calendar.dates import meant
from drafting.models import Facts

_FULL = re.compile(r"\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE)
"""What a date has beside its weekday."""


def is_over(facts: Facts, on: date | None) -> bool:
    """Whether the day they named for deciding, counted from the interview, has passed on the day of writing."""
    decision = _decided(facts, on)
    return decision is not None and on is not None and decision < on


def is_ahead(facts: Facts, on: date | None) -> bool:
    """Whether that day is still to come; not where the interview's own day is no more than a weekday."""
    decision = _decided(facts, on)
    dated = facts.met is not None and _FULL.search(facts.met.text) is not None
    return dated and decision is not None and on is not None and decision >= on


def _decided(facts: Facts, on: date | None) -> date | None:
    """The last day that they may have meant."""
    if facts.decision_by is None or on is None:
        return None
    met = meant(facts.met.text, on, ahead=False) if facts.met else None
    decision = meant(facts.decision_by.text, met.last, ahead=True) if met else None
    return decision.last if decision else None
