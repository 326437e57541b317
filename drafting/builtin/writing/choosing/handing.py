"""What a later message does not tell its reader again: facts and questions of theirs, with nothing of the sender's."""

import re

from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import AnchorKind, Brief, Kind

DID = re.compile(
    r"you (?:asked|said|told|showed|walked|gave|took|let|had me|made|called|pointed|drew|poured|handed|unrolled"
    r"|laughed)\b"
)
"""What the reader did in the room: remembered, not learned."""
SAID = re.compile(r"you (?:said|explained|told me|mentioned|complained|noted|warned|added)\b")
"""What says by itself whose words it tells."""


def hands_back(telling: Telling, brief: Brief, sayer: str, *, further: bool) -> bool:
    """Whether that message would only hand a fact or a question back, or one of some other `sayer` on.

    A last note may remember a fact where it has nothing else: where it reaches `further`.
    """
    if not brief.earlier:
        return False
    about = telling.anchor.kind in {AnchorKind.TOPIC, AnchorKind.PROBLEM}
    if about and {sayer, telling.who} - {"", "reader"}:
        return True
    stated = telling.mode is Mode.THAT and not (further and brief.kind is Kind.FINAL_PULSE)
    theirs = telling.anchor.kind is AnchorKind.TOPIC and (stated or telling.mode is Mode.QUESTION)
    return theirs and DID.match(telling.words) is None
