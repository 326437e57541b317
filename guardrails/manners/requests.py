"""What a letter or its notes say was asked for, so that sending it is no imposition."""

import re

from guardrails.text.frames import flat, listed
from guardrails.words import content_stems

_ASKED = listed("asked_for")
_POINTS_BACK = re.compile(r"\b(?:it|them|this|that|these|those|both|here)\b")
_REQUEST = re.compile(
    r"(?<!will )(?<!'ll )\b(?:send|sending|forward|attach|submit|provide|share|e-?mail)(?! (?:me|us|over)\b)\b"
    r"|\b(?:asked|asks|wants|wanted|would like|requested)\b"
    r"(?!(?: me| us)? (?:what|how|why|when|where|which|who|about|if|whether"
    r"|do|did|does|would|could|can|have|had|is|was)\b)"
    r"|\bcop(?:y|ies) of\b"
)
_ITEMS = re.compile(r"[,;.]|\b(?:and|or)\b|\bof\b")
_BESIDE = re.compile(r"\b(?:from|for|in|on|at|with|as|that|which|to|by)\b.*", re.DOTALL)
"""What comes behind a thing and tells more of it."""


def asked_for(text: str) -> bool:
    """Whether a text says anywhere that something was asked for."""
    return _ASKED.stand_in(flat(text))


def asked_before(before: str, sentence: str) -> bool:
    """Whether a sentence says that its thing was asked for, or the one before it does and speaks of the same."""
    found = _ASKED.pattern.search(flat(before))
    if not found:
        return asked_for(sentence)
    same = content_stems(before[found.start() :]) & content_stems(sentence)
    return bool(same or _POINTS_BACK.search(flat(sentence))) or asked_for(sentence)


def things(text: str) -> str:
    """What a list names, without what is said of each: `plan photos` for `my full plan and photos from May`."""
    parts = (_BESIDE.sub("", part).split() for part in _ITEMS.split(flat(text)))
    return " ".join(part[-1] for part in parts if part)


def requested(thing: str, notes: str) -> bool:
    """Whether a line of the notes asks for the thing."""
    lines = map(flat, re.split(r"[\n.;]", notes))
    return any(
        content_stems(thing) & content_stems(line) for line in lines if _REQUEST.search(line)
    )
