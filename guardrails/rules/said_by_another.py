"""Words put into the mouth of the wrong interviewer.

*Why*: the reader knows what they said; a remark of their colleague tells them that you mixed the two up.
*Instead*: write it to the person who said it, or say whose it was.
*Source*: Afterword's own judgement: who said what is a fact of the notes like any other.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.frames import flat
from guardrails.manuscript import Manuscript, Passage
from guardrails.sentences import sentences
from guardrails.words import STOP_RARITY, commonness, stem, words_of

ENOUGH = 2
"""Content stems that a sentence must share with a passage to speak of it."""

_SAID = re.compile(
    r"\b(?:you (?:\w+ )?(?:said|asked|told|mentioned|explained|described|showed|drew|called|spoke|talked|pointed|put"
    r"|joked|laughed|warned|admitted|recalled|wondered|raised|brought up)|your (?:\w+ )?(?:question|story|line|point"
    r"|remark|joke|example|words|advice|description|drawing|answer|idea))\b"
)


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit on each "you said" whose content the notes give to another interviewer and not to the reader."""
    said = [(_names(p.said_by), p, _passage_stems(manuscript, p)) for p in manuscript.passages]
    reader = _names(manuscript.to)
    for sentence in sentences(manuscript.body):
        found = _SAID.search(flat(sentence.text))
        if not found or not reader:
            continue
        told = _stems(sentence.text[found.end() :])
        best = max(said, key=lambda one: len(one[2] & told), default=None)
        if best is None or len(best[2] & told) < ENOUGH or not best[0] or best[0] & reader:
            continue
        own = max(
            (len(stems & told) for who, _, stems in said if not who or who & reader), default=0
        )
        if own < len(best[2] & told):
            start = sentence.start + found.start()
            message = (
                f"Your notes give this to {best[1].said_by}; say so, or write it to them instead."
            )
            yield Hit(Span(Part.BODY, start, sentence.start + found.end()), message)


def _passage_stems(manuscript: Manuscript, passage: Passage) -> frozenset[str]:
    return _stems(manuscript.notes[passage.start : passage.end])


@lru_cache(maxsize=1024)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(w.text) for w in words_of(text) if commonness(w.text) < STOP_RARITY)


def _names(name: str) -> frozenset[str]:
    return frozenset(word.text for word in words_of(name) if len(word.text) > 1) - {
        "dr",
        "mr",
        "mrs",
        "ms",
    }


RULE = Rule("said-by-another", Severity.WARN, check)
