"""A slip of spelling or grammar.

*Why*: readers forgive most slips and remember the one in their field or in a verb they use daily.
*Instead*: take the suggestion, or leave a word that belongs to their trade or to you.
*Source*: Harper (writewithharper.com), its rules on style turned off, and those that took names and words of a trade
for slips in every second good letter of evals/corpus.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.proofread import Slip, slips
from guardrails.text.frames import WRITTEN
from guardrails.words import words_of


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each slip; words of notes, profile and names count as spelt."""
    known = frozenset(word.text for text in _own(manuscript) for word in words_of(text))
    for part in WRITTEN:
        for slip in slips(manuscript.part(part), manuscript.sender.dialect, known):
            yield Hit(Span(part, slip.start, slip.end), _message(slip), slip.better)


def _own(manuscript: Manuscript) -> Iterator[str]:
    """The person's own words, and the names of all whom they met."""
    sender = manuscript.sender
    yield from (manuscript.notes, manuscript.company, manuscript.role, manuscript.to)
    yield from (sender.name, *sender.facts)
    for one in manuscript.people:
        yield from (one.name, one.title, one.called)


def _message(slip: Slip) -> str:
    if slip.better:
        return f"This looks like a slip; did you mean “{slip.better}”?"
    return "This looks like a slip of grammar; read it once more aloud."


RULE = Rule("spelling", Severity.INFO, check)
