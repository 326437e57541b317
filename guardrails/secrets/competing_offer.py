"""What a message about a rival's offer is there to tell, though the notes hold it back: by when they want an answer."""

import re

from guardrails.days.datings import written
from guardrails.manuscript import Manuscript

_OFFER = re.compile(r"\boffer", re.IGNORECASE)
_GAP = r"(?:(?!\band\b)[^.,;!?\n\d]){0,30}"
_ANSWERED = re.compile(
    rf"\b(?:answer|reply|respon\w+|decid\w+|decision|yes|deadline|(?:let|tell) them|know|expir\w+|runs? out|lapses?"
    rf"|closes?|stands|open|valid|wait\w*){_GAP}$|\boffer(?:ed|s)?\b{_GAP}\b(?:by|before|until|till) (?:the )?$",
    re.IGNORECASE,
)
"""What stands before the day on which an answer is due, and before no other day of a secret."""


def deadline(manuscript: Manuscript) -> str:
    """The days by which an offer held back wants its answer, where the message is about a rival's; else ""."""
    if manuscript.kind != "competing_offer":
        return ""
    held = (p for p in manuscript.passages if p.kind == "private")
    passages = (manuscript.notes[one.start : one.end] for one in held)
    return "\n".join(
        f"by {told[day.start : day.end]}"
        for told in passages
        if _OFFER.search(told)
        for day in written(told)
        if _ANSWERED.search(told, 0, day.start)
    )
