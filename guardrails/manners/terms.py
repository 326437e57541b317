"""What an answer to an offer asks for, and whether the person's own words or any contract speak of it."""

import re
from collections.abc import Iterator

from guardrails.evidence import evidence
from guardrails.findings import Part, Span
from guardrails.manuscript import Manuscript
from guardrails.sentences import sentences
from guardrails.text.frames import Frames, flat, listed, spans
from guardrails.words import content_stems, stem, stems_of, telling, words_of

_EXTRAS = listed("extras")
_ASKS = re.compile(
    r"\?|\b(?:(?:want|wish|need|expect|require|hope)\b|would (?:also )?like|i'd like|confirm|may i|let me know)"
)
_ORDINARY = stems_of("holiday holidays annual pension salary contract")
"""Terms of any contract, which an answer to an offer may ask about."""


def wishes(manuscript: Manuscript, requests: Frames) -> Iterator[Span]:
    """Each extra of the body that is asked for and new, and each request in a sentence without one."""
    known = evidence(manuscript).stems
    for one in sentences(manuscript.body):
        extras = [*spans(_EXTRAS, one.text)] if _ASKS.search(flat(one.text)) else []
        for at in extras or spans(requests, one.text):
            if not extras or not content_stems(one.text[at.start : at.end]) & known:
                yield Span(Part.BODY, one.start + at.start, one.start + at.end)


def unspoken(manuscript: Manuscript, wish: Span) -> bool:
    """Whether half of a wish or more is in nothing the person wrote, nor a term that every contract has."""
    words = manuscript.words(wish)
    named = {stem(word.text) for word in words_of(words) if telling(word.text)}
    ordinary = named & _ORDINARY and not _EXTRAS.stand_in(flat(words))
    return not ordinary and len(named & evidence(manuscript).stems) * 2 <= len(named)
