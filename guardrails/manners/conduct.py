"""Faults of conduct that no list foresaw, told by what a sentence means and by the signs of its mood.

The heads are trained on `evals/corpus/own/conduct.jsonl`. Their word alone never blocks a letter.
"""

import math
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal, TypeAlias, get_args

from guardrails.findings import Hit, Part, Severity, Span
from guardrails.manners.signs import odds_by_signs
from guardrails.manuscript import Manuscript
from guardrails.sense import leaning
from guardrails.sentences import sentences
from guardrails.text.extent import covered
from guardrails.text.frames import flat, quoted

Fault: TypeAlias = Literal["demand", "ultimatum", "chasing", "perks", "apology", "attachment"]
FAULTS: tuple[Fault, ...] = get_args(Fault)
_SIGNS = {
    "chasing": re.compile(r"\b(?:i|me|my|we|us|you|your)\b"),
    "perks": re.compile(
        r"\?|\b(?:i'd|i would|i want|i need|i expect|i hope|i was hoping|could|would|may i|tell me|please)\b"
    ),
    "attachment": re.compile(
        r"\b(?:cvs?|resum[eé]|cop(?:y|ies)|certificates?|diplomas?|references|portfolio|files?|pdfs?|letters|deck"
        r"|slides|photo\w*|drawings|folder|scan\w*|zip|screenshots|film|below|here|(?:with|on|to) (?:this|here))\b"
    ),
}
"""What must stand in the sentence besides: pay, fastenings and unanswered alarms are the subject of many a job."""

_OFFERED = re.compile(
    r"\b(?:let me know|tell me|ask)\b.*\b(?:you need|need anything)\b|\btake (?:the|all the|whatever) time\b"
    r"|\bkeep (?:my (?:details|name|number)|me in mind)\b"
)
_PRESSED = re.compile(r"\b(?:by|within|today|tonight|tomorrow|now|immediately|at once)\b")
"""What is put as an order and leaves the reader free, `please take the time you need`, unless it sets a time."""


def sensed(
    manuscript: Manuscript, fault: Fault, message: str, found: Iterable[Hit]
) -> Iterator[Hit]:
    """The hits that were found by cues, and one on each other sentence that reads like the fault, as a WARN."""
    cues = list(found)
    yield from cues
    found_at = [(hit.span.start, hit.span.end) for hit in cues if hit.span.part is Part.BODY]
    taken = covered(manuscript.body, (*found_at, *quoted(manuscript.body)))
    for sentence in sentences(manuscript.body):
        free = not any(taken[sentence.start : sentence.end])
        if free and sounding(sentence.text) == fault:
            said_to = sentence.start + len(sentence.text.rstrip(" .!?…"))
            span = Span(Part.BODY, sentence.start, said_to)
            yield Hit(span, message, severity=Severity.WARN)


@lru_cache(maxsize=1024)
def sounding(sentence: str) -> Fault | None:
    """The fault that a sentence reads most like; None where it reads like none, or no encoder is installed."""
    odds = {fault: _odds(sentence, fault) for fault in FAULTS}
    likely: dict[Fault, float] = {fault: one for fault, one in odds.items() if one > 0}
    found = max(likely, key=likely.__getitem__, default=None)
    sign, words = _SIGNS.get(found or ""), flat(sentence)
    if found == "demand" and _OFFERED.search(words) and not _PRESSED.search(words):
        return None
    return found if sign is None or sign.search(words) else None


def _odds(sentence: str, fault: Fault) -> float:
    """Log-odds by encoder and signs; none at all where no encoder is installed, as either alone errs too often."""
    sense = leaning(sentence, fault)
    return -math.inf if sense is None else sense + odds_by_signs(sentence, fault)
