"""Who said what: where a letter tells its reader "you said" of what the notes give to somebody else."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guardrails.findings import Part, Span
from guardrails.manuscript import Manuscript, Passage
from guardrails.sentences import sentences
from guardrails.text.frames import flat
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
_OPENING = 3
"""Words that can be a title and a name."""


@dataclass(frozen=True, slots=True)
class Misattribution:
    """The "you said" of a letter at `span`, who said it by the notes, and whether that is beyond doubt.

    It is where the reader said nothing like it, and a person, no engine, said whose the words were.
    """

    span: Span
    said_by: str
    sure: bool


@dataclass(frozen=True, slots=True)
class _Remark:
    """A passage of the notes: who said it, the words of that name and of one it opens with, and its content stems."""

    said_by: str
    guessed: bool
    names: frozenset[str]
    stems: frozenset[str]


def misattributions(manuscript: Manuscript) -> Iterator[Misattribution]:
    """Each "you said" whose content the notes give to another interviewer and not to the reader."""
    reader = _names(manuscript.to)
    remarks = [_remark(manuscript.notes[p.start : p.end], p) for p in manuscript.passages]
    given = content_stems(f"{manuscript.role} {manuscript.company}")
    for sentence in sentences(manuscript.body) if reader else ():
        found = _SAID.search(flat(sentence.text))
        if found:
            after = _AFTERWARDS.search(flat(sentence.text), 0, found.start())
            told = content_stems(sentence.text[0 if after else found.end() :]) - given
            start, end = (sentence.start + place for place in found.span())
            yield from _another(told, reader, remarks, Span(Part.BODY, start, end))


def _remark(words: str, passage: Passage) -> _Remark:
    """A passage that opens with a name is also theirs: `Mrs Bello asked ...`, whoever has it on their card."""
    names = _names(passage.said_by)
    opening = words_of(words)[:_OPENING] if names else ()
    named = {word.text for word in opening if words[word.start].isupper()}
    return _Remark(passage.said_by, passage.guessed, names | named - _TITLES, content_stems(words))


def _another(
    told: frozenset[str], reader: frozenset[str], remarks: list[_Remark], span: Span
) -> Iterator[Misattribution]:
    """Who but the reader said what is told at `span`; nobody where none plainly did, or the reader as much."""
    best = max(remarks, key=lambda one: len(one.stems & told), default=None)
    if best is None or len(best.stems & told) < ENOUGH or not best.names or best.names & reader:
        return
    own = (len(one.stems & told) for one in remarks if not one.names or one.names & reader)
    most = max(own, default=0)
    if most < len(best.stems & told):
        yield Misattribution(span, best.said_by, sure=most == 0 and not best.guessed)


def _names(name: str) -> frozenset[str]:
    return frozenset(word.text for word in words_of(name) if len(word.text) > 1) - _TITLES
