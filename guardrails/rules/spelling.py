"""A slip of spelling or grammar.

*Why*: readers forgive most slips and remember the one in their field or in a verb they use daily.
*Instead*: take the suggestion, or leave a word that belongs to their trade or to you.
*Source*: the Harper grammar checker (writewithharper.com), its rules on style turned off.
"""

from collections.abc import Iterator
from functools import lru_cache

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.frames import WRITTEN, flat
from guardrails.manuscript import Manuscript
from guardrails.proofread import Slip, slips
from guardrails.words import commonness, words_of

COMMON = 3.3
"""Zipf frequency from which an unknown word is taken for English that the dictionary lacks (`helpdesk`)."""


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each slip; words of notes, profile and names count as spelt."""
    known = _known(manuscript)
    for part in WRITTEN:
        text = manuscript.part(part)
        for slip in slips(text, manuscript.sender.dialect):
            if not _spelt(text[slip.start : slip.end], slip, known):
                yield Hit(_span(part, slip), _message(slip), slip.better)


def _known(manuscript: Manuscript) -> frozenset[str]:
    people = " ".join(f"{one.name} {one.title} {one.called}" for one in manuscript.people)
    sender = f"{manuscript.sender.name} {' '.join(manuscript.sender.facts)}"
    return _words(
        f"{manuscript.notes} {people} {manuscript.company} {manuscript.role} {sender} {manuscript.to}"
    )


@lru_cache(maxsize=64)
def _words(text: str) -> frozenset[str]:
    return frozenset(word.text for word in words_of(text))


def _spelt(words: str, slip: Slip, known: frozenset[str]) -> bool:
    """Whether an unknown word is a name, a word of the notes, or English all the same."""
    if slip.kind not in {"Spelling", "Typo"}:
        return words[:1].isupper()
    common = slip.better is None or commonness(flat(words)) > max(COMMON, commonness(slip.better))
    return words[:1].isupper() or common or {word.text for word in words_of(words)} <= known


def _span(part: Part, slip: Slip) -> Span:
    return Span(part, slip.start, slip.end)


def _message(slip: Slip) -> str:
    if slip.better:
        return f"This looks like a slip; did you mean “{slip.better}”?"
    return "This looks like a slip of grammar; read it once more aloud."


RULE = Rule("spelling", Severity.INFO, check)
