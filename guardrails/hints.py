"""Where a sentence, or a clause of it, means what the notes hold back, in whatever words."""

import re
from collections.abc import Iterator

from guardrails.bearing import nearness
from guardrails.privacy import Privacy
from guardrails.sense import leaning
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
_DECIDED = re.compile(
    r"\W*(?:[\w'’]+ ){0,8}(?:decided|chosen|going|able|glad|happy)(?: not)? to (?:take|accept|decline|turn down)"
    r" (?:\w+ ){0,3}(?:job|offer|role|post|position)\W*",
    re.IGNORECASE,
)
"""Whether one takes a job, without a reason, is no secret from those who offer it."""
_JOINT = re.compile(
    r"[,;:]\s|\s[–—-]\s|\s(?=(?:and|but|so|because|while|when|if|who|which|even|seeing) )"
)
_AKIN = 0.5
"""Cosine that a clause must reach besides, and which is never enough for one: short ones come near to much."""
_SHORTEST = 4
"""Words of the shortest clause that is weighed by itself."""


def hinted(sentence: str, held: Privacy) -> bool:
    """Whether a sentence tells a secret in words of its own; never where the encoder is not installed."""
    if _DECIDED.fullmatch(sentence):
        return False
    if _tells(sentence, held, 0.0, _SENTENCE):
        return True
    return any(_tells(clause, held, _AKIN, _CLAUSE) for clause in _clauses(sentence, held))


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
    near = max((nearness(words, one.passage) or 0.0 for one in held.secrets if one.sure), default=0)
    if near <= akin:
        return False
    apart = near - (nearness(words, held.free) or 0.0)
    on_notes, on_letters = leaning(words, "private") or 0.0, leaning(words, "remark") or 0.0
    meant = not akin and near > _MEANT and apart > _APART
    sounds = apart > -_APART / 2 and (on_notes > 0 or on_letters > _SOUNDS)
    return meant or (sounds and 6 * near + 8 * apart + (on_notes + on_letters) / 2 > least)
