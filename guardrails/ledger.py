"""What every sentence of a letter rests on: anchors, the profile, the sender's own detail, courtesy, or nothing."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from guardrails.days.datings import is_dated
from guardrails.deeds.claims import borne_out
from guardrails.evidence import evidence, plain
from guardrails.findings import Part, Span
from guardrails.manuscript import Manuscript, Passage
from guardrails.secrets.privacy import privacy
from guardrails.sentences import Stretch, sentences
from guardrails.substance.courtesies import is_civil
from guardrails.substance.merge_fields import merge_fields
from guardrails.substance.retold import retold
from guardrails.text.frames import flat
from guardrails.words import commonness, stem, telling, words_of

_COURTESY = re.compile(
    r"\b(?:thank|thanks|grateful|look(?:ing)? forward|wish you|wishes|good to meet|pleasure"
    r"|pleased to|sorry|regards|congratulat"
    r"|hear from you|keep in touch|in touch|hope to (?:see|hear|meet)|any news|your time|please"
    r" (?:give|pass|tell|thank))"
)
_WHEN = re.compile(
    r"\b(?:decid\w+|decision|answer|let me know|hear back|be in touch|interview|(?:we|i) (?:met|spoke|talked))\b"
)
"""What a day of the interview or of their decision is told with."""
_ENOUGH = 2
"""Content stems that a sentence must share with a passage to rest on it; one will do when it is rare."""
_RARE = 4.0
_SHARE = 0.34
"""Part of a sentence's content that the notes must hold when no card does."""


class Kind(StrEnum):
    """What a sentence rests on."""

    ANCHORS = "anchors"
    PROFILE = "profile"
    YOURS = "yours"
    COURTESY = "courtesy"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Support:
    """One sentence of the body and what it rests on; `anchors` are passage ids, the strongest first.

    Of kind ANCHORS without ids it rests on words of the notes that no card holds.
    """

    span: Span
    kind: Kind
    anchors: tuple[str, ...] = ()


def ledger(manuscript: Manuscript) -> tuple[Support, ...]:
    """One support for each sentence of the body, in order; greeting and sign-off rest on nothing and are left out."""
    return tuple(_support(manuscript, sentence) for sentence in sentences(manuscript.body))


def _support(manuscript: Manuscript, sentence: Stretch) -> Support:
    """What one sentence rests on: the sender's own detail before anchors, profile, courtesy and nothing."""
    span = Span(Part.BODY, sentence.start, sentence.end)
    told = _told(sentence.text)
    if _woven(manuscript, sentence):
        return Support(span, Kind.YOURS)
    anchors = _anchors(manuscript, told)
    if anchors:
        return Support(span, Kind.ANCHORS, anchors)
    if any(_rests(told, _told(fact)) for fact in manuscript.sender.facts):
        return Support(span, Kind.PROFILE)
    if _COURTESY.search(flat(sentence.text)):
        return Support(span, Kind.COURTESY)
    if _in_notes(manuscript, sentence) or _tells_when(manuscript, sentence):
        return Support(span, Kind.ANCHORS)
    return Support(span, Kind.COURTESY if is_civil(sentence.text) else Kind.NOTHING)


def _tells_when(manuscript: Manuscript, sentence: Stretch) -> bool:
    """Whether the sentence gives the day of the interview or of their decision, and the notes lead to that day."""
    return bool(_WHEN.search(flat(sentence.text))) and is_dated(manuscript, sentence.text)


def _woven(manuscript: Manuscript, sentence: Stretch) -> bool:
    """Whether most of the sentence lies within the detail as it stands in the body, or the detail within it."""
    detail = manuscript.detail.strip()
    start = manuscript.body.find(detail) if detail else -1
    if start < 0:
        return False
    shared = min(sentence.end, start + len(detail)) - max(sentence.start, start)
    return shared * 2 > min(len(sentence.text), len(detail))


def _anchors(manuscript: Manuscript, told: Mapping[str, str]) -> tuple[str, ...]:
    usable = [passage for passage in manuscript.passages if passage.kind != "private"]
    quoted = {passage.id: _told(_quote(manuscript, passage)) for passage in usable}
    shared = {name: told.keys() & quote.keys() for name, quote in quoted.items()}
    resting = [one for one in usable if _rests(told, quoted[one.id])]
    return tuple(one.id for one in sorted(resting, key=lambda one: -len(shared[one.id])))


def _quote(manuscript: Manuscript, passage: Passage) -> str:
    return manuscript.notes[passage.start : passage.end]


def _rests(told: Mapping[str, str], source: Mapping[str, str]) -> bool:
    shared = told.keys() & source.keys()
    return len(shared) >= _ENOUGH or any(commonness(told[one]) < _RARE for one in shared)


@lru_cache(maxsize=1024)
def _told(text: str) -> Mapping[str, str]:
    """The stems of what a text tells, each with its word: how rare it is can be told of words only."""
    return {stem(word.text): word.text for word in words_of(text) if telling(word.text)}


def _in_notes(manuscript: Manuscript, sentence: Stretch) -> bool:
    """Whether half of its telling words, or two and a third of them, are borne out by what may be told of the notes."""
    known, held_back = evidence(manuscript), privacy(manuscript)
    if retold(sentence.text, held_back.free, merge_fields(manuscript)):
        return True
    names = {plain(w.text) for one in manuscript.people for w in words_of(one.name)}
    told = [w for w in words_of(sentence.text) if telling(w.text) and plain(w.text) not in names]
    hidden = frozenset[str]().union(*(s.own for s in held_back.secrets))
    held = [word for word in told if borne_out(word, known) and stem(word.text) not in hidden]
    few = bool(held) and len(held) * 2 >= len(told)
    return few or (len(held) >= _ENOUGH and len(held) >= _SHARE * len(told))
