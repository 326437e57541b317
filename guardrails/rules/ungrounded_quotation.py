"""Words in quotation marks that nobody said.

*Why*: people remember their own words, and a made-up quotation is the one invention they can always prove.
*Instead*: quote what your notes have, or say it without quotation marks.
*Source*: Afterword's own judgement; likeness is RapidFuzz's partial ratio with the closest stretch of the notes.
"""

import re
from collections.abc import Iterator

from rapidfuzz.fuzz import partial_ratio

from guardrails.evidence import evidence
from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.frames import flat
from guardrails.manuscript import Manuscript

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
MESSAGE = "Your notes hold no such words; quote them as they fell, or leave the marks out."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each quotation of three words or more that the person's own words hold nothing like."""
    for found in _QUOTED.finditer(manuscript.body):
        said = flat(found[1] or found[2]).strip(" .,!?")
        if len(said.split()) < _WORDS or partial_ratio(said, _source(manuscript)) >= _CLOSE:
            continue
        span = Span(Part.BODY, *found.span())
        theirs = _SAID.search(flat(manuscript.body), max(0, span.start - _LEAD), span.start)
        yield Hit(span, MESSAGE, severity=None if theirs else Severity.WARN)


def _source(manuscript: Manuscript) -> str:
    return flat(evidence(manuscript).text)


RULE = Rule("ungrounded-quotation", Severity.BLOCK, check)
