"""Words that a letter gives in quotation marks, and that the person's own words hold nothing like."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.fuzz import partial_ratio

from guardrails.evidence import evidence
from guardrails.manuscript import Manuscript
from guardrails.text.extent import Extent
from guardrails.text.frames import flat

_QUOTED = re.compile(r"\"([^\"\n]{1,300})\"|“([^”\n]{1,300})”")
_CLOSE = 70.0
"""Likeness from which a quotation is only differently worded: pronouns turned, shorthand written out."""
_WORDS = 3
_SAID = re.compile(
    r"\b(?:you|she|he|they|[a-z]+'s?) (?:\w+ )?(?:said|told (?:me|us)|asked|called|wrote|put|words?|line)\b[^.;!?]*$"
    r"|\byour (?:\w+ )?(?:words|line|phrase|answer|question|remark|rule|motto)\b[^.;!?]*$"
)
"""What gives the quoted words to somebody; without it they may be a title or the writer's own."""
_LEAD = 60


@dataclass(frozen=True, slots=True)
class Quotation(Extent):
    """Characters `[start, end)` of the body, marks included, and whether they are put into somebody's mouth."""

    theirs: bool


@lru_cache(maxsize=32)
def unheard(manuscript: Manuscript) -> tuple[Quotation, ...]:
    """Every quotation of three words or more that the person's own words hold nothing like."""
    return tuple(_unheard(manuscript.body, flat(evidence(manuscript).text)))


def _unheard(body: str, source: str) -> Iterator[Quotation]:
    for found in _QUOTED.finditer(body):
        said = flat(found[1] or found[2]).strip(" .,!?")
        if len(said.split()) >= _WORDS and partial_ratio(said, source) < _CLOSE:
            yield Quotation(*found.span(), theirs(body, found.start()))


def theirs(text: str, start: int) -> bool:
    """Whether what stands before the quotation at `start` says that it is somebody else's."""
    return _SAID.search(flat(text), max(0, start - _LEAD), start) is not None
