"""What a message about a rival's offer is there to tell, though the notes hold it back: by when they want an answer."""

import re

from guardrails.days.datings import written
from guardrails.manuscript import Manuscript

_OFFER = re.compile(r"\boffer", re.IGNORECASE)


def deadline(manuscript: Manuscript) -> str:
    """The days in what the notes hold back of an offer, where the message is about a rival's; else ""."""
    if manuscript.kind != "competing_offer":
        return ""
    held = (p for p in manuscript.passages if p.kind == "private")
    passages = (manuscript.notes[one.start : one.end] for one in held)
    return "\n".join(
        f"by {told[day.start : day.end]}"
        for told in passages
        if _OFFER.search(told)
        for day in written(told)
    )
