"""How what a message asks is said back."""

from enum import StrEnum


class Sort(StrEnum):
    """How what is asked is said back."""

    OFFERED = "offered"
    """Days and times, behind `you offered`."""
    ASKED = "asked"
    """A clause, behind `you asked`."""
    WANTED = "wanted"
    """Something to be done, behind `you asked me to`."""
    NEEDED = "needed"
    """A thing, behind `you asked for`."""


Found = tuple[Sort, str] | None
"""How something asked is said back, and its words as they were written to the sender."""
