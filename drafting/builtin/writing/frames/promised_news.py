"""Whether the day that notes name is one by which news was promised, and not said to be that of a decision."""

import re

from drafting.builtin.cues import patterns
from drafting.models import Fact, Notes

_NEAR = 120
"""Characters beside a day that say what happens on it."""
_STOP = re.compile(r"[.!?;](?=\s|$)|\n")
_NEWS = re.compile(
    r"\b(?:r[aiu]ngs?|ringing|calls?|calling|phon(?:es?|ing)|texts?|texting|messages?|pings?|whatsapps?|writes?|writing"
    r"|e?-?mails?|e?-?mailing|in touch|(?:get(?:s|ting)?|come|comes|be|is) back to (?:me|us)|get(?:s|ting)? back"
    r"|let(?:s|ting)? (?:me|us) know|lmk|tells? (?:me|us)"
    r"|hear(?:ing)? (?:from|back)|(?:i|we)(?:['’]ll| will| should)? hear"
    r"|drops? me)\b",
    re.IGNORECASE,
)
"""How they are heard from: `they ring by Friday`."""


def is_promised_news(decision: Fact | None, notes: Notes) -> bool:
    """Whether the sentence of the day tells only how they are heard from, and nothing of their deciding."""
    if decision is None or decision.quote is None:
        return False
    start, end = decision.quote.start, decision.quote.end
    before = _STOP.split(notes.text[max(0, start - _NEAR) : start])[-1]
    behind = _STOP.split(notes.text[end : end + _NEAR], maxsplit=1)[0]
    told = f"{before} {decision.text} {behind}"
    return _NEWS.search(told) is not None and not patterns("days")["decide"].search(told)
