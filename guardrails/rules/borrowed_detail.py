"""The human detail only repeats what the machine had already written.

*Why*: a detail copied from the draft, or from a suggestion with a word changed, adds nothing of yours.
*Instead*: something the draft does not know: what came before it, what you answered, what stood on the table.
An answer to what their message asks may be made of its words, but is no copy of the draft's.
*Source*: Afterword's own judgement: the detail has to bring what no machine had; docs/decisions.md says why.
"""

from collections.abc import Iterator

from rapidfuzz import fuzz

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.sentences import sentences
from guardrails.substance.answered import answers
from guardrails.substance.concreteness import carried
from guardrails.substance.merge_fields import merge_fields
from guardrails.words import STOP_RARITY, commonness, stem, stems_of, words_of

_MESSAGE = "The draft says this already; add something it cannot know, however small."
_SAME_WORD = 85
"""Similarity in per cent from which two words count as one, misspelt or inflected."""
_REWORDED = 0.7
"""Share of the detail's words that one machine sentence may hold before the rest counts as rewording."""


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """One hit on the whole detail when its content stands in a draft or suggestion."""
    wanted = _content(manuscript.detail, merge_fields(manuscript))
    if wanted and not answers(manuscript) and _borrowed(wanted, manuscript.machine):
        yield Hit(Span(Part.DETAIL, 0, len(manuscript.detail)), _MESSAGE)


def _content(detail: str, known: frozenset[str]) -> frozenset[str]:
    """Stems of the words that make the detail; of all but grammar where there are none."""
    found = carried(detail, known)
    told = [word for word in words_of(detail) if commonness(word.text) < STOP_RARITY]
    words = [*(found.content or told), *found.numbers]
    return frozenset(stem(word.text) for word in words if word.text not in known)


def _borrowed(wanted: frozenset[str], machine: tuple[str, ...]) -> bool:
    everything = stems_of(" ".join(machine))
    if all(_among(word, everything) for word in wanted):
        return bool(everything)
    for text in machine:
        for sentence in sentences(text):
            there = stems_of(sentence.text)
            if sum(_among(word, there) for word in wanted) >= _REWORDED * len(wanted):
                return True
    return False


def _among(word: str, there: frozenset[str]) -> bool:
    return word in there or any(fuzz.ratio(word, other) >= _SAME_WORD for other in there)


RULE = Rule("borrowed-detail", Severity.BLOCK, check)
