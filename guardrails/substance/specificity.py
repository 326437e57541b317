"""What each sentence of a letter carries that no other letter would: the swap test, sentence by sentence."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from guardrails.days.datings import written
from guardrails.figures.matching import matches
from guardrails.figures.numbers import numbers_in
from guardrails.figures.quantities import Number, Unit
from guardrails.figures.tallies import known_numbers
from guardrails.manuscript import Manuscript
from guardrails.sentences import Stretch, sentences
from guardrails.substance.classifier import Verdict, verdict
from guardrails.substance.concreteness import carried
from guardrails.substance.merge_fields import merge_fields
from guardrails.substance.retold import retold
from guardrails.text.extent import covered
from guardrails.words import commonness, stem

_RARE = 4.3
"""Zipf frequency below which one word shared with the notes is support enough (`handover` has 3.0)."""
_FIGURES = (Unit.PLAIN, Unit.PERCENT, Unit.MONEY, Unit.SHARE, Unit.TIMES)
_SMALL = 12
"""Up to this a figure may be shared by chance."""
_SHARED = 2
"""Commoner words that a sentence must share with the notes to rest on them."""
_PLAIN = 2.0
"""Log-odds (about seven to one) from which a sentence between others is pointed at."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One sentence of the body and what it carries."""

    sentence: Stretch
    known: frozenset[str]
    """Words that any letter of this sender would have."""
    shared: frozenset[str]
    """Its words of content that the notes, the profile or the detail hold as well."""
    counted: bool = False
    """Whether it gives a figure of theirs."""
    retold: bool = False
    """Whether it tells words of theirs in a row."""

    @property
    def verdict(self) -> Verdict:
        """How interchangeable it is by itself; asked only of what rests on nothing, because that takes the encoder."""
        return verdict(self.sentence.text, "sentences", self.known)

    @property
    def supported(self) -> bool:
        """Whether it rests on the person's own words: on a figure, two of them, a rare one, or a row of them."""
        if self.counted or self.retold or len(self.shared) >= _SHARED:
            return True
        return any(commonness(word) < _RARE for word in self.shared)

    @property
    def empty(self) -> bool:
        """Whether it could stand in anyone's letter."""
        return not self.supported and self.verdict.interchangeable

    @property
    def stock(self) -> bool:
        """Whether it is so plainly empty that the writer should look; a letter may have quiet sentences."""
        return self.empty and self.verdict.odds > _PLAIN

    @property
    def empty_by_count(self) -> bool:
        """Whether it is empty by the explainable counts too, so that the encoder does not decide alone."""
        return self.empty and not self.verdict.by_sense


def interchangeable(sentence: str) -> bool:
    """Whether a sentence by itself, without any notes, could stand in anyone's letter."""
    return verdict(sentence, "sentences").interchangeable


@lru_cache(maxsize=16)
def readings(manuscript: Manuscript) -> tuple[Reading, ...]:
    """A reading of each sentence between greeting and sign-off."""
    known, own = merge_fields(manuscript), _own_words(manuscript)
    evidence, numbers = _evidence(own, known), known_numbers(own)
    told = (manuscript.notes, manuscript.detail)
    return tuple(
        Reading(
            one,
            known,
            _shared(one.text, known, evidence),
            _counted(one.text, numbers),
            any(retold(one.text, text, known) for text in told),
        )
        for one in sentences(manuscript.body)
    )


def _counted(sentence: str, numbers: tuple[Number, ...]) -> bool:
    """Whether the sentence has a figure of the evidence that is too large for chance, and no time or date."""
    dated = covered(sentence, ((day.start, day.end) for day in written(sentence)))
    return any(
        number.unit in _FIGURES
        and number.amount > _SMALL
        and not dated[number.start]
        and any(matches(number, other) for other in numbers)
        for number in numbers_in(sentence)
    )


def _own_words(manuscript: Manuscript) -> str:
    facts = manuscript.sender.facts
    return "\n".join((manuscript.notes, manuscript.detail, manuscript.received, *facts))


@lru_cache(maxsize=16)
def _evidence(text: str, known: frozenset[str]) -> frozenset[str]:
    return frozenset(_told(text, known))


def _told(text: str, known: frozenset[str]) -> Iterator[str]:
    found = carried(text, known)
    return (stem(word.text) for word in (*found.content, *found.numbers))


def _shared(sentence: str, known: frozenset[str], evidence: frozenset[str]) -> frozenset[str]:
    content = {stem(word.text): word.text for word in carried(sentence, known).content}
    return frozenset(word for root, word in content.items() if root in evidence)
