"""Who said what: where a letter tells its reader "you said" of what the notes give to somebody else."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guardrails.findings import Part, Span
from guardrails.frames import flat
from guardrails.manuscript import Manuscript
from guardrails.sentences import sentences
from guardrails.words import content_stems, words_of

ENOUGH = 2
"""Content stems that a sentence must share with a passage to speak of it."""

_SAID = re.compile(
    r"\b(?:you (?:\w+ )?(?:said|asked|told|mentioned|explained|described|showed|drew|called|spoke|talked|pointed|put"
    r"|joked|laughed|warned|admitted|recalled|wondered|raised|brought up)|your (?:\w+ )?(?:question|story|line|point"
    r"|remark|joke|example|words|advice|description|drawing|answer|idea)"
    r"|for (?:saying|asking|telling|mentioning|explaining|describing|showing|drawing|pointing out|warning|admitting"
    r"|recalling|raising|bringing up))\b(?! (?:little|nothing|less)\b)"
)
_AFTERWARDS = re.compile(r"\b(?:as|like|which|that is (?:how|what)) $")
"""What before `you said` shows that the words come first: sold for a pound, as you put it."""
_TITLES = frozenset({"dr", "mr", "mrs", "ms"})


@dataclass(frozen=True, slots=True)
class Misattribution:
    """The "you said" of a letter at `span`, and who said it by the notes."""

    span: Span
    said_by: str


@dataclass(frozen=True, slots=True)
class _Remark:
    """A passage of the notes: who said it, by name and by the words of the name, and its content stems."""

    said_by: str
    names: frozenset[str]
    stems: frozenset[str]


def misattributions(manuscript: Manuscript) -> Iterator[Misattribution]:
    """Each "you said" whose content the notes give to another interviewer and not to the reader."""
    reader = _names(manuscript.to)
    remarks = [
        _Remark(p.said_by, _names(p.said_by), content_stems(manuscript.notes[p.start : p.end]))
        for p in manuscript.passages
    ]
    for sentence in sentences(manuscript.body) if reader else ():
        found = _SAID.search(flat(sentence.text))
        if found:
            after = _AFTERWARDS.search(flat(sentence.text), 0, found.start())
            told = content_stems(sentence.text[0 if after else found.end() :])
            by = _another(told, reader, remarks)
            if by:
                start, end = found.span()
                span = Span(Part.BODY, sentence.start + start, sentence.start + end)
                yield Misattribution(span, by)


def _another(told: frozenset[str], reader: frozenset[str], remarks: list[_Remark]) -> str:
    """Who but the reader said what is told; empty where nobody plainly did, or the reader as much."""
    best = max(remarks, key=lambda one: len(one.stems & told), default=None)
    if best is None or len(best.stems & told) < ENOUGH or not best.names or best.names & reader:
        return ""
    own = (len(one.stems & told) for one in remarks if not one.names or one.names & reader)
    return best.said_by if max(own, default=0) < len(best.stems & told) else ""


def _names(name: str) -> frozenset[str]:
    return frozenset(word.text for word in words_of(name) if len(word.text) > 1) - _TITLES
