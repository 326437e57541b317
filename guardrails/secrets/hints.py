"""Where a sentence, or a clause of it, means what the notes hold back, in whatever words."""

import re
from collections.abc import Iterator

import numpy as np

from guardrails.secrets.guesses import sounds
from guardrails.secrets.privacy import Privacy
from guardrails.secrets.senses import senses, turns
from guardrails.sense import leaning
from guardrails.similarity import similarity
from guardrails.text.extent import Extent
from guardrails.text.frames import flat
from guardrails.words import content_stems, words_of

_MEANT = 0.6
"""Cosine from which a sentence means what a passage says; thanks to somebody whom it names stay below 0.54."""
_APART = 0.2
"""By how much the secret must then be nearer than anything that may be told; half of it further off is too far."""
_SOUNDS = -3.2
"""Log-odds of a private remark that a sentence about a secret has, unless notes would hold it back for its words."""
_SENTENCE, _CLAUSE = 1.0, 5.0
"""Weight from which a sentence, or one clause of it, gives a secret away.

Of 2558 sentences of good letters none lies above the first, and no clause above the second; of 17 leaks in other
words that nothing else had found, five sentences and two clauses do.
"""
_OF_A_CIRCLE = 1.3
"""Weight from which a sentence tells a secret by coming near the same circle of private meaning.

Of 1,400 sentences of good letters none lies above it. Of 40 leaks in quite other words, of what was only guessed to be
private, the rules found 11 before turns of phrase and circles were asked, and 26 with them.
"""
_DECIDED = re.compile(
    r"\W*(?:[\w'’]+ ){0,8}(?:decided|chosen|going|able|glad|happy)(?: not)? to (?:take|accept|decline|turn down)"
    r" (?:\w+ ){0,3}(?:job|offer|role|post|position)\W*",
    re.IGNORECASE,
)
"""Whether one takes a job, without a reason, is no secret from those who offer it."""
_WENT_WELL = re.compile(
    r"\W*(?:I (?:think|thought|felt)(?: that)? )?(?:the|our|my) (?:interview|talk|conversation|meeting|call)"
    r" (?:went|was) (?:\w+ )?(?:well|good|fine)\W*",
    re.IGNORECASE,
)
"""What is said of any interview."""
_SUPPOSED = re.compile(r"\W*(?:if|should (?:you|there|it|that|things?|any\w*))\b", re.IGNORECASE)
"""What begins a sentence that tells of nothing that is so."""
_OF_SOMEBODY = re.compile(
    r"\b(?:I|me|my|we|us|our|you|your|s?he|him|his|her|they|them|their|somebody|nobody)\b",
    re.IGNORECASE,
)
"""Whom a sentence must be about; a subject line is about nobody."""
_JOINT = re.compile(
    r"[,;:]\s|\s[–—-]\s|\s(?=(?:and|but|so|because|while|when|if|who|which|even|seeing) )"
)
_AKIN = 0.5
"""Cosine that a clause must reach besides, and which is never enough for one: short ones come near to much."""
_SHORTEST = 4
"""Words of the shortest clause that is weighed by itself."""


def hinted(sentence: str, held: Privacy) -> Extent | None:
    """Where a sentence tells a secret in words of its own: all of it, or a turn of phrase of the secret's circle."""
    whole = Extent(0, len(sentence))
    if _DECIDED.fullmatch(sentence) or _WENT_WELL.fullmatch(sentence):
        return None
    if _tells(sentence, held, 0.0, _SENTENCE):
        return whole
    if any(_tells(clause, held, _AKIN, _CLAUSE) for clause in _clauses(sentence, held)):
        return whole
    return _turned(sentence, held) or (whole if _of_a_circle(sentence, held) else None)


def _turned(sentence: str, held: Privacy) -> Extent | None:
    """A turn of phrase that tells the circle of a secret, and does not stand in what is free."""
    circles = frozenset().union(*(one.circles for one in held.secrets))
    told = (place for circle, place in turns(sentence).items() if circle in circles)
    free = flat(held.free)
    return next((one for one in told if flat(sentence)[one.start : one.end] not in free), None)


def _of_a_circle(sentence: str, held: Privacy) -> bool:
    """Whether a sentence and a secret come near the same circle, and it sounds private and is near to nothing free."""
    if _SUPPOSED.match(sentence) or not _OF_SOMEBODY.search(sentence):
        return False
    least = _OF_A_CIRCLE + 5 * (similarity(sentence, held.free) or 0.0) - sounds(sentence)
    return any(10 * _akin(sentence, one.passage) > least for one in held.secrets)


def _akin(sentence: str, passage: str) -> float:
    """How near a sentence and a secret come to the circle that they have in common."""
    told, kept = senses(sentence), senses(passage)
    return 0.0 if told is None or kept is None else float(np.minimum(told, kept).max())


def _clauses(sentence: str, held: Privacy) -> Iterator[str]:
    """The clauses of a sentence of several that share more with a secret than a person's name."""
    parts = _JOINT.split(sentence)
    for part in parts if len(parts) > 1 else ():
        said = content_stems(part)
        shared = any(
            said & (content_stems(one.passage) - one.names) for one in held.secrets if one.sure
        )
        if shared and len(words_of(part)) >= _SHORTEST:
            yield part


def _tells(words: str, held: Privacy, akin: float, least: float) -> bool:
    """Whether words are near a secret, no nearer to what is free, and sound like one: each makes up for the others.

    Two heads say how private they sound: `private` was taught on notes, `remark` on letters.
    """
    near = max(
        (similarity(words, one.passage) or 0.0 for one in held.secrets if one.sure), default=0
    )
    if near <= akin:
        return False
    apart = near - (similarity(words, held.free) or 0.0)
    on_notes, on_letters = leaning(words, "private") or 0.0, leaning(words, "remark") or 0.0
    meant = not akin and near > _MEANT and apart > _APART
    private = apart > -_APART / 2 and (on_notes > 0 or on_letters > _SOUNDS)
    return meant or (private and 6 * near + 8 * apart + (on_notes + on_letters) / 2 > least)
