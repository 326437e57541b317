"""How far a claim about its writer's past is borne out: by the person's own words, or by what is somebody else's."""

from guardrails.deeds.claim_patterns import TALK
from guardrails.deeds.claims import Claim, borne_out, content, invented
from guardrails.evidence import evidence, others_evidence, own_evidence
from guardrails.findings import Severity
from guardrails.manuscript import Manuscript
from guardrails.similarity import similarity
from guardrails.text.frames import flat
from guardrails.words import commonness

_SAME = 0.6
"""Cosine from which a claim says what a clause of the notes says, in other words: 92 % of true claims reach it."""
_ANOTHER = 0.5
"""Cosine below which a claim that shares few words with the notes is another story, not theirs in other words."""
_ELSEWHERE = 0.38
"""Cosine below which nothing in the notes is about it: no true claim of 75 lay there, and most invented ones did."""

_ALONE = 0.45
"""Cosine below which one rare word that nothing bears out is enough; no such claim of 205 true ones lay there."""
_RARE = 4.5
"""Zipf frequency below which a word is rare."""


def severity_of(claim: Claim, manuscript: Manuscript) -> Severity | None:
    """What a claim costs against which words and meaning speak; words alone where no encoder is, or of a credential."""
    half = len(claim.missing) * 2 >= claim.told
    if claim.credential:
        return Severity.BLOCK if half and not claim.oblique else Severity.WARN
    if not claim.missing:
        return None
    text = manuscript.body[claim.start : claim.end]
    near = similarity(text, evidence(manuscript).text)
    if claim.oblique or len(claim.missing) == 1:
        return Severity.WARN if _apart(claim, near) and not TALK.search(flat(text)) else None
    return _told_straight(claim, near) if len(claim.missing) * 3 >= claim.told else None


def _told_straight(claim: Claim, near: float | None) -> Severity | None:
    by_words = invented(claim)
    if near is None:
        return Severity.BLOCK if by_words else None
    if near < (_ANOTHER if by_words else _ELSEWHERE):
        return Severity.BLOCK
    return Severity.WARN if by_words and near < _SAME else None


def _apart(claim: Claim, near: float | None) -> bool:
    """Whether a roundabout claim, or one that lacks a single word, is about something the notes do not have."""
    if len(claim.missing) == 1:
        return near is not None and near < _ALONE and commonness(claim.missing[0]) < _RARE
    by_words = len(claim.missing) * 2 >= claim.told
    return by_words and (near is None or near < _ANOTHER)


def of_others(claim: str, manuscript: Manuscript) -> bool:
    """Whether two words of it, and half of them, are of passages about the employer and of none about the person."""
    if TALK.search(flat(claim)):
        return False
    words, own, others = content(claim), own_evidence(manuscript), others_evidence(manuscript)
    theirs = [word for word in words if borne_out(word, others) and not borne_out(word, own)]
    return len(theirs) > 1 and len(theirs) * 2 >= len(words)
