"""What a later message does not tell its reader again: facts and questions of theirs, with nothing of the sender's."""

import re

from drafting.builtin.writing.choosing.worth import AMISS
from drafting.builtin.writing.telling.manner import Mode
from drafting.builtin.writing.telling.telling import Telling
from drafting.models import AnchorKind, Brief, Kind

DID = re.compile(
    r"you (?:asked|said|told|showed|walked|gave|took|let|had me|made|called|pointed|drew|poured|handed|unrolled"
    r"|laughed)\b"
)
"""What the reader did in the room: remembered, not learned."""
SAID = re.compile(
    r"you (?:said|explained|told me|mentioned|complained|noted|warned|added|kept coming back to)\b"
)
"""What says by itself whose words it tells."""

_THEIRS = re.compile(
    r"your\b|you(?:['’]re)?\b(?! (?:will|need|must|should|have to|want|do not|did not)\b)"
    r"|[a-z ]+ (?:of|in|on|by|at) your\b"
)
"""What begins with a thing of the reader's, or is what they do themselves."""
_SOUR = re.compile(
    r"\b(?:hat(?:e|es|ed)|dislikes?d?|fed up|sick of|bor(?:ed|ing)|hard|tough|difficult|tired|tiring|exhaust\w*"
    r"|stress\w*|grim|dull|awful|terribl\w*|dreadful|worst|worse|bad(?:ly)?|sack(?:ed|s)?|fired|redundan\w*|quits?|resign\w*"
    r"|divorc\w*|drunk|drinks?|drinking|hung ?over|swore|swears?|smok(?:es?|ed|ing)|diet"
    r"|pays?|paid|wages?|salar(?:y|ies)"
    r"|bonus(?:es)?|pension|overtime|money|budget|debts?|moans?|moaned|grumbl\w*|always|usually|often"
    r"|every (?:day|morning|evening|night|week|\w+day)|\w+days"
    r"|forg[eo]ts?|spil(?:t|led)|blam\w+|fault|ill"
    r"|sick)\b|[£$€]",
    re.IGNORECASE,
)


def hands_back(telling: Telling, brief: Brief, sayer: str, *, further: bool) -> bool:
    """Whether that message would only hand a fact or a question back, or one of some other `sayer` on.

    A last note may remember a thing of theirs where it has nothing else: where it reaches `further`.
    """
    if not brief.earlier:
        return False
    about = telling.anchor.kind in {AnchorKind.TOPIC, AnchorKind.PROBLEM}
    if about and {sayer, telling.who} - {"", "reader"}:
        return True
    stated = telling.mode is Mode.THAT
    last = brief.kind is Kind.FINAL_PULSE
    if stated and last and telling.anchor.kind is AnchorKind.TOPIC and not _kindly(telling.words):
        return True
    stated = stated and not (further and last and _THEIRS.match(telling.words))
    theirs = telling.anchor.kind is AnchorKind.TOPIC and (stated or telling.mode is Mode.QUESTION)
    return theirs and DID.match(telling.words) is None


def _kindly(words: str) -> bool:
    """Whether somebody who has turned the sender down may hear that it is remembered."""
    return not is_sour(words) and AMISS.search(words) is None


def is_sour(words: str) -> bool:
    """Whether they speak of pay, habits, complaints or slips, which nobody wants to hear remembered."""
    return _SOUR.search(words) is not None
