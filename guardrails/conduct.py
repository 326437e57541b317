"""Faults of conduct that no list foresaw, told by what a sentence means: the encoder's word, where the cues are silent.

The heads are trained on `evals/corpus/own/conduct.jsonl`. Their word alone never blocks a letter.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal, TypeAlias

from guardrails.findings import Hit, Part, Severity, Span
from guardrails.frames import flat, quoted
from guardrails.manuscript import Manuscript
from guardrails.sense import leaning
from guardrails.sentences import sentences

Fault: TypeAlias = Literal["demand", "ultimatum", "chasing", "perks", "apology", "attachment"]
FAULTS: tuple[Fault, ...] = (
    "demand",
    "ultimatum",
    "chasing",
    "perks",
    "apology",
    "attachment",
)
_SURE = 0.6
"""Log-odds from which a head is believed: below, it took plain sentences of letters that it had not met for faults."""
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


def sensed(
    manuscript: Manuscript, fault: Fault, message: str, found: Iterable[Hit]
) -> Iterator[Hit]:
    """The hits that were found by cues, or else one on each sentence that reads like the fault, as a WARN."""
    cues = list(found)
    yield from cues
    if cues:
        return
    marked = quoted(manuscript.body)
    for sentence in sentences(manuscript.body):
        said = any(start < sentence.end and sentence.start < end for start, end in marked)
        if not said and sounding(sentence.text) == fault:
            said_to = sentence.start + len(sentence.text.rstrip(" .!?…"))
            span = Span(Part.BODY, sentence.start, said_to)
            yield Hit(span, message, severity=Severity.WARN)


@lru_cache(maxsize=1024)
def sounding(sentence: str) -> Fault | None:
    """The fault that a sentence reads most like; None where it reads like none, or no encoder is installed."""
    odds = {fault: leaning(sentence, fault) for fault in FAULTS}
    likely: dict[Fault, float] = {fault: one for fault, one in odds.items() if one and one > _SURE}
    found = max(likely, key=likely.__getitem__, default=None)
    sign = _SIGNS.get(found or "")
    return found if sign is None or sign.search(flat(sentence)) else None
